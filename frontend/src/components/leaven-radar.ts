import { css, html, LitElement, nothing, svg } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { chart, keys } from './chart-styles.js';
import { markIcon, markPath } from './marks.js';
import { anchor, onAxis, outline, type Point, ring, wrap } from './radar-geometry.js';
import { STEPS } from './scale.js';

type Axis = { id: string; label: string; clusterId: string };
type Value = { value: number | null; valueText: string };
type Series = { perspective: string; label: string; values: Value[] };

/** From this many axes on, or on a phone, the axes carry numbers and their names stand in a list beside the drawing. */
const MANY = 9;
const NARROW = 420;
const LINE = 19;
const LETTER = 7.7;

/**
 * Perspectives as outlines over the same axes, rings 1–5. The picture is for the eye; the table with the same numbers
 * is inside for everyone else, and a missing value interrupts its line instead of falling to zero.
 */
@customElement('leaven-radar')
export class LeavenRadar extends LitElement {
  static override styles = [
    keys,
    chart,
    css`
      .frame {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--lv-space-4) var(--lv-space-6);
      }
      .drawing {
        display: block;
        flex: 1 1 20rem;
        min-width: 0;
        max-width: 38rem;
      }
      .drawing svg {
        display: block;
        width: 100%;
        overflow: visible;
      }
      .ring,
      .axis {
        fill: none;
        stroke: var(--lv-line);
      }
      .number {
        fill: var(--lv-ink-soft);
        stroke: var(--lv-surface);
        stroke-width: 4;
        paint-order: stroke;
      }
      .label {
        fill: var(--lv-ink);
        font-weight: var(--lv-weight-medium);
      }
      .outline {
        fill: none;
        stroke: var(--lv-perspective);
        stroke-width: 2;
        stroke-linejoin: round;
      }
      .outline.complete {
        fill: var(--lv-perspective);
        fill-opacity: 0.06;
      }
      [data-perspective='hr'] .outline {
        stroke-dasharray: 7 4;
      }
      [data-perspective='business'] .outline {
        stroke-dasharray: 2 4;
        stroke-linecap: round;
      }
      [data-perspective='learner'] .outline {
        stroke-width: 3;
      }
      .spot {
        fill: var(--lv-perspective);
        stroke: var(--lv-surface);
        stroke-width: 1.5;
        paint-order: stroke;
      }
      ol {
        flex: 1 1 14rem;
        margin: 0;
        padding-inline-start: 2.25em;
        columns: 14rem;
      }
      li::marker {
        color: var(--lv-ink-soft);
      }
      .legend {
        flex: 1 1 100%;
        justify-content: center;
      }
    `,
  ];

  @property({ attribute: false }) axes: Axis[] = [];
  @property({ attribute: false }) series: Series[] = [];
  @property() label = '';
  @state() private width = 480;

  private readonly size = new ResizeObserver(([entry]) => {
    this.width = Math.max(240, Math.round(entry.contentRect.width));
  });

  override connectedCallback() {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.size.disconnect();
  }

  override updated() {
    const drawing = this.renderRoot.querySelector('.drawing');
    if (drawing) this.size.observe(drawing);
  }

  override render() {
    const many = this.axes.length >= MANY || this.width < NARROW;
    return html`
      <div class="frame">
        <div class="drawing">${this.drawing(many)}</div>
        ${many ? html`<ol aria-hidden="true">${this.axes.map(({ label }) => html`<li>${label}</li>`)}</ol>` : nothing}
        <ul class="legend" aria-hidden="true">
          ${this.series.map(({ perspective, label }) => html`<li>${markIcon(perspective)}${label}</li>`)}
        </ul>
      </div>
      ${this.table()}
    `;
  }

  private drawing(many: boolean) {
    const labels = this.axes.map(({ label }, index) => (many ? [`${index + 1}`] : wrap(label, this.width < 560 ? 13 : 20)));
    const tallest = Math.max(1, ...labels.map((lines) => lines.length));
    const side = many ? 28 : this.room(labels);
    const radius = Math.max(60, Math.min((this.width - 2 * side) / 2, 180));
    const top = 16 + (many ? LINE : tallest * LINE);
    const middle = { x: this.width / 2, y: top + radius };
    const height = 2 * (top + radius);
    const count = this.axes.length;
    return html`<svg viewBox="0 0 ${this.width} ${height}" height=${height} role="img" aria-label=${this.label}>
      ${STEPS.map((step) => svg`<path class="ring" d=${ring(middle, (radius * step) / 5, count)} />`)}
      ${this.axes.map((_, index) => this.axis(middle, radius, index, labels[index]))}
      ${this.series.map((series) => this.outline(middle, radius, series))}
      ${STEPS.map((step) => svg`<text class="number" x=${middle.x + 5} y=${middle.y - (radius * step) / 5 + 5}>${step}</text>`)}
    </svg>`;
  }

  /** What the labels beside the drawing need; letters are about half as wide as the type is high. */
  private room(labels: string[][]): number {
    const beside = labels.filter((_, index) => anchor(index, labels.length) !== 'middle').flat();
    return 20 + LETTER * Math.max(0, ...beside.map((line) => line.length));
  }

  private axis(middle: Point, radius: number, index: number, label: string[]) {
    const count = this.axes.length;
    const end = onAxis(middle, radius, index, count);
    const at = onAxis(middle, radius + 12, index, count);
    const grows = anchor(index, count);
    const first = grows === 'middle' ? (at.y < middle.y ? at.y - (label.length - 1) * LINE : at.y + 12) : at.y - ((label.length - 1) * LINE) / 2 + 5;
    return svg`
      <line class="axis" x1=${middle.x} y1=${middle.y} x2=${end.x} y2=${end.y} />
      <text class="label" text-anchor=${grows}>${label.map((line, row) => svg`<tspan x=${at.x} y=${first + row * LINE}>${line}</tspan>`)}</text>`;
  }

  private outline(middle: Point, radius: number, { perspective, values }: Series) {
    const known = values.map(({ value }) => value);
    const { path, complete } = outline(middle, radius, known);
    return svg`<g data-perspective=${perspective}>
      <path class="outline ${complete ? 'complete' : ''}" d=${path} />
      ${known.map((value, index) => {
        if (value === null) return nothing;
        const { x, y } = onAxis(middle, (radius * value) / 5, index, known.length);
        return svg`<path class="spot" transform="translate(${x} ${y})" d=${markPath(perspective, 5)} />`;
      })}
    </g>`;
  }

  private table() {
    return html`<div class="unseen"><table>
      <caption>
        ${this.label}
      </caption>
      <tr>
        <td></td>
        ${this.series.map(({ label }) => html`<th scope="col">${label}</th>`)}
      </tr>
      ${this.axes.map(
        ({ label }, index) =>
          html`<tr>
            <th scope="row">${label}</th>
            ${this.series.map(({ values }) => html`<td>${values[index]?.valueText ?? ''}</td>`)}
          </tr>`,
      )}
    </table></div>`;
  }
}
