/** A button that prints the page, in the moment of the click: any later a browser may refuse. */
document.addEventListener('click', (click) => {
  if (click.composedPath().some((part) => part instanceof HTMLElement && part.hasAttribute('data-prints'))) {
    window.print();
  }
});
