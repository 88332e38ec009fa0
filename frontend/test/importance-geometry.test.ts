import assert from 'node:assert/strict';
import { test } from 'node:test';
import { along, MARGIN, places, SIDE } from '../src/components/importance-geometry.ts';

test('an axis runs from 1 to 5, and nothing leaves it', () => {
  assert.equal(along(1), MARGIN);
  assert.equal(along(5), SIDE - MARGIN);
  assert.equal(along(9), SIDE - MARGIN);
});

test('more important stands higher, a higher level further to the right', () => {
  const found = places([
    { id: 'low', current: 1, importance: 1 },
    { id: 'high', current: 4, importance: 5 },
  ]);
  assert.ok(found.get('high')!.y < found.get('low')!.y);
  assert.ok(found.get('high')!.x > found.get('low')!.x);
});

test('spots with the same numbers do not cover each other', () => {
  const found = places(['a', 'b', 'c'].map((id) => ({ id, current: 2, importance: 4 })));
  const spots = [...found.values()];
  for (const [index, one] of spots.entries()) {
    for (const other of spots.slice(index + 1)) {
      assert.ok(Math.hypot(one.x - other.x, one.y - other.y) > 12);
    }
  }
});
