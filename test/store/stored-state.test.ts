import { DateTime } from 'luxon';
import { doubtOf } from '../../src/core/money.ts';
import { FRESH_STATE, type ConversationState } from '../../src/core/state.ts';
import { toState } from '../../src/store/stored-state.ts';

const AT = '2025-08-19T00:00:00.000Z';
const LATER = '2025-08-19T00:10:00.000Z';
const NO_DOUBT = { isToldOtherwise: false, isPaid: false, isUnread: false };
const walk = {
  flow: 'verify-payment',
  version: 1,
  step: 'customer',
  since: AT,
  stepSince: AT,
  answers: {},
  trail: [],
  terminalId: null,
};

function read(fields: object): ConversationState {
  const { against: _none, ...before } = FRESH_STATE;
  const state = toState(JSON.stringify({ ...before, ...fields }));
  if (state === null) throw new Error('no state');
  return state;
}

/** What a failure must not be believed beside, so many minutes later. */
const doubtsIn = (fields: object, minutes = 5) =>
  doubtOf(read(fields), DateTime.fromISO(AT).plus({ minutes }));

describe('what the version before kept against taking a payment again still counts for the hour', () => {
  test.each<[string, object, object]>([
    ['that it went through', { toldCapturedAt: AT }, { isToldOtherwise: true }],
    ['that it was taken in cash', { takenBesidesAt: AT }, { isToldOtherwise: true }],
    [
      'what a check was left with',
      { leftInDoubt: { at: AT, answers: { 'stated:unread': 'yes' } } },
      { isUnread: true },
    ],
    [
      'what was told of the customer in a walk that is stopped since',
      { stopped: { ...walk, answers: { 'stated:customer': 'paid' } } },
      { isPaid: true, isToldOtherwise: true },
    ],
    [
      'what nobody understood in the walk',
      { position: { ...walk, answers: { 'stated:unread': 'yes' } } },
      { isUnread: true },
    ],
  ])('%s', (_what, fields, doubt) => {
    expect(doubtsIn(fields)).toEqual({ ...NO_DOUBT, ...doubt });
    expect(doubtsIn(fields, 60)).toEqual(NO_DOUBT);
  });

  test('and nothing that it had not kept', () => {
    const other = { ...walk, flow: 'update-terminal', answers: { 'stated:unread': 'yes' } };
    expect(doubtsIn({ toldCapturedAt: null, stopped: other, interrupted: walk })).toEqual(NO_DOUBT);
  });

  test('and takes nothing from what was said since', () => {
    const { against } = read({ takenBesidesAt: AT, against: { besides: LATER, looked: AT } });
    expect(against).toEqual({ besides: LATER, looked: AT });
    expect(read({ takenBesidesAt: LATER, against: { besides: AT } }).against).toEqual({
      besides: LATER,
    });
  });
});

test('one doubt that cannot be read takes no other with it', () => {
  expect(read({ against: { paid: { at: AT }, unread: AT } }).against).toMatchObject({ unread: AT });
});

test('what only a newer version knows stays in the parts of a talk as well', () => {
  const handOff = { number: 'A', reason: 'merchantAsked', openedAt: AT, isClaimed: true };
  const kept = {
    position: { ...walk, doubts: { at: AT } },
    handOff: { ...handOff, hasSaidWaiting: false, later: 1 },
    offer: { isNumbered: false, turn: 1, choices: [], later: 2 },
    reminders: { ...FRESH_STATE.reminders, later: 3 },
    takenBesidesAt: AT,
  };
  expect(JSON.parse(JSON.stringify(read(kept)))).toMatchObject(kept);
});
