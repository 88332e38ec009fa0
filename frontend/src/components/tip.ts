import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * One tip for a whole chart: shows the `data-tip` of what the pointer or the focus is on, in the top layer, so that no
 * scrolling box cuts it off. Escape hides it. Screen readers have the same words in the cell itself.
 */
export class Tip implements ReactiveController {
  private shown: HTMLElement | null = null;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected() {
    const root = this.host;
    root.addEventListener('focusin', this.follow);
    root.addEventListener('pointerover', this.follow);
    root.addEventListener('focusout', this.hide);
    root.addEventListener('pointerleave', this.hide);
    root.addEventListener('keydown', this.escape);
    window.addEventListener('scroll', this.hide, { capture: true, passive: true });
  }

  hostDisconnected() {
    window.removeEventListener('scroll', this.hide, { capture: true });
  }

  private readonly follow = (event: Event) => {
    const over = event.composedPath().find((node) => node instanceof HTMLElement && node.dataset.tip) as HTMLElement | undefined;
    if (over && event.composedPath().includes(this.host)) this.show(over);
    else this.hide();
  };

  private readonly escape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') this.hide();
  };

  private readonly hide = () => {
    if (this.shown) this.box()?.hidePopover();
    this.shown = null;
  };

  private show(over: HTMLElement) {
    const box = this.box();
    if (!box || this.shown === over) return;
    this.hide();
    this.shown = over;
    box.textContent = over.dataset.tip!;
    box.showPopover();
    const [target, own] = [over.getBoundingClientRect(), box.getBoundingClientRect()];
    const above = target.top - own.height - 8;
    const left = Math.min(Math.max(8, target.left + target.width / 2 - own.width / 2), window.innerWidth - own.width - 8);
    box.style.setProperty('top', `${above < 8 ? target.bottom + 8 : above}px`);
    box.style.setProperty('left', `${left}px`);
  }

  private box(): HTMLElement | null {
    return this.host.shadowRoot?.querySelector<HTMLElement>('.tip') ?? null;
  }
}
