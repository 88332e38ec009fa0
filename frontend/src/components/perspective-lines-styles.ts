import { css } from 'lit';

/** Wide: name, line and numbers beside each other. Narrow: the line goes under the name, the numbers under the line. */
export const lines = css`
  :host {
    container-type: inline-size;
  }
  table {
    /* Positioned, so that texts for screen readers only stay inside. */
    position: relative;
    width: 100%;
    border-collapse: collapse;
  }
  th {
    font-weight: var(--lv-weight-medium);
    text-align: start;
  }
  thead th {
    color: var(--lv-ink-soft);
    vertical-align: bottom;
    padding-block-end: var(--lv-space-1);
  }
  .name {
    width: 30%;
    padding-inline-end: var(--lv-space-4);
  }
  tbody .name {
    padding-block: var(--lv-space-1);
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
  .line {
    padding-inline: var(--lv-space-3);
  }
  .axis,
  .track {
    display: block;
    width: 100%;
    overflow: visible;
  }
  .axis text {
    fill: var(--lv-ink-soft);
  }
  .value {
    width: 5.75rem;
    padding-inline: var(--lv-space-2);
    text-align: end;
    white-space: nowrap;
  }
  tbody tr {
    border-block-start: 1px solid var(--lv-line);
  }
  .rail,
  .step {
    stroke: var(--lv-line);
    stroke-width: 2;
    stroke-linecap: round;
  }
  .distance {
    stroke: var(--lv-cluster);
    stroke-opacity: 0.35;
    stroke-width: 8;
    stroke-linecap: round;
  }
  .spot {
    overflow: visible;
  }
  .spot path {
    fill: var(--lv-perspective);
    stroke: var(--lv-surface);
    stroke-width: 2;
    paint-order: stroke;
  }
  .withheld {
    display: inline-block;
    min-width: 2.5rem;
    border-radius: var(--lv-radius-s);
    text-align: center;
  }
  .short {
    display: none;
  }
  button {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  :host([selectable]) tbody tr {
    cursor: pointer;
  }
  :host([selectable]) tbody tr:hover,
  tbody tr.selected {
    background: var(--lv-accent-soft);
  }
  :host([selectable]) tbody tr:hover button {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  @container (width < 44rem) {
    table,
    tbody {
      display: block;
    }
    thead tr {
      display: flex;
      flex-wrap: wrap;
      gap: var(--lv-space-1) var(--lv-space-3);
    }
    thead .name {
      display: none;
    }
    thead .line {
      order: 1;
    }
    thead .value {
      width: auto;
      padding: 0;
    }
    tbody tr {
      display: flex;
      flex-wrap: wrap;
      padding-block: var(--lv-space-3);
    }
    .name,
    .line {
      box-sizing: border-box;
      width: 100%;
    }
    .value {
      flex: 1;
      width: auto;
      padding-inline: 0;
      text-align: start;
    }
    .short {
      display: inline;
      margin-inline-end: var(--lv-space-1);
    }
    button {
      min-height: 1.75rem;
    }
  }

  @media print {
    tr {
      break-inside: avoid;
    }
  }
`;
