import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { chart, keys } from './chart-styles.js';
import { clusterIcon } from './cluster-icon.js';
import { type Cell as Place, move } from './grid-focus.js';
import { level } from './scale.js';
import { Tip } from './tip.js';

type Column = { id: string; label: string };
type Cell = { value: number | null; valueText: string; hiddenBecause: string | null; description: string };
type Row = { id: string; label: string; clusterId: string; cells: Cell[] };

/**
 * Rows by columns, each cell a level: colour from the ramp, the number printed. A withheld cell is hatched and says why.
 * One stop for the Tab key; arrows walk from cell to cell, Enter chooses the row.
 *
 * @fires row-selected with `detail.id`, when `selectable`
 */
@customElement('leaven-heat-map')
export class LeavenHeatMap extends LitElement {
  static override styles = [
    keys,
    chart,
    css`
      .frame {
        /* Positioned, or the unseen texts of the cells would escape the scrolling box and widen the page. */
        position: relative;
        overflow-x: auto;
        border-radius: var(--lv-radius-m);
      }
      table {
        width: 100%;
        border-collapse: separate;
        border-spacing: 2px;
      }
      th {
        font-weight: var(--lv-weight-medium);
        text-align: start;
      }
      thead th {
        padding: 0 var(--lv-space-1) var(--lv-space-2);
        color: var(--lv-ink-soft);
        text-align: center;
        vertical-align: bottom;
      }
      thead th:not(:first-child),
      td {
        width: 7rem;
        min-width: 4.5rem;
      }
      thead th:first-child {
        text-align: start;
      }
      tbody th,
      thead th:first-child {
        position: sticky;
        inset-inline-start: 0;
        z-index: 1;
        min-width: 14rem;
        max-width: 20rem;
        padding-inline: 0 var(--lv-space-3);
        background: var(--lv-surface);
      }
      .head {
        display: flex;
        align-items: center;
        gap: var(--lv-space-2);
        line-height: var(--lv-leading-section);
      }
      .cluster {
        flex: none;
        fill: none;
        stroke: var(--lv-cluster);
        stroke-width: 1.75;
        stroke-linecap: round;
        stroke-linejoin: round;
      }
      td {
        height: 2.5rem;
        padding: 0 var(--lv-space-2);
        border-radius: var(--lv-radius-s);
        text-align: center;
      }
      :host([selectable]) tbody tr {
        cursor: pointer;
      }
      tbody tr.selected th {
        color: var(--lv-accent);
        font-weight: var(--lv-weight-strong);
      }
      td:focus-visible,
      th:focus-visible {
        outline-offset: -2px;
        box-shadow: inset 0 0 0 4px var(--lv-surface);
      }
      @container (width < 30rem) {
        tbody th,
        thead th:first-child {
          min-width: 8rem;
          max-width: 8rem;
          overflow-wrap: anywhere;
          hyphens: auto;
        }
      }
      :host {
        container-type: inline-size;
      }
      @media print {
        .frame {
          overflow: visible;
        }
        [data-level] {
          print-color-adjust: exact;
        }
      }
    `,
  ];

  @property({ attribute: false }) columns: Column[] = [];
  @property({ attribute: false }) rows: Row[] = [];
  @property() label = '';
  @property() rowHeader = '';
  @property({ type: Boolean }) selectable = false;
  @property() selected = '';
  @state() private current: Place = { row: 1, column: 1 };

  constructor() {
    super();
    new Tip(this);
  }

  override render() {
    return html`
      <div class="frame">
        <table role="grid" aria-label=${this.label} aria-readonly="true" @keydown=${this.walk} @focusin=${this.remember}>
          <thead role="rowgroup">
            <tr role="row">
              ${this.header(this.rowHeader || this.label, 0, this.rowHeader === '')}
              ${this.columns.map((column, index) => this.header(column.label, index + 1))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            ${this.rows.map((row, index) => this.row(row, index + 1))}
          </tbody>
        </table>
      </div>
      <div class="tip" popover="manual" role="presentation"></div>
    `;
  }

  private header(label: string, column: number, unseen = false) {
    return html`<th role="columnheader" scope="col" data-place="0,${column}" tabindex=${this.stop(0, column)}>
      ${unseen ? html`<span class="unseen">${label}</span>` : label}
    </th>`;
  }

  private row(row: Row, index: number) {
    return html`
      <tr role="row" data-cluster=${row.clusterId} class=${row.id === this.selected ? 'selected' : ''} @click=${() => this.select(row)}>
        <th role="rowheader" scope="row" data-place="${index},0" tabindex=${this.stop(index, 0)}>
          <span class="head">${clusterIcon(row.clusterId)}<span>${row.label}</span></span>
        </th>
        ${row.cells.map((cell, at) => this.cell(cell, index, at + 1))}
      </tr>
    `;
  }

  private cell(cell: Cell, row: number, column: number) {
    const why = cell.hiddenBecause ?? cell.description;
    return html`<td
      role="gridcell"
      class=${cell.value === null ? 'hatched' : ''}
      data-level=${cell.value === null ? nothing : level(cell.value)}
      data-place="${row},${column}"
      data-tip=${why || nothing}
      tabindex=${this.stop(row, column)}
    ><span aria-hidden=${cell.hiddenBecause === null ? nothing : 'true'}>${cell.valueText}</span>${why ? html`<span class="unseen"> ${why}</span>` : nothing}</td>`;
  }

  private stop(row: number, column: number): number {
    return this.current.row === row && this.current.column === column ? 0 : -1;
  }

  private readonly walk = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && this.current.row > 0) {
      this.select(this.rows[this.current.row - 1]);
      return;
    }
    const next = move(this.current, event.key, this.rows.length + 1, this.columns.length + 1, event.ctrlKey);
    if (!next) return;
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>(`[data-place="${next.row},${next.column}"]`)?.focus();
  };

  private readonly remember = (event: FocusEvent) => {
    const place = (event.target as HTMLElement).closest<HTMLElement>('[data-place]')?.dataset.place;
    if (!place) return;
    const [row, column] = place.split(',').map(Number);
    this.current = { row, column };
  };

  private select(row: Row | undefined) {
    if (!this.selectable || !row) return;
    this.dispatchEvent(new CustomEvent('row-selected', { detail: { id: row.id }, bubbles: true, composed: true }));
  }
}
