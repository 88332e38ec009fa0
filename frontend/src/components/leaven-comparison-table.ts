import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { chart, keys } from './chart-styles.js';
import { clusterIcon } from './cluster-icon.js';
import { markIcon } from './marks.js';
import { level } from './scale.js';
import { Tip } from './tip.js';

type Mark = { perspective: string; label: string; value: number | null; valueText: string; hiddenBecause: string | null; description: string };
type Figure = { text: string; level: number | null; settled: boolean; description: string };
type Row = { id: string; label: string; clusterId: string; finding: string | null; chosen: boolean; marks: Mark[]; figures: Figure[] };
type Words = { label: string; rowHeader: string; chosen: string; headings: string[] };

/**
 * Ingredients with the level that each perspective sees, and what was decided about them. On a narrow page each row is a card.
 *
 * @fires row-selected with `detail.id`
 */
@customElement('leaven-comparison-table')
export class LeavenComparisonTable extends LitElement {
  static override styles = [
    keys,
    chart,
    css`
      :host {
        container-type: inline-size;
      }
      table {
        width: 100%;
        border-collapse: collapse;
      }
      th,
      td {
        padding: var(--lv-space-2);
        border-block-end: 1px solid var(--lv-line);
        text-align: center;
      }
      thead th {
        color: var(--lv-ink-soft);
        font-weight: var(--lv-weight-medium);
        vertical-align: bottom;
      }
      .name {
        min-width: 14rem;
        padding-inline-start: 0;
        font-weight: var(--lv-weight-medium);
        text-align: start;
      }
      .head {
        display: flex;
        align-items: center;
        gap: var(--lv-space-2);
      }
      .cluster {
        flex: none;
        fill: none;
        stroke: var(--lv-cluster);
        stroke-width: 1.75;
        stroke-linecap: round;
        stroke-linejoin: round;
      }
      button {
        min-height: 2rem;
        padding: 0;
        border: 0;
        background: none;
        color: var(--lv-accent);
        font: inherit;
        text-align: start;
        cursor: pointer;
      }
      button:hover {
        text-decoration: underline;
      }
      .finding,
      .goes-on {
        display: inline-block;
        margin-inline-start: 1.75rem;
        padding-inline: var(--lv-space-2);
        border-radius: var(--lv-radius-round);
        background: var(--lv-attention-soft);
        color: var(--lv-attention);
        font-weight: var(--lv-weight-medium);
      }
      .goes-on {
        background: var(--lv-good-soft);
        color: var(--lv-good);
      }
      .level {
        display: inline-grid;
        place-items: center;
        min-width: 2rem;
        min-height: 2rem;
        border-radius: var(--lv-radius-s);
      }
      .level.proposed {
        background: none;
        color: inherit;
        outline: 1px dashed var(--lv-line-strong);
      }
      .withheld {
        display: inline-block;
        min-width: 2rem;
        border-radius: var(--lv-radius-s);
      }
      tr.selected .name {
        box-shadow: inset 3px 0 0 var(--lv-accent);
        padding-inline-start: var(--lv-space-2);
      }
      .short {
        display: none;
      }
      @container (width < 44rem) {
        thead {
          position: absolute;
          clip-path: inset(50%);
        }
        table,
        tbody {
          display: block;
        }
        tr {
          display: grid;
          grid-template-columns: repeat(auto-fill, minmax(6.5rem, 1fr));
          gap: var(--lv-space-2);
          padding-block: var(--lv-space-3);
          border-block-end: 1px solid var(--lv-line);
        }
        thead tr {
          display: none;
        }
        th,
        td {
          padding: 0;
          border: 0;
          text-align: start;
        }
        .name {
          grid-column: 1 / -1;
        }
        .short {
          display: block;
          color: var(--lv-ink-soft);
        }
      }
      @media print {
        [data-level] {
          print-color-adjust: exact;
        }
      }
    `,
  ];

  @property({ attribute: false }) rows: Row[] = [];
  @property({ attribute: false }) words: Words = { label: '', rowHeader: '', chosen: '', headings: [] };
  @property() selected = '';

  constructor() {
    super();
    new Tip(this);
  }

  override render() {
    const marks = this.rows[0]?.marks ?? [];
    return html`
      <table role="table" aria-label=${this.words.label}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" class="name">${this.words.rowHeader}</th>
            ${marks.map((mark) => html`<th role="columnheader" scope="col">${markIcon(mark.perspective)} ${mark.label}</th>`)}
            ${this.words.headings.map((heading) => html`<th role="columnheader" scope="col">${heading}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${this.rows.map((row) => this.row(row))}
        </tbody>
      </table>
      <div class="tip" popover="manual" role="presentation"></div>
    `;
  }

  private row(row: Row) {
    const selected = row.id === this.selected;
    return html`
      <tr role="row" data-cluster=${row.clusterId} class=${selected ? 'selected' : ''}>
        <th role="rowheader" scope="row" class="name">
          <span class="head">
            ${clusterIcon(row.clusterId)}
            <button type="button" aria-current=${selected ? 'true' : nothing} @click=${() => this.select(row)}>${row.label}</button>
          </span>
          ${row.finding ? html`<span class="finding">${row.finding}</span>` : nothing}
          ${row.chosen ? html`<span class="goes-on">${this.words.chosen}</span>` : nothing}
        </th>
        ${row.marks.map((mark) => this.mark(mark))}
        ${row.figures.map((figure, index) => this.figure(figure, this.words.headings[index]))}
      </tr>
    `;
  }

  private mark(mark: Mark) {
    const short = html`<span class="short">${markIcon(mark.perspective, mark.value === null)} ${mark.label}</span>`;
    if (mark.hiddenBecause !== null) {
      return html`<td role="cell">${short}<span class="withheld hatched" tabindex="0" role="note" data-tip=${mark.hiddenBecause}
        ><span aria-hidden="true">${mark.valueText}</span><span class="unseen">${mark.hiddenBecause}</span></span></td>`;
    }
    return html`<td role="cell" data-tip=${mark.description || nothing}>${short}${mark.valueText}</td>`;
  }

  private figure(figure: Figure, heading: string) {
    const value =
      figure.level === null
        ? html`<span>${figure.text}</span>`
        : html`<span class="level ${figure.settled ? '' : 'proposed'}" data-level=${figure.settled ? level(figure.level) : nothing}>${figure.text}</span>`;
    return html`<td role="cell" data-tip=${figure.description || nothing}>
      <span class="short">${heading}</span>${value}${figure.description ? html`<span class="unseen">, ${figure.description}</span>` : nothing}
    </td>`;
  }

  private select(row: Row) {
    this.dispatchEvent(new CustomEvent('row-selected', { detail: { id: row.id }, bubbles: true, composed: true }));
  }
}
