import type { Effect } from '../../src/core/effect.ts';
import { FRESH_STATE } from '../../src/core/state.ts';
import { toOutcome } from '../../src/engine/outcome.ts';
import type { TurnOutcome } from '../../src/engine/ports.ts';
import { readingOf } from '../core/a-talk.ts';
import { content } from '../core/the-content.ts';
import { MORNING, SHOP, terminal, told } from '../core/the-shop.ts';
import { turn } from './means.ts';

function outcomeOf(...effects: readonly Effect[]): TurnOutcome {
  return toOutcome({
    turn: turn('?', { merchant: SHOP }),
    state: FRESH_STATE,
    effects,
    messages: [],
    reading: readingOf('?', { topics: ['os.skip'], confidence: 0.7 }),
    fleet: told(MORNING, terminal()),
    wording: { locale: content.locale, notice: content.notice, now: MORNING, turn: 1 },
    english: content.locales.en,
  });
}

const set = (timer: string, minutes: number, about = 'a'): Effect => ({
  type: 'setTimer',
  timer,
  at: MORNING.plus({ minutes }),
  about,
});
const stop = (timer: string): Effect => ({ type: 'cancelTimer', timer });

test.each([
  ['set', [set('watch', 1)], ['watch'], []],
  ['set, then stopped', [set('watch', 1), stop('watch')], [], ['watch']],
  ['stopped, then set', [stop('watch'), set('watch', 1)], ['watch'], []],
  ['two timers', [set('watch', 1), stop('reminder')], ['watch'], ['reminder']],
  ['none', [], [], []],
] as const)('of a timer that is %s the last word counts', (_case, effects, timers, cancelled) => {
  const outcome = outcomeOf(...effects);
  expect(outcome.timers.map(({ timer }) => timer)).toEqual(timers);
  expect(outcome.cancelledTimers).toEqual(cancelled);
});

test('a timer set twice rings at its last time', () => {
  const { timers } = outcomeOf(set('watch', 1, 'old'), set('watch', 20, 'new'));
  expect(timers).toEqual([{ timer: 'watch', dueAt: MORNING.plus({ minutes: 20 }), about: 'new' }]);
});

test('a ticket is worded for the desk, in Japanese and in English', () => {
  const { ticket } = outcomeOf({
    type: 'handOff',
    number: '0819-1',
    reason: 'merchantAsked',
    urgency: 'canWait',
    summary: [
      { message: 'summary.cannotPay' },
      { message: 'summary.flow', values: { flow: { message: 'name.flow.update-terminal' } } },
    ],
    position: 'name.flow.update-terminal',
    terminals: [{ message: 'summary.fleetSilent' }],
  });
  expect(ticket).toEqual({
    number: '0819-1',
    reason: 'merchantAsked',
    urgency: 'canWait',
    storeName: SHOP.storeName,
    summary: '期限を過ぎ、決済できる端末がない\n手順の途中: 端末の更新',
    position: '端末の更新',
    terminals: ['端末の状態を取得できませんでした。'],
    inEnglish: {
      summary:
        'The deadline has passed and no terminal can take payments\nIn the middle of: update',
      position: 'update',
      terminals: ['The state of the terminals could not be read.'],
    },
  });
});

test('what happens to tickets and to messages is kept apart', () => {
  const outcome = outcomeOf(
    { type: 'wishCall', number: '1', at: null },
    { type: 'withdrawTicket', number: '2' },
    { type: 'clearTicket', number: '3', reason: 'stepFailed' },
    { type: 'blank', messageId: 'm1' },
  );
  expect(outcome.ticketChanges).toEqual([
    { type: 'callBack', number: '1', at: null },
    { type: 'withdraw', number: '2' },
    { type: 'clear', number: '3', reason: 'stepFailed' },
  ]);
  expect(outcome.blankedMessages).toEqual(['m1']);
  expect(outcome.ticket).toBeNull();
});

test('the trace holds what was understood, said and seen, and no word of the merchant', () => {
  expect(outcomeOf({ type: 'say', message: 'greet.first' }).trace).toMatchObject({
    topics: ['os.skip'],
    suggested: [],
    confidence: 0.7,
    flow: null,
    notice: `${content.notice.id}@${content.notice.version}`,
    turn: 1,
    said: ['greet.first'],
    fleet: {
      kind: 'known',
      terminals: [
        {
          label: 'レジ横',
          serialEnd: '0011',
          battery: { percent: 80, charging: 'NO', at: '2025-08-19T00:30:00.000Z' },
          seenAt: '2025-08-19T00:30:00.000Z',
          firmware: { state: 'AVAILABLE', startedAt: null, error: null },
        },
      ],
      payments: [],
    },
  });
});

test('of words that allow a payment to be taken again the talk hears where they were not sent', () => {
  const other: Effect = { type: 'say', message: 'reminder.due', ifNotSent: 'at' };
  expect(outcomeOf(other).ifNotSent).toBe('at');
  expect(outcomeOf(other, { type: 'say', message: 'payment.takeAgain' }).ifNotSent).toBe('retry');
  expect(outcomeOf({ type: 'say', message: 'payment.captured' }).ifNotSent).toBeNull();
});
