import { css, html, LitElement, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { chart, keys } from './chart-styles.js';
import { clusterIcon } from './cluster-icon.js';
import { along, MARGIN, places, SIDE } from './importance-geometry.js';
import { STEPS } from './scale.js';
import { Tip } from './tip.js';

type Dot = {
  id: string;
  name: string;
  clusterId: string;
  current: number;
  importance: number;
  description: string;
  chosen: boolean;
};
type Legend = { id: string; label: string };
type Words = { label: string; current: string; importance: string; above: string; below: string; chosen: string; open: string };

const END = SIDE - MARGIN;

/**
 * The importance–performance map: what lies above the diagonal is more important than it is good. Dots are buttons; the table
 * of the page has the same numbers.
 *
 * @fires row-selected with `detail.id`
 */
@customElement('leaven-importance-map')
export class LeavenImportanceMap extends LitElement {
  static override styles = [
    keys,
    chart,
    css`
      .map {
        display: grid;
        gap: var(--lv-space-4);
        align-items: start;
        grid-template-columns: minmax(0, 34rem) minmax(12rem, 1fr);
      }
      :host {
        container-type: inline-size;
      }
      @container (width < 40rem) {
        .map {
          grid-template-columns: minmax(0, 1fr);
        }
      }
      .plot {
        display: block;
        width: 100%;
        overflow: visible;
      }
      .ground {
        fill: var(--lv-sunken);
      }
      .above {
        fill: var(--lv-attention-soft);
      }
      .diagonal {
        stroke: var(--lv-line-strong);
        stroke-width: 1.5;
        stroke-dasharray: 5 4;
      }
      .grid {
        stroke: var(--lv-line);
      }
      text {
        fill: var(--lv-ink-soft);
        font-size: 11px;
      }
      .field {
        font-weight: 600;
      }
      .dot {
        cursor: pointer;
      }
      .dot circle {
        fill: var(--lv-cluster);
        stroke: var(--lv-surface);
        stroke-width: 2;
      }
      .dot .ring {
        fill: none;
        stroke: var(--lv-ink);
        stroke-width: 2;
      }
      .dot .reach {
        fill: transparent;
        stroke: none;
      }
      .dot:focus-visible {
        outline: none;
      }
      .dot:focus-visible .reach {
        stroke: var(--lv-focus);
        stroke-width: 2;
      }
      .cluster {
        flex: none;
        fill: none;
        stroke: var(--lv-cluster);
        stroke-width: 1.75;
        stroke-linecap: round;
        stroke-linejoin: round;
      }
      .legend {
        flex-direction: column;
      }
      .legend .named {
        padding-inline-start: var(--lv-space-4);
      }
      .legend .ringed {
        width: 0.75rem;
        height: 0.75rem;
        border: 2px solid var(--lv-ink);
        border-radius: 50%;
      }
    `,
  ];

  @property({ attribute: false }) dots: Dot[] = [];
  @property({ attribute: false }) legend: Legend[] = [];
  @property({ attribute: false }) words: Words = { label: '', current: '', importance: '', above: '', below: '', chosen: '', open: '' };
  @property() selected = '';

  constructor() {
    super();
    new Tip(this);
  }

  override render() {
    const where = places(this.dots);
    return html`
      <div class="map">
        <svg class="plot" viewBox="0 0 ${SIDE} ${SIDE}" role="group" aria-label=${this.words.label}>
          ${this.ground()} ${this.dots.map((dot) => this.dot(dot, where.get(dot.id)!))}
        </svg>
        <ul class="legend">
          ${this.legend.map(({ id, label }) => html`<li data-cluster=${id}>${clusterIcon(id)} ${label}</li>`)}
          <li><span class="ringed" aria-hidden="true"></span> ${this.words.chosen}</li>
          ${this.dots
            .filter((dot) => dot.chosen)
            .map((dot) => html`<li class="named" data-cluster=${dot.clusterId}>${clusterIcon(dot.clusterId)} ${dot.name}</li>`)}
        </ul>
      </div>
      <div class="tip" popover="manual" role="presentation"></div>
    `;
  }

  private ground() {
    return svg`
      <g aria-hidden="true">
        <rect class="ground" x=${MARGIN} y=${MARGIN} width=${END - MARGIN} height=${END - MARGIN} rx="4" />
        <path class="above" d="M${MARGIN} ${MARGIN}H${END}L${MARGIN} ${END}Z" />
        ${STEPS.map(
          (step) => svg`
            <line class="grid" x1=${along(step)} x2=${along(step)} y1=${MARGIN} y2=${END} />
            <line class="grid" y1=${along(step)} y2=${along(step)} x1=${MARGIN} x2=${END} />
            <text x=${along(step)} y=${END + 20} text-anchor="middle">${step}</text>
            <text x=${MARGIN - 18} y=${SIDE - along(step) + 4} text-anchor="middle">${step}</text>`,
        )}
        <line class="diagonal" x1=${MARGIN} y1=${END} x2=${END} y2=${MARGIN} />
        <text class="field" x=${MARGIN + 8} y=${MARGIN + 16}>${this.words.above}</text>
        <text class="field" x=${END - 8} y=${END - 8} text-anchor="end">${this.words.below}</text>
        <text x=${SIDE / 2} y=${SIDE - 2} text-anchor="middle">${this.words.current}</text>
        <text x=${-SIDE / 2} y="10" text-anchor="middle" transform="rotate(-90)">${this.words.importance}</text>
      </g>`;
  }

  private dot(dot: Dot, { x, y }: { x: number; y: number }) {
    return svg`
      <g class="dot" data-cluster=${dot.clusterId} role="button" tabindex="0" aria-label="${dot.description}. ${this.words.open}"
        aria-current=${dot.id === this.selected ? 'true' : nothing} data-tip=${dot.description}
        @click=${() => this.select(dot)} @keydown=${(event: KeyboardEvent) => this.press(event, dot)}>
        <circle class="reach" cx=${x} cy=${y} r="12" />
        <circle cx=${x} cy=${y} r="6.5" />
        ${dot.chosen || dot.id === this.selected ? svg`<circle class="ring" cx=${x} cy=${y} r="9.5" />` : nothing}
      </g>`;
  }

  private press(event: KeyboardEvent, dot: Dot) {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    this.select(dot);
  }

  private select(dot: Dot) {
    this.dispatchEvent(new CustomEvent('row-selected', { detail: { id: dot.id }, bubbles: true, composed: true }));
  }
}
