/**
 * Answers that the server does not have yet, kept in the browser until it does. One entry per question: a newer choice
 * replaces an older one. An entry leaves only when exactly that value was received, so a change of mind that crosses
 * its own sending is sent again.
 */
export class AnswerQueue {
  /**
   * @param {Storage | undefined} storage where to keep them; without storage (private mode) they live in memory
   * @param {string} token the personal link's token; only its hash becomes part of the key
   */
  constructor(storage, token) {
    this.storage = storage;
    this.key = `leaven.answers.${hash(token)}`;
    this.entries = this.read();
  }

  /** The unsent answers, oldest first. */
  pending() {
    return [...this.entries].map(([question, value]) => ({ question, value }));
  }

  valueOf(question) {
    return this.entries.get(question);
  }

  put(question, value) {
    this.entries.delete(question);
    this.entries.set(question, value);
    this.write();
  }

  /** The server has this value: forget it, unless the person has chosen another one meanwhile. */
  settle(question, value) {
    if (this.entries.get(question) === value) {
      this.entries.delete(question);
      this.write();
    }
  }

  clear() {
    this.entries.clear();
    this.write();
  }

  read() {
    try {
      return new Map(JSON.parse(this.storage?.getItem(this.key) ?? '[]'));
    } catch {
      return new Map();
    }
  }

  write() {
    try {
      if (this.entries.size === 0) this.storage?.removeItem(this.key);
      else this.storage?.setItem(this.key, JSON.stringify([...this.entries]));
    } catch {
      // Storage is full or forbidden: the answers stay in memory, and the form itself still posts them.
    }
  }
}

/** What a reply to one answer means for the queue. */
export function verdict(status) {
  if (status >= 200 && status < 300) return 'saved';
  if (status === 409 || status === 410) return 'over';
  if (status === 408 || status === 429 || status >= 500) return 'later';
  return 'refused';
}

/** Milliseconds before try number `tries` (from 1): 2 s, doubling, at most a minute. */
export function delay(tries) {
  return Math.min(60_000, 1000 * 2 ** tries);
}

/**
 * Sends what is pending, one by one.
 *
 * @param {AnswerQueue} queue
 * @param {(question: string, value: string) => Promise<number>} send gives the status, rejects when there is no connection
 * @returns {Promise<'saved' | 'refused' | 'later' | 'over'>} refused: the server took all but one or more that it never will
 */
export async function flush(queue, send) {
  let refused = false;
  for (const { question, value } of queue.pending()) {
    let outcome;
    try {
      outcome = verdict(await send(question, value));
    } catch {
      outcome = 'later';
    }
    if (outcome === 'later') return 'later';
    if (outcome === 'over') {
      queue.clear();
      return 'over';
    }
    refused ||= outcome === 'refused';
    queue.settle(question, value);
  }
  const rest = queue.pending().length === 0 ? 'saved' : await flush(queue, send);
  return refused && rest === 'saved' ? 'refused' : rest;
}

/** A short, stable name for a token; it hides the token from a glance at the storage, it is no protection. */
export function hash(text) {
  let [a, b] = [0x9e3779b9, 0x85ebca6b];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0xc2b2ae35) ^ (a >>> 15);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}
