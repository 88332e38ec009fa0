import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AnswerQueue, delay, flush, hash, verdict } from '../public/respondent/answer-queue.js';

function storage() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as unknown as Storage & { kept: Map<string, string> };
}

test('an answer survives the page until the server has it', () => {
  const store = storage();
  new AnswerQueue(store, '/q/abc').put('effort', '4');
  const later = new AnswerQueue(store, '/q/abc');
  assert.deepEqual(later.pending(), [{ question: 'effort', value: '4' }]);
  later.settle('effort', '4');
  assert.equal(store.kept.size, 0);
});

test('another link on the same device sees nothing of it', () => {
  const store = storage();
  new AnswerQueue(store, '/q/abc').put('effort', '4');
  assert.deepEqual(new AnswerQueue(store, '/q/abd').pending(), []);
});

test('the link itself is not written down', () => {
  const store = storage();
  new AnswerQueue(store, '/q/secret-token').put('effort', '4');
  assert.ok(![...store.kept.entries()].flat().join().includes('secret'));
});

test('a change of mind while sending is sent again', async () => {
  const queue = new AnswerQueue(storage(), 't');
  queue.put('effort', '2');
  const sent: string[] = [];
  const outcome = await flush(queue, async (_: string, value: string) => {
    sent.push(value);
    if (sent.length === 1) queue.put('effort', '5');
    return 204;
  });
  assert.equal(outcome, 'saved');
  assert.deepEqual(sent, ['2', '5']);
});

test('without a connection nothing is lost and the order is kept', async () => {
  const queue = new AnswerQueue(storage(), 't');
  queue.put('one', '1');
  queue.put('two', '2');
  const outcome = await flush(queue, async () => {
    throw new TypeError('no connection');
  });
  assert.equal(outcome, 'later');
  assert.deepEqual(queue.pending().map(({ question }) => question), ['one', 'two']);
});

test('a closed or submitted questionnaire empties the queue', async () => {
  for (const status of [409, 410]) {
    const queue = new AnswerQueue(storage(), 't');
    queue.put('one', '1');
    assert.equal(await flush(queue, async () => status), 'over');
    assert.deepEqual(queue.pending(), []);
  }
});

test('an answer that the server will never take is told, and does not block the others', async () => {
  const sent: string[] = [];
  const queue = new AnswerQueue(storage(), 't');
  queue.put('gone', '1');
  queue.put('two', '2');
  const outcome = await flush(queue, async (question: string) => {
    sent.push(question);
    return question === 'gone' ? 422 : 204;
  });
  assert.equal(outcome, 'refused');
  assert.deepEqual(sent, ['gone', 'two']);
  assert.deepEqual(queue.pending(), []);
});

test('a server in trouble is asked again, ever more slowly', () => {
  assert.deepEqual([204, 400, 404, 409, 410, 429, 500, 503].map(verdict), [
    'saved', 'refused', 'refused', 'over', 'over', 'later', 'later', 'later',
  ]);
  assert.deepEqual([1, 2, 3, 10].map(delay), [2000, 4000, 8000, 60000]);
});

test('a full or forbidden storage does not stop the questionnaire', () => {
  const broken = { getItem: () => 'not json', setItem: () => { throw new Error('full'); }, removeItem: () => {} };
  const queue = new AnswerQueue(broken as unknown as Storage, 't');
  queue.put('one', '1');
  assert.equal(queue.valueOf('one'), '1');
  assert.deepEqual(new AnswerQueue(undefined, 't').pending(), []);
});

test('tokens that differ in one character have different keys', () => {
  const keys = new Set(Array.from({ length: 2000 }, (_, i) => hash(`/q/AbC${i}`)));
  assert.equal(keys.size, 2000);
});
