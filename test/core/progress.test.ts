import type { Flow, Step } from '../../src/core/flow.ts';
import { progressOf } from '../../src/core/progress.ts';
import { content } from './the-content.ts';

const ask = (progress: number | null, ...to: readonly string[]): Step => ({
  ask: 'question',
  ...(progress === null ? {} : { progress }),
  choices: Object.fromEntries(to.map((next) => [next, { next, words: [] }])),
});

/** Three stages on the main path, a short way that ends after the first, a detour, a way back. */
const FLOW: Flow = {
  id: 'try',
  version: 1,
  start: 'first',
  steps: {
    first: ask(1, 'second', 'short'),
    short: ask(1, 'end'),
    second: ask(2, 'look', 'detour', 'end'),
    detour: ask(null, 'second', 'first'),
    look: { lookUp: 'network', results: { ok: 'third', off: 'told', unknown: 'third' } },
    told: { say: 'words', next: 'second' },
    third: ask(3, 'third', 'end'),
    beside: ask(2, 'first'),
    end: { end: 'solved' },
  },
};

test.each([
  ['first', { at: 1, of: 3 }, 'the longest way counts'],
  ['short', null, 'nothing but this question lies ahead'],
  ['second', { at: 2, of: 3 }, 'the look-up between does not count'],
  ['detour', null, 'a question beside the main path'],
  ['third', { at: 3, of: 3 }, 'a ring does not make it longer'],
  ['beside', { at: 2, of: 3 }, 'what comes again by a way back counts'],
  ['look', null, 'no question'],
  ['nowhere', null, 'a step that a deploy took away'],
])('%s is shown as %o: %s', (step, expected, _why) => {
  expect(progressOf(FLOW, step)).toEqual(expected);
});

test.each([
  ['update-terminal', 'askBattery', { at: 1, of: 5 }],
  ['update-terminal', 'power', { at: 2, of: 5 }],
  ['update-terminal', 'wifi', { at: 3, of: 5 }],
  ['update-terminal', 'begin', { at: 4, of: 5 }],
  ['update-terminal', 'retry', { at: 4, of: 5 }],
  ['update-terminal', 'updating', { at: 5, of: 5 }],
  ['update-terminal', 'earlyAsk', null],
  ['check-battery', 'askBattery', { at: 1, of: 2 }],
  ['check-battery', 'charge', { at: 2, of: 2 }],
  ['restart-terminal', 'power', { at: 3, of: 3 }],
  ['verify-payment', 'history', { at: 1, of: 3 }],
])('%s/%s is shown as %o', (id, step, expected) => {
  const flow = content.flows[id];
  expect(flow && progressOf(flow, step)).toEqual(expected);
});

test('every question of a flow shows how far it is, but those of a reminder and the one before the update has opened', () => {
  const flows = Object.values(content.flows).filter(({ id }) => id !== 'set-reminder');
  const without = flows.flatMap((flow) =>
    Object.entries(flow.steps)
      .filter(([name, step]) => 'ask' in step && progressOf(flow, name) === null)
      .map(([name]) => `${flow.id}/${name}`),
  );
  expect(without).toEqual(['update-terminal/earlyAsk']);
});
