/** Geometry of the importance–performance map: both axes run from 1 to 5, the current level to the right, importance upwards. */

export type Spot = { id: string; current: number; importance: number };
export type Place = { x: number; y: number };

export const SIDE = 320;
export const MARGIN = 38;

/** Where a level stands along an axis, in drawing units. */
export function along(value: number): number {
  const inside = Math.min(5, Math.max(1, value));
  return MARGIN + ((inside - 1) / 4) * (SIDE - 2 * MARGIN);
}

/**
 * A place for every spot. Spots of the same numbers would cover each other, so they stand around that point; who reads the
 * picture still finds them, and the table has the numbers.
 */
export function places(spots: readonly Spot[], apart = 9): Map<string, Place> {
  const groups = new Map<string, Spot[]>();
  for (const spot of spots) {
    const key = `${along(spot.current).toFixed(0)},${along(spot.importance).toFixed(0)}`;
    groups.set(key, [...(groups.get(key) ?? []), spot]);
  }
  const found = new Map<string, Place>();
  for (const group of groups.values()) {
    group.forEach((spot, index) => {
      const turn = (2 * Math.PI * index) / group.length;
      const away = group.length === 1 ? 0 : apart;
      found.set(spot.id, {
        x: round(along(spot.current) + away * Math.sin(turn)),
        y: round(SIDE - along(spot.importance) - away * Math.cos(turn)),
      });
    });
  }
  return found;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
