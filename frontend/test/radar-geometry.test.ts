import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anchor, onAxis, outline, ring, wrap } from '../src/components/radar-geometry.ts';

const middle = { x: 100, y: 100 };

test('axes go round clockwise from the top', () => {
  assert.deepEqual(onAxis(middle, 50, 0, 4), { x: 100, y: 50 });
  assert.deepEqual(onAxis(middle, 50, 1, 4), { x: 150, y: 100 });
  assert.deepEqual(onAxis(middle, 50, 2, 4), { x: 100, y: 150 });
  assert.deepEqual(onAxis(middle, 50, 3, 4), { x: 50, y: 100 });
});

test('a ring is closed and touches every axis', () => {
  assert.equal(ring(middle, 50, 4), 'M100 50L150 100L100 150L50 100Z');
});

test('a complete series is one closed outline, five is the rim', () => {
  assert.deepEqual(outline(middle, 50, [5, 5, 5, 5]), { path: ring(middle, 50, 4), complete: true });
});

test('a missing value interrupts the outline instead of falling to zero', () => {
  const { path, complete } = outline(middle, 50, [5, null, 5, 5]);
  assert.equal(complete, false);
  assert.equal(path, 'M100 150L50 100M50 100L100 50');
  assert.ok(!path.includes('100 100'));
});

test('labels grow away from the drawing', () => {
  assert.deepEqual([0, 1, 2, 3].map((index) => anchor(index, 4)), ['middle', 'start', 'middle', 'end']);
});

test('a label breaks at spaces and a long word keeps its own line', () => {
  assert.deepEqual(wrap('Marketing and communication', 14), ['Marketing and', 'communication']);
  assert.deepEqual(wrap('L&D- en HR-organisatie', 12), ['L&D- en', 'HR-organisatie']);
  assert.deepEqual(wrap('', 12), []);
});
