/*
 * Makes the questionnaire pleasant; it works without this file. Saves every answer at once, keeps it here while there is
 * no connection, takes the keys 1–5, and sends a form only once.
 */
import { AnswerQueue, delay, flush } from './answer-queue.js';

const form = document.querySelector('form[data-base]');
const finished = document.querySelector('[data-finished]');

if (finished) new AnswerQueue(localStore(), finished.dataset.finished).clear();
if (form) start(form);

function start(form) {
  const base = form.dataset.base;
  const queue = new AnswerQueue(localStore(), base);
  const status = form.querySelector('[data-status]');
  let tries = 0;
  let timer;
  let running;
  let leaving = false;

  restore();
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === 'radio') {
      queue.put(questionOf(target), target.value);
      save();
    }
  });
  form.addEventListener('keydown', onKey);
  form.addEventListener('submit', onSubmit);
  window.addEventListener('online', save);
  window.addEventListener('pageshow', () => {
    leaving = false;
    form.removeAttribute('aria-busy');
  });
  if (queue.pending().length > 0) save();

  /** What was chosen here while there was no connection is newer than what the server drew. */
  function restore() {
    for (const radio of form.querySelectorAll('input[type=radio]')) {
      if (queue.valueOf(questionOf(radio)) === radio.value) radio.checked = true;
    }
  }

  async function save() {
    clearTimeout(timer);
    if (running) return;
    running = true;
    say('saving');
    const outcome = await flush(queue, send);
    running = false;
    if (outcome === 'over') {
      end();
    } else if (outcome === 'later') {
      say('offline');
      timer = setTimeout(save, delay(++tries));
    } else {
      tries = 0;
      say(outcome);
    }
  }

  async function send(question, value) {
    const reply = await fetch(`${base}/answers/${encodeURIComponent(question)}`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ value }),
      keepalive: true,
    });
    return reply.status;
  }

  /** A digit answers the statement that has the focus and goes on to the next one. */
  function onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || !/^[1-5]$/.test(event.key)) return;
    const item = event.target.closest('fieldset');
    const radio = item?.querySelector(`input[type=radio][value="${event.key}"]`);
    if (!radio) return;
    event.preventDefault();
    radio.checked = true;
    radio.dispatchEvent(new Event('change', { bubbles: true }));
    const next = item.nextElementSibling;
    (next?.querySelector('input:checked') ?? next?.querySelector('input') ?? radio).focus();
  }

  function onSubmit(event) {
    if (leaving) {
      event.preventDefault();
    } else if (!navigator.onLine) {
      event.preventDefault();
      say('offline');
    } else {
      leaving = true;
      form.setAttribute('aria-busy', 'true');
    }
  }

  /** Nothing can be answered any more: the page says so, shows what was chosen, and leads on. */
  function end() {
    say('over');
    for (const field of form.querySelectorAll('fieldset, textarea, button')) field.disabled = true;
    const way = form.querySelector('[data-way-on]');
    if (!way) return;
    way.hidden = false;
    way.focus();
  }

  /** The words stand in the page (in its language); the name of the state decides how they look. */
  function say(state) {
    if (!status) return;
    status.dataset.state = state;
    status.textContent = status.dataset[state] ?? '';
  }
}

function questionOf(radio) {
  return radio.name.replace(/^q\./, '');
}

function localStore() {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
