/**
 * A radio group takes no focus itself, and one that was just added gets its choices a moment later. This gives it a way to
 * move the keyboard to its chosen (else first) answer and the question with all its choices into sight.
 */
type Bringable = HTMLElement & { bringForward(): void };

customElements.whenDefined('vaadin-radio-group').then((group) => {
  (group.prototype as Bringable).bringForward = function (this: HTMLElement) {
    setTimeout(() => {
      this.scrollIntoView({ block: 'nearest' });
      const answer = this.querySelector<HTMLInputElement>('[checked] > input') ?? this.querySelector('input');
      answer?.focus({ preventScroll: true, focusVisible: true } as FocusOptions);
    });
  };
});
