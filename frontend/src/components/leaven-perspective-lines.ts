import { html, LitElement, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { chart, keys } from './chart-styles.js';
import { clusterIcon } from './cluster-icon.js';
import { markIcon, markPath } from './marks.js';
import { lines } from './perspective-lines-styles.js';
import { lanes, position, span, STEPS } from './scale.js';
import { Tip } from './tip.js';

type Mark = {
  perspective: string;
  label: string;
  value: number | null;
  valueText: string;
  hiddenBecause: string | null;
  description: string;
};
type Row = { id: string; label: string; clusterId: string; marks: Mark[] };

/** Marks nearer than this (percent of the line) move to another lane. */
const ROOM = 4.5;
const LANE = 9;
const MIDDLE = 22;

/**
 * Each row is one line from 1 to 5 with a mark per perspective; the bar between the outermost marks is the message.
 * It is a table underneath: the label is the row's header, the numbers stand in cells, the line itself is decoration.
 *
 * @fires row-selected with `detail.id`, when `selectable`
 */
@customElement('leaven-perspective-lines')
export class LeavenPerspectiveLines extends LitElement {
  static override styles = [keys, chart, lines];

  @property({ attribute: false }) rows: Row[] = [];
  @property() label = '';
  @property() rowHeader = '';
  @property({ type: Boolean }) selectable = false;
  @property() selected = '';

  constructor() {
    super();
    new Tip(this);
  }

  override render() {
    const columns = this.perspectives();
    return html`
      <table role="table" aria-label=${this.label}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" class="name">${this.rowHeader || html`<span class="unseen">${this.label}</span>`}</th>
            <th role="columnheader" scope="col" class="line">
              <span class="unseen">1–5</span>
              <svg class="axis" height="24" aria-hidden="true">
                ${STEPS.map((step) => svg`<text x="${position(step)}%" y="17" text-anchor="middle">${step}</text>`)}
              </svg>
            </th>
            ${columns.map(
              ({ perspective, label }) =>
                html`<th role="columnheader" scope="col" class="value">${markIcon(perspective)} <span>${label}</span></th>`,
            )}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${this.rows.map((row) => this.row(row, columns))}
        </tbody>
      </table>
      <div class="tip" popover="manual" role="presentation"></div>
    `;
  }

  private row(row: Row, columns: Mark[]) {
    return html`
      <tr role="row" data-cluster=${row.clusterId} class=${row.id === this.selected ? 'selected' : ''} @click=${() => this.select(row)}>
        <th role="rowheader" scope="row" class="name">
          <span class="head">
            ${clusterIcon(row.clusterId)}
            ${this.selectable
              ? html`<button type="button" aria-current=${row.id === this.selected ? 'true' : nothing}>${row.label}</button>`
              : html`<span>${row.label}</span>`}
          </span>
        </th>
        <td role="cell" class="line"><svg class="track" height=${2 * MIDDLE} aria-hidden="true">${this.drawing(row)}</svg></td>
        ${columns.map(({ perspective }) => this.value(row.marks.find((mark) => mark.perspective === perspective)))}
      </tr>
    `;
  }

  private drawing({ marks }: Row) {
    const places = marks.map(({ value }) => (value === null ? null : position(value)));
    const lane = lanes(places, ROOM);
    const between = span(marks.map(({ value }) => value));
    return [
      svg`<line class="rail" x1="0%" x2="100%" y1=${MIDDLE} y2=${MIDDLE} />`,
      STEPS.map((step) => svg`<line class="step" x1="${position(step)}%" x2="${position(step)}%" y1=${MIDDLE - 5} y2=${MIDDLE + 5} />`),
      between && svg`<line class="distance" x1="${position(between.low)}%" x2="${position(between.high)}%" y1=${MIDDLE} y2=${MIDDLE} />`,
      marks.map(({ perspective }, index) =>
        places[index] === null
          ? nothing
          : svg`<svg class="spot" x="${places[index]}%" y=${MIDDLE + lane[index] * LANE} data-perspective=${perspective}><path d=${markPath(perspective, 6.5)} /></svg>`,
      ),
    ];
  }

  private value(mark: Mark | undefined) {
    if (!mark) return html`<td role="cell" class="value"></td>`;
    const words = html`<span class="short" aria-hidden="true">${markIcon(mark.perspective, mark.value === null)}</span>`;
    if (mark.hiddenBecause !== null) {
      return html`<td role="cell" class="value">
        ${words}<span class="withheld hatched" tabindex="0" role="note" data-tip=${mark.hiddenBecause}
          ><span aria-hidden="true">${mark.valueText}</span><span class="unseen">${mark.hiddenBecause}</span></span>
      </td>`;
    }
    return html`<td role="cell" class="value" data-tip=${mark.description || nothing}>
      ${words}<span>${mark.valueText}</span>${mark.description ? html`<span class="unseen">, ${mark.description}</span>` : nothing}
    </td>`;
  }

  /** One column per perspective, in the order in which the rows first name them. */
  private perspectives(): Mark[] {
    const seen = new Map<string, Mark>();
    for (const mark of this.rows.flatMap((row) => row.marks)) {
      if (!seen.has(mark.perspective)) seen.set(mark.perspective, mark);
    }
    return [...seen.values()];
  }

  private select(row: Row) {
    if (!this.selectable) return;
    this.dispatchEvent(new CustomEvent('row-selected', { detail: { id: row.id }, bubbles: true, composed: true }));
  }
}
