import {
  newestOutcome,
  outcomeNow,
  outcomeOf,
  paymentWords,
  recognisedOutcome,
} from '../../src/core/money.ts';
import { statedAnswers } from '../../src/core/payment-told.ts';
import type { FleetAnswer, PaymentAttempt, PaymentOutcome } from '../../src/core/terminal.ts';
import { Talk } from './a-talk.ts';
import { MORNING, SILENT, terminal, told } from './the-shop.ts';

const CLEAR = { isToldOtherwise: false, isPaid: false, isUnread: false };
const HISTORY = [undefined, 'success', 'failed', 'pending', 'missing', 'unreadable'] as const;
const CUSTOMER = [undefined, 'unpaid', 'paid', 'unsure'] as const;
const OTHERWISE = [undefined, 'notTaken', 'taken', 'unsure'] as const;
const NEWEST = [null, 'captured', 'failed', 'unknown'] as const;

const EVERY = HISTORY.flatMap((history) =>
  CUSTOMER.flatMap((customer) =>
    OTHERWISE.flatMap((otherwise) =>
      NEWEST.map((newest) => ({
        answers: {
          ...(history === undefined ? {} : { history }),
          ...(customer === undefined ? {} : { customer }),
          ...(otherwise === undefined ? {} : { otherwise }),
        },
        newest,
      })),
    ),
  ),
);

test.each(EVERY)('only what failed on every side is taken again: %j', ({ answers, newest }) => {
  const isFailed =
    answers.history === 'failed' &&
    answers.customer === 'unpaid' &&
    answers.otherwise === 'notTaken' &&
    (newest === null || newest === 'failed');
  const words = paymentWords(outcomeOf(answers, newest));
  expect(words === 'payment.takeAgain').toBe(isFailed);
  expect(words === 'payment.captured' && answers.history !== 'success').toBe(false);
});

test.each([
  ['captured', 'payment.captured'],
  ['failed', 'payment.takeAgain'],
  ['unknown', 'payment.doNotTakeAgain'],
] as const)('%s is worded as %s', (outcome, words) => {
  expect(paymentWords(outcome)).toBe(words);
});

test.each(EVERY)('nor where the attempt was recognised: %j', ({ answers, newest }) => {
  const seen = answers.history ?? newest;
  const isFailed =
    seen === 'failed' &&
    answers.customer === 'unpaid' &&
    answers.otherwise === 'notTaken' &&
    (newest === null || newest === 'failed');
  const words = paymentWords(outcomeOf(answers, newest, true));
  expect(words === 'payment.takeAgain').toBe(isFailed);
});

test('answers of other flows are no answers about a payment', () => {
  expect(outcomeOf({ askBattery: 'failed', begin: 'error' }, null)).toBe('unknown');
});

function attempt(outcome: PaymentOutcome, minutesAgo: number): PaymentAttempt {
  const at = MORNING.minus({ minutes: minutesAgo });
  return {
    id: `P-${minutesAgo}`,
    terminalId: 'T-1',
    at,
    amountYen: 1200,
    method: 'credit',
    outcome,
  };
}

test('the latest attempt counts, in whatever order they come', () => {
  const payments = [attempt('captured', 60), attempt('failed', 1), attempt('unknown', 30)];
  expect(newestOutcome({ kind: 'known', askedAt: MORNING, terminals: [], payments })).toBe(
    'failed',
  );
});

test.each([null, SILENT, told(MORNING)])('of no payment the fleet tells nothing', (fleet) => {
  expect(newestOutcome(fleet)).toBeNull();
});

test.each([
  ['failed', ['payment.takeAgain']],
  ['captured', ['handOff.payment', 'handOff.place']],
  ['unknown', ['handOff.payment', 'handOff.place']],
] as const)(
  'where the fleet’s latest payment is %s, the merchant’s "failed" leads to %j',
  (outcome, said) => {
    const payments = [attempt(outcome, 2)];
    const talk = new Talk({
      fleet: (now) => ({ kind: 'known', askedAt: now, terminals: [terminal(now)], payments }),
    });
    talk.ask('payment.retry');
    talk.tap('step:other');
    talk.tap('step:failed');
    const { said: last } = talk.tap('step:unpaid');
    expect(last).toEqual(['flow.verify-payment.otherwise.text']);
    expect(talk.tap('step:notTaken').said).toEqual(said);
  },
);

function fleetOf(...payments: readonly PaymentAttempt[]): FleetAnswer {
  return { kind: 'known', askedAt: MORNING, terminals: [], payments };
}

describe('the attempt that the merchant has recognised', () => {
  const ANSWERS = { which: 'thisOne', attempt: 'P-1' };
  const OPEN = { customer: 'unpaid', otherwise: 'notTaken' };
  const failed = attempt('failed', 1);

  test.each(['captured', 'failed', 'unknown'] as const)(
    'is told as the fleet tells it: %s',
    (outcome) => {
      expect(recognisedOutcome(ANSWERS, fleetOf(attempt(outcome, 1)))).toBe(outcome);
    },
  );

  test.each([
    ['gone from the list', fleetOf()],
    ['of a fleet that is silent now', SILENT],
    ['beside another at its amount that went through', fleetOf(failed, attempt('captured', 40))],
    ['beside another at its amount that is not known', fleetOf(failed, attempt('unknown', 40))],
  ] as const)('%s it is not known, and never taken again', (_how, fleet) => {
    expect(recognisedOutcome(ANSWERS, fleet)).toBe('unknown');
    expect(outcomeNow({ ...ANSWERS, ...OPEN }, fleet, CLEAR)).toBe('unknown');
    expect(
      outcomeNow({ ...ANSWERS, ...OPEN, history: 'failed', customer: 'unpaid' }, fleet, CLEAR),
    ).toBe('unknown');
  });

  test('failed for the fleet, it is taken again only when the customer has not paid', () => {
    const fleet = fleetOf(failed);
    expect(outcomeNow(ANSWERS, fleet, CLEAR)).toBe('unknown');
    expect(outcomeNow({ ...ANSWERS, customer: 'paid' }, fleet, CLEAR)).toBe('unknown');
    expect(outcomeNow({ ...ANSWERS, customer: 'unpaid' }, fleet, CLEAR)).toBe('unknown');
    expect(outcomeNow({ ...ANSWERS, ...OPEN, otherwise: 'taken' }, fleet, CLEAR)).toBe('unknown');
    expect(outcomeNow({ ...ANSWERS, ...OPEN }, fleet, CLEAR)).toBe('failed');
  });

  test('counts only while it is the answer', () => {
    const fleet = fleetOf(failed, { ...attempt('captured', 0), amountYen: 800 });
    const answers = { ...ANSWERS, ...OPEN, which: 'other', history: 'failed' };
    expect(outcomeNow(answers, fleet, CLEAR)).toBe('unknown');
  });
});

describe('what was stated before it was asked', () => {
  const failedUnpaid = { history: 'failed', customer: 'unpaid', otherwise: 'notTaken' };

  test.each([
    { 'stated:history': 'pending' },
    { 'stated:history': 'missing' },
    { 'stated:history': 'success' },
    { 'stated:customer': 'paid' },
    // By a version before.
    { 'stated:unread': 'yes' },
  ])('%j stands against a failure', (stated) => {
    expect(outcomeNow({ ...failedUnpaid, ...stated }, null, CLEAR)).toBe('unknown');
    const recognised = {
      which: 'thisOne',
      attempt: 'P-1',
      customer: 'unpaid',
      otherwise: 'notTaken',
    };
    const fleet = fleetOf(attempt('failed', 1));
    expect(outcomeNow({ ...recognised, ...stated }, fleet, CLEAR)).toBe('unknown');
  });

  test('by itself gives no leave, whatever it is', () => {
    const stated = { 'stated:history': 'failed' };
    expect(outcomeNow(stated, null, CLEAR)).toBe('unknown');
    expect(outcomeNow({ ...stated, customer: 'unpaid' }, null, CLEAR)).toBe('unknown');
    expect(outcomeNow({ ...stated, ...failedUnpaid }, null, CLEAR)).toBe('failed');
  });

  test('that the customer has not paid is asked all the same', () => {
    expect(statedAnswers({ history: null, shown: null, customer: 'unpaid' })).toEqual({});
  });
});
