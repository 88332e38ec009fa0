/** The five-step scale that every chart shares: where a value stands, and how marks that meet make room. */

export const LOWEST = 1;
export const HIGHEST = 5;
export const STEPS = [1, 2, 3, 4, 5] as const;

/** Where a value stands on the line, in percent of its length. A value outside the scale stays on its end. */
export function position(value: number): number {
  const inside = Math.min(HIGHEST, Math.max(LOWEST, value));
  return round(((inside - LOWEST) / (HIGHEST - LOWEST)) * 100);
}

/** The level that a mean belongs to, for its colour: 1–5, halves go up. */
export function level(value: number): number {
  return Math.min(HIGHEST, Math.max(LOWEST, Math.floor(value + 0.5)));
}

/** The lowest and the highest of the known values, or null where fewer than two are known. */
export function span(values: readonly (number | null | undefined)[]): { low: number; high: number } | null {
  const known = values.filter((value) => value !== null && value !== undefined);
  return known.length < 2 ? null : { low: Math.min(...known), high: Math.max(...known) };
}

/**
 * A lane for each mark on a line, so that marks closer than `room` never cover each other: 0 is on the line, then
 * -1 (above), 1 (below), -2, 2 … Marks are served from low to high; the answer keeps the order of the question.
 */
export function lanes(positions: readonly (number | null)[], room: number): number[] {
  const order = positions
    .map((at, index) => ({ at, index }))
    .filter((mark): mark is { at: number; index: number } => mark.at !== null)
    .sort((a, b) => a.at - b.at || a.index - b.index);
  const result = positions.map(() => 0);
  const lastIn = new Map<number, number>();
  for (const { at, index } of order) {
    let step = 0;
    while (at - (lastIn.get(lane(step)) ?? -Infinity) < room) step++;
    lastIn.set(lane(step), at);
    result[index] = lane(step);
  }
  return result;
}

function lane(step: number): number {
  return step === 0 ? 0 : step % 2 === 1 ? -(step + 1) / 2 : step / 2;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
