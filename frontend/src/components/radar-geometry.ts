/** Geometry of the radar: axes go round clockwise from the top, ring n lies at n fifths of the radius. */

export type Point = { x: number; y: number };

/** A point on axis `index` of `count`, at `distance` from the middle. */
export function onAxis(middle: Point, distance: number, index: number, count: number): Point {
  const turn = (2 * Math.PI * index) / count;
  return { x: round(middle.x + distance * Math.sin(turn)), y: round(middle.y - distance * Math.cos(turn)) };
}

/** A closed ring through all axes. */
export function ring(middle: Point, distance: number, count: number): string {
  return closed(Array.from({ length: count }, (_, index) => onAxis(middle, distance, index, count)));
}

/**
 * The outline of a series. Where a value is missing the line is interrupted: it must not suggest a value between its
 * neighbours, and never falls to zero. Only a complete series is closed, and so may be filled.
 */
export function outline(middle: Point, radius: number, values: readonly (number | null)[]): { path: string; complete: boolean } {
  const count = values.length;
  const points = values.map((value, index) => (value === null ? null : onAxis(middle, (radius * value) / 5, index, count)));
  if (points.every((point) => point !== null)) return { path: closed(points), complete: true };
  const segments: string[] = [];
  for (let index = 0; index < count; index++) {
    const [from, to] = [points[index], points[(index + 1) % count]];
    if (from && to) segments.push(`M${from.x} ${from.y}L${to.x} ${to.y}`);
  }
  return { path: segments.join(''), complete: false };
}

/** Which side of its point a label on this axis stands on, so that it grows away from the chart. */
export function anchor(index: number, count: number): 'start' | 'middle' | 'end' {
  const side = Math.sin((2 * Math.PI * index) / count);
  return Math.abs(side) < 0.2 ? 'middle' : side > 0 ? 'start' : 'end';
}

/** Breaks a label into lines of at most `width` characters, at spaces; a longer word keeps its own line. */
export function wrap(label: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(/\s+/).filter(Boolean)) {
    const last = lines.length - 1;
    if (last >= 0 && lines[last].length + 1 + word.length <= width) lines[last] += ` ${word}`;
    else lines.push(word);
  }
  return lines;
}

function closed(points: readonly Point[]): string {
  return `M${points.map((point) => `${point.x} ${point.y}`).join('L')}Z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
