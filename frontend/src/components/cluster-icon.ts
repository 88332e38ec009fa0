import { html, svg, type TemplateResult } from 'lit';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';
import { iconShapes } from './icon-shapes.js';

/** The icon of a cluster in its colour (of the surrounding data-cluster). Decoration beside the name. */
export function clusterIcon(clusterId: string): TemplateResult {
  if (!clusterId) return html``;
  const shape = iconShapes[`cluster-${clusterId}`] ?? iconShapes[clusterId] ?? iconShapes['cluster-other'];
  // Our own constant drawings, never a caller's text.
  return html`${svg`<svg class="cluster" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">${unsafeSVG(shape)}</svg>`}`;
}
