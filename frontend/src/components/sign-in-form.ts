/** After a refusal the address stays, and the keyboard is where the next try most likely begins: in the password. */
type SignInForm = HTMLElement & { updateComplete: Promise<boolean>; tryAgain(email: string): void };

customElements.whenDefined('vaadin-login-form').then((form) => {
  (form.prototype as SignInForm).tryAgain = async function (this: SignInForm, email: string) {
    await this.updateComplete;
    const name = this.querySelector<HTMLInputElement>('[name=username]');
    if (name) name.value = email;
    // The form moves the focus itself, a frame after it was attached.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => this.querySelector<HTMLElement>('[name=password]')?.focus()),
    );
  };
});
