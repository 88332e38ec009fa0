import { css, unsafeCSS } from 'lit';

const clusters = [
  'strategy-culture',
  'learning-offer',
  'marketing-communication',
  'ld-hr-organisation',
  ...[1, 2, 3, 4, 5, 6].map((next) => `ext-${next}`),
];
const perspectives = ['ld', 'hr', 'business', 'learner'];

/** The same keys as in styles/base.css, for use inside a shadow root. */
export const keys = unsafeCSS(
  [
    '[data-cluster]{--lv-cluster:var(--lv-cluster-none)}',
    ...clusters.map((key) => `[data-cluster='${key}']{--lv-cluster:var(--lv-cluster-${key})}`),
    '[data-perspective]{--lv-perspective:var(--lv-ink-soft)}',
    ...perspectives.map((key) => `[data-perspective='${key}']{--lv-perspective:var(--lv-perspective-${key})}`),
    ...[1, 2, 3, 4, 5].map(
      (level) => `[data-level='${level}']{background:var(--lv-level-${level});color:var(--lv-level-${level}-ink)}`,
    ),
  ].join('\n'),
);

/** What all charts have in common: type, the legend, marks, tips and what only a screen reader reads. */
export const chart = css`
  :host {
    position: relative;
    display: block;
    flex-shrink: 0;
    min-width: 0;
    color: var(--lv-ink);
    font-size: var(--lv-text-body);
    line-height: var(--lv-leading-body);
    font-variant-numeric: tabular-nums;
  }
  :host([hidden]) {
    display: none;
  }
  .mark {
    flex: none;
    overflow: visible;
    vertical-align: -0.25em;
    fill: var(--lv-perspective);
  }
  .mark.withheld {
    fill: none;
    stroke: var(--lv-ink-soft);
    stroke-width: 1.5;
    stroke-dasharray: 2 2;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--lv-space-1) var(--lv-space-4);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .legend li {
    display: inline-flex;
    align-items: center;
    gap: var(--lv-space-1);
  }
  .hatched {
    background: repeating-linear-gradient(135deg, var(--lv-hatch) 0 1px, transparent 1px 6px);
    color: var(--lv-ink-soft);
  }
  .tip {
    position: fixed;
    inset: auto;
    margin: 0;
    max-width: min(20rem, 100vw - 2rem);
    padding: var(--lv-space-2) var(--lv-space-3);
    box-sizing: border-box;
    border: 0;
    border-radius: var(--lv-radius-m);
    background: var(--lv-ink);
    color: var(--lv-paper);
    font-weight: var(--lv-weight-regular);
    text-align: start;
    pointer-events: none;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :focus-visible {
    outline: 2px solid var(--lv-focus);
    outline-offset: 2px;
    border-radius: var(--lv-radius-s);
  }
  @media (forced-colors: active) {
    .mark,
    [data-level] {
      forced-color-adjust: none;
    }
  }
`;
