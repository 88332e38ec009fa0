/** A button in a field copies what stands in the field, in the moment of the click: any later a browser may refuse. */
document.addEventListener('click', async (click) => {
  const button = click
    .composedPath()
    .find((part): part is HTMLElement => part instanceof HTMLElement && part.hasAttribute('data-copies'));
  const input = button?.closest('vaadin-text-field')?.querySelector('input');
  if (!button || !input) return;
  input.select();
  try {
    await navigator.clipboard.writeText(input.value);
    button.dispatchEvent(new CustomEvent('copied'));
  } catch {
    button.dispatchEvent(new CustomEvent('copy-refused'));
  }
});
