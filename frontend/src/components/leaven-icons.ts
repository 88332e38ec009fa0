import { Iconset } from '@vaadin/icon/vaadin-iconset.js';
import { drawnShapes, iconShapes } from './icon-shapes.js';

/*
 * Registers the icons as the set "lv", so that `<vaadin-icon icon="lv:home">` draws without a request of its own.
 * The stroke's width is left out on purpose: Aura sets it for all icons at once (--vaadin-icon-stroke-width).
 */
const lines = Object.entries(iconShapes).map(
  ([name, shape]) =>
    `<g id="lv:${name}" fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round">${shape}</g>`,
);
const fills = Object.entries(drawnShapes).map(
  ([name, shape]) => `<g id="lv:${name}" fill="currentColor" stroke="none">${shape}</g>`,
);

const template = document.createElement('template');
template.innerHTML = `<svg><defs>${lines.join('')}${fills.join('')}</defs></svg>`;
Iconset.register('lv', 24, template);
