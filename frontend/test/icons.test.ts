import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { drawnShapes, iconShapes } from '../src/components/icon-shapes.ts';

const java = new URL('../../portal-app/src/main/java/dev/leaven/portal/components/LeavenIcon.java', import.meta.url);

test('every constant of LeavenIcon has a drawing and every drawing a constant', () => {
  const constants = readFileSync(java, 'utf8')
    .match(/enum LeavenIcon[^{]*\{([^;]*);/)![1]
    .split(',')
    .map((name) => name.trim().toLowerCase().replaceAll('_', '-'));
  assert.deepEqual(constants.toSorted(), [...Object.keys(iconShapes), ...Object.keys(drawnShapes)].toSorted());
});
