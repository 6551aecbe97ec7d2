import type { Flow } from '../../src/core/flow.ts';
import type { Position } from '../../src/core/state.ts';
import { Talk } from './a-talk.ts';
import { content } from './the-content.ts';
import { terminal, told, updated } from './the-shop.ts';

const WATCHED = 'update-terminal/updating';

/** A linked shop whose update runs. */
function updating(): Talk {
  const talk = new Talk({ fleet: (now) => told(now, terminal(now)) });
  talk.ask('flow.update');
  talk.tap('step:done');
  talk.fleet = (now) => told(now, terminal(now, updated('INSTALLING', now)));
  return talk;
}

test('a running update is looked at again in a minute', () => {
  const talk = updating();
  expect(talk.place).toBe(WATCHED);
  talk.pass(1);
  const { says, effects } = talk.ring('watch');
  expect(says).toEqual([]);
  expect(effects).toEqual([
    { type: 'setTimer', timer: 'watch', at: talk.now.plus({ minutes: 1 }), about: WATCHED },
  ]);
});

test('the watch ends by itself when the fleet sees the update done', () => {
  const talk = updating();
  talk.fleet = (now) => told(now, terminal(now, updated('UP_TO_DATE', now)));
  talk.pass(1);
  const { said, state } = talk.ring('watch');
  expect(said).toEqual(['flow.update-terminal.done']);
  expect(state.position).toBeNull();
});

test('the watch leads on to the reason when the fleet sees the update fail', () => {
  const talk = updating();
  const lastError = { code: 'NETWORK', at: talk.now } as const;
  talk.fleet = (now) => told(now, terminal(now, updated('FAILED', now, { lastError })));
  talk.pass(1);
  expect(talk.ring('watch').said).toEqual([
    'flow.update-terminal.failedNetwork',
    'flow.update-terminal.wifi.text',
  ]);
});

test('when the longest time is over the bot comes back once', () => {
  const talk = updating();
  talk.pass(19);
  expect(talk.ring('watch').said).toEqual([]);
  talk.pass(1);
  expect(talk.ring('watch').said).toEqual(['flow.update-terminal.overdue.text']);
  talk.pass(19);
  const { said, effects } = talk.ring('watch');
  expect(said).toEqual([]);
  expect(effects.some(({ type }) => type === 'setTimer')).toBe(true);
  talk.pass(1);
  expect(talk.ring('watch').effects).toEqual([]);
});

test('after it has come back, what the fleet sees still ends the wait', () => {
  const talk = updating();
  talk.pass(20);
  talk.ring('watch');
  talk.fleet = (now) => told(now, terminal(now, updated('UP_TO_DATE', now)));
  talk.pass(6);
  expect(talk.ring('watch').said).toEqual(['flow.update-terminal.done']);
  expect(talk.state.position).toBeNull();
});

test('without a fleet the bot comes back after the longest time', () => {
  const talk = new Talk();
  talk.ask('flow.update');
  for (const choice of ['enough', 'yes', 'yes']) talk.tap(`step:${choice}`);
  const { effects } = talk.tap('step:done');
  const at = talk.now.plus({ minutes: content.notice.updateMinutes.to });
  expect(effects).toContainEqual({ type: 'setTimer', timer: 'watch', at, about: WATCHED });
  talk.pass(20);
  expect(talk.ring('watch', WATCHED).said).toEqual(['flow.update-terminal.overdue.text']);
});

test('a watch of a step the talk has left says nothing', () => {
  const talk = updating();
  talk.tap('step:error');
  expect(talk.ring('watch', WATCHED).effects).toEqual([]);
});

test('an answer at the watched step ends the watch', () => {
  const talk = updating();
  const { effects } = talk.tap('step:error');
  expect(effects).toContainEqual({ type: 'cancelTimer', timer: 'watch' });
});

test('a watch that rang during a payment question is set again when the update goes on', () => {
  const talk = updating();
  talk.ask('app.payment_interrupted');
  talk.pass(1);
  talk.ring('watch', WATCHED);
  talk.write('やめる');
  const { effects } = talk.tap('resume');
  expect(effects).toContainEqual(expect.objectContaining({ type: 'setTimer', timer: 'watch' }));
});

const POSITION: Position = {
  flow: 'update-terminal',
  version: 1,
  step: 'goneStep',
  since: '2025-08-19T00:20:00.000Z',
  stepSince: '2025-08-19T00:20:00.000Z',
  answers: {},
  trail: ['goneStep'],
  terminalId: null,
};

const OFFER = {
  turn: 0,
  isNumbered: true,
  choices: [{ id: 'step:done', label: 'はじめました' }],
} as const;

/** A deploy took away the step, or the flow, that the talk stood at. */
const AFTER_DEPLOY = ['もう一回', '続ける', '戻る', 'なぜ?', 'はじめました', '1', '18%', 'ぬるぽ'];

test.each(AFTER_DEPLOY)('after a deploy that took the step away, %s gets an answer', (typed) => {
  const talk = new Talk({ state: { position: POSITION, offer: OFFER } });
  const { said } = talk.write(typed, typed === '1' ? { battery: null } : {});
  expect(said.length).toBeGreaterThan(0);
  expect(talk.state.position?.step).not.toBe('goneStep');
});

test('after a deploy that took the step away, its button leads to the flow’s beginning', () => {
  const talk = new Talk({ state: { position: POSITION, offer: OFFER } });
  const { said } = talk.tap('step:done');
  expect(said).toEqual(['flow.changed', 'flow.update-terminal.askBattery.text']);
});

test.each([...AFTER_DEPLOY, 'やめる', '期限は?'])(
  'after a deploy that took the flow away, %s gets an answer',
  (typed) => {
    const position = { ...POSITION, flow: 'gone-flow' };
    const talk = new Talk({ state: { position, offer: OFFER } });
    const topics = typed === '期限は?' ? ['os.deadline'] : [];
    expect(talk.write(typed, { topics }).said.length).toBeGreaterThan(0);
  },
);

test('a flow that goes round without a question is a mistake that is named', () => {
  const ring: Flow = {
    id: 'check-battery',
    version: 1,
    start: 'a',
    steps: { a: { say: 'seenEnough', next: 'b' }, b: { say: 'stillLow', next: 'a' } },
  };
  const talk = new Talk({ facts: { flows: { ...content.flows, 'check-battery': ring } } });
  expect(() => talk.ask('flow.battery')).toThrow(/flow check-battery goes round/);
});
