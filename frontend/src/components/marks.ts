import { svg, type SVGTemplateResult } from 'lit';

/** The shapes of the perspectives, drawn around the origin; the icons "lv:perspective-…" are the same shapes. */
export const perspectiveShapes: Record<string, (size: number) => string> = {
  ld: (size) => `M${-size} 0a${size} ${size} 0 1 0 ${2 * size} 0a${size} ${size} 0 1 0 ${-2 * size} 0Z`,
  hr: (size) => box(size * 0.9),
  business: (size) => `M0 ${-size * 1.25}L${size * 1.25} 0L0 ${size * 1.25}L${-size * 1.25} 0Z`,
  learner: (size) => `M0 ${-size * 1.2}L${size * 1.25} ${size * 0.95}L${-size * 1.25} ${size * 0.95}Z`,
};

/** A perspective that the recipe does not know gets a box: visible, and not one of the known shapes. */
function box(size: number): string {
  return `M${-size} ${-size}H${size}V${size}H${-size}Z`;
}

/** The path of a perspective's mark. */
export function markPath(perspective: string, size: number): string {
  return (perspectiveShapes[perspective] ?? box)(size);
}

/** A mark by itself, for a legend or beside a number. Hatched where its value is withheld. */
export function markIcon(perspective: string, withheld = false): SVGTemplateResult {
  return svg`<svg class="mark ${withheld ? 'withheld' : ''}" viewBox="-10 -10 20 20" width="20" height="20" aria-hidden="true" data-perspective=${perspective}><path d=${markPath(perspective, 6)} /></svg>`;
}
