import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lanes, level, position, span } from '../src/components/scale.ts';

test('the scale runs from 1 to 5 over the whole line', () => {
  assert.deepEqual([1, 2, 3, 4, 5].map(position), [0, 25, 50, 75, 100]);
  assert.equal(position(3.45), 61.25);
});

test('a value outside the scale stays on its end', () => {
  assert.equal(position(0), 0);
  assert.equal(position(7), 100);
});

test('a mean takes the colour of the nearest level, halves go up', () => {
  assert.deepEqual([1, 1.49, 1.5, 2.5, 4.49, 4.5, 5].map(level), [1, 1, 2, 3, 4, 5, 5]);
});

test('the distance is between the outermost known values', () => {
  assert.deepEqual(span([3.2, null, 4.1, 2.2]), { low: 2.2, high: 4.1 });
  assert.equal(span([null, 3.2]), null);
  assert.equal(span([]), null);
});

test('marks far apart stay on the line', () => {
  assert.deepEqual(lanes([0, 50, 100], 5), [0, 0, 0]);
});

test('marks that would cover each other move up, then down', () => {
  assert.deepEqual(lanes([50, 50, 50], 5), [0, -1, 1]);
});

test('the order of the question is kept and a missing mark takes no room', () => {
  assert.deepEqual(lanes([52, null, 50], 5), [-1, 0, 0]);
});

test('no two marks of one lane are nearer than the room they need', () => {
  const positions = [10, 11, 12, 13, 14, 15, 40, 41];
  const lane = lanes(positions, 5);
  positions.forEach((one, i) =>
    positions.forEach((other, j) => {
      if (i < j && lane[i] === lane[j]) assert.ok(Math.abs(one - other) >= 5);
    }),
  );
});
