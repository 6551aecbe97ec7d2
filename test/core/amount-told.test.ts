import { DateTime } from 'luxon';
import {
  amountsIn,
  isOfAmountTold,
  keptAmount,
  withAmountTold,
} from '../../src/core/amount-told.ts';
import { doubtOf, outcomeNow } from '../../src/core/money.ts';
import { FRESH_STATE, type Position } from '../../src/core/state.ts';
import type { FleetAnswer } from '../../src/core/terminal.ts';

const at = DateTime.fromISO('2025-08-19T12:00:00+09:00');

function checking(answers: Position['answers'] = {}): Position {
  const since = '2025-08-19T03:00:00.000Z';
  return {
    flow: 'verify-payment',
    version: 1,
    step: 'which',
    since,
    stepSince: since,
    answers,
    trail: [],
    terminalId: null,
  };
}

function told(text: string, answers: Position['answers'] = {}): Position['answers'] {
  const state = { ...FRESH_STATE, position: checking(answers) };
  return withAmountTold({ state, effects: [] }, text).state.position?.answers ?? {};
}

test.each([
  ['決済途中で切れた 1200円のほう', ['1200']],
  ['１，２００円', ['1200']],
  ['¥580 and 1,300 yen', ['580', '1300']],
  ['3千円', ['3千']],
  ['12時5分', []],
  ['1円も受け取ってない', []],
  ['何円ですか', []],
])('%s names %j', (text, amounts) => {
  expect(amountsIn(text)).toEqual(amounts);
});

test('a payment of another amount than was told is not the one', () => {
  expect(isOfAmountTold(told('580円'), 580)).toBe(true);
  expect(isOfAmountTold({}, 580)).toBe(true);
  expect(isOfAmountTold(told('1200円'), 580)).toBe(false);
  expect(isOfAmountTold(told('3千円'), 3000)).toBe(false);
  expect(isOfAmountTold(told('580円', told('1200円')), 580)).toBe(false);
  expect(isOfAmountTold(keptAmount(told('1200円')), 580)).toBe(false);
});

test('outside the check an amount is nothing to it', () => {
  const decision = { state: FRESH_STATE, effects: [] };
  expect(withAmountTold(decision, '580円')).toEqual(decision);
});

test('the failure of a payment at another amount allows nothing', () => {
  const payment = { id: 'p', terminalId: 't', at, amountYen: 580, method: 'qr' } as const;
  const fleet: FleetAnswer = {
    kind: 'known',
    askedAt: at,
    terminals: [],
    payments: [{ ...payment, outcome: 'failed' }],
  };
  const answers = { which: 'thisOne', attempt: 'p', customer: 'unpaid', otherwise: 'notTaken' };
  expect(outcomeNow({ ...answers, ...told('580円') }, fleet, doubtOf(FRESH_STATE, at))).toBe(
    'failed',
  );
  expect(outcomeNow({ ...answers, ...told('1200円') }, fleet, doubtOf(FRESH_STATE, at))).toBe(
    'unknown',
  );
  const read = { ...answers, ...told('1200円'), history: 'failed' };
  expect(outcomeNow(read, fleet, doubtOf(FRESH_STATE, at))).toBe('unknown');
});
