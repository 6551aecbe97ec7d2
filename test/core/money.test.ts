import { newestOutcome, outcomeOf, paymentWords } from '../../src/core/money.ts';
import type { PaymentAttempt, PaymentOutcome } from '../../src/core/terminal.ts';
import { Talk } from './a-talk.ts';
import { MORNING, SILENT, terminal, told } from './the-shop.ts';

const HISTORY = [undefined, 'success', 'failed', 'pending', 'missing', 'unreadable'] as const;
const CUSTOMER = [undefined, 'unpaid', 'paid', 'unsure'] as const;
const NEWEST = [null, 'captured', 'failed', 'unknown'] as const;

const EVERY = HISTORY.flatMap((history) =>
  CUSTOMER.flatMap((customer) =>
    NEWEST.map((newest) => ({
      answers: {
        ...(history === undefined ? {} : { history }),
        ...(customer === undefined ? {} : { customer }),
      },
      newest,
    })),
  ),
);

test.each(EVERY)('only what failed on every side is taken again: %j', ({ answers, newest }) => {
  const isFailed =
    answers.history === 'failed' &&
    answers.customer === 'unpaid' &&
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

test('answers of other flows are no answers about a payment', () => {
  expect(outcomeOf({ askBattery: 'failed', begin: 'error' }, null)).toBe('unknown');
});

function attempt(outcome: PaymentOutcome, minutesAgo: number): PaymentAttempt {
  const at = MORNING.minus({ minutes: minutesAgo });
  return { id: `P-${minutesAgo}`, terminalId: 'T-1', at, amountYen: 1200, outcome };
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
  ['captured', ['payment.doNotTakeAgain', 'handOff.payment']],
  ['unknown', ['payment.doNotTakeAgain', 'handOff.payment']],
] as const)(
  'where the fleet’s latest payment is %s, the merchant’s "failed" leads to %j',
  (outcome, said) => {
    const payments = [attempt(outcome, 2)];
    const talk = new Talk({
      fleet: (now) => ({ kind: 'known', askedAt: now, terminals: [terminal(now)], payments }),
    });
    talk.ask('payment.retry');
    talk.tap('step:failed');
    expect(talk.tap('step:unpaid').said).toEqual(said);
  },
);
