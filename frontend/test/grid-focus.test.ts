import assert from 'node:assert/strict';
import { test } from 'node:test';
import { move } from '../src/components/grid-focus.ts';

const [rows, columns] = [4, 3];

test('arrows walk from cell to cell', () => {
  assert.deepEqual(move({ row: 1, column: 1 }, 'ArrowDown', rows, columns), { row: 2, column: 1 });
  assert.deepEqual(move({ row: 1, column: 1 }, 'ArrowLeft', rows, columns), { row: 1, column: 0 });
});

test('the focus never leaves the table', () => {
  assert.deepEqual(move({ row: 0, column: 0 }, 'ArrowUp', rows, columns), { row: 0, column: 0 });
  assert.deepEqual(move({ row: 3, column: 2 }, 'ArrowRight', rows, columns), { row: 3, column: 2 });
});

test('Home and End go to the ends of the row, with Control to the corners', () => {
  assert.deepEqual(move({ row: 2, column: 1 }, 'Home', rows, columns), { row: 2, column: 0 });
  assert.deepEqual(move({ row: 2, column: 1 }, 'End', rows, columns, true), { row: 3, column: 2 });
});

test('any other key is left to the browser', () => {
  assert.equal(move({ row: 2, column: 1 }, 'Tab', rows, columns), null);
  assert.equal(move({ row: 2, column: 1 }, 'a', rows, columns), null);
});
