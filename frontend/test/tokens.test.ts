import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { contrast } from './colour.ts';

type Pair = { light: string; dark: string };

const css = readFileSync(new URL('../public/tokens.css', import.meta.url), 'utf8');
const tokens = readPairs(css);
const clusters = [...tokens.keys()].filter((name) => name.startsWith('cluster-') && !name.endsWith('-soft'));
const statuses = ['good', 'attention', 'bad', 'info', 'quiet'];
const grounds = ['paper', 'surface', 'raised', 'sunken'];

function readPairs(source: string): Map<string, Pair> {
  const found = new Map<string, Pair>();
  for (const [, name, light, dark] of source.matchAll(/--lv-([\w-]+): light-dark\((#\w{6}), (#\w{6})\);/g)) {
    found.set(name, { light, dark });
  }
  const single = (name: string) => source.match(new RegExp(`--lv-${name}: (#\\w{6});`))![1];
  found.set('accent', { light: single('accent-light'), dark: single('accent-dark') });
  return found;
}

function atLeast(ratio: number, front: string, back: string) {
  const [above, below] = [tokens.get(front), tokens.get(back)];
  assert.ok(above && below, `${front} or ${back} is no token`);
  for (const theme of ['light', 'dark'] as const) {
    const measured = contrast(above[theme], below[theme]);
    assert.ok(measured >= ratio, `${front} on ${back}, ${theme}: ${measured.toFixed(2)} is below ${ratio}`);
  }
}

test('text is readable on every ground', () => {
  for (const ink of ['ink', 'ink-soft', 'accent', 'accent-strong']) {
    for (const ground of grounds) atLeast(4.5, ink, ground);
  }
  for (const ink of ['ink', 'accent', 'accent-strong']) atLeast(4.5, ink, 'accent-soft');
  atLeast(4.5, 'on-accent', 'accent');
  atLeast(4.5, 'ink', 'crust-soft');
});

test('a status can be read on its own ground and on every other', () => {
  for (const status of statuses) {
    atLeast(4.5, status, `${status}-soft`);
    for (const ground of grounds) atLeast(4.5, status, ground);
  }
});

test('a cluster colour carries text on every ground and on its own soft ground', () => {
  assert.equal(clusters.length, 11);
  for (const cluster of clusters) {
    atLeast(4.5, cluster, `${cluster}-soft`);
    for (const ground of grounds) atLeast(4.5, cluster, ground);
  }
});

test('the number on a level is readable', () => {
  for (const level of [1, 2, 3, 4, 5]) atLeast(4.5, `level-${level}-ink`, `level-${level}`);
});

test('levels get steadily stronger, so that the order shows without colour vision', () => {
  const order = [1, 2, 3, 4, 5].map((level) => tokens.get(`level-${level}`)!);
  for (let i = 1; i < order.length; i++) {
    assert.ok(contrast(order[i].light, '#FFFFFF') > 1.2 * contrast(order[i - 1].light, '#FFFFFF'));
    assert.ok(contrast(order[i].dark, '#000000') > 1.2 * contrast(order[i - 1].dark, '#000000'));
  }
});

test('marks, control borders and the focus ring stand out', () => {
  const marks = ['perspective-ld', 'perspective-hr', 'perspective-business', 'perspective-learner'];
  for (const mark of [...marks, 'line-strong', 'focus']) {
    for (const ground of grounds) atLeast(3, mark, ground);
  }
});

test('the clusters of the recipe have the colours that the page book fixes', () => {
  assert.deepEqual(tokens.get('cluster-strategy-culture'), { light: '#4453B8', dark: '#98A3F0' });
  assert.deepEqual(tokens.get('cluster-learning-offer'), { light: '#0E7C66', dark: '#4FC3A8' });
  assert.deepEqual(tokens.get('cluster-marketing-communication'), { light: '#B45309', dark: '#F0A355' });
  assert.deepEqual(tokens.get('cluster-ld-hr-organisation'), { light: '#9D2463', dark: '#E58AB4' });
  assert.equal(tokens.get('accent')!.light, '#1F4E5F');
});
