import * as fc from 'fast-check';
import {
  doubtOf,
  newestOutcome,
  TAKE_AGAIN,
  outcomeNow,
  paymentWords,
  recognisedOutcome,
} from '../../src/core/money.ts';
import { FRESH_STATE } from '../../src/core/state.ts';
import type { FleetAnswer, PaymentAttempt, PaymentOutcome } from '../../src/core/terminal.ts';
import { Talk } from './a-talk.ts';
import { anyTalk } from './random-move.ts';
import { Walk } from './random-talk.ts';
import { MORNING, terminal } from './the-shop.ts';

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

/** One of the shop's terminals told its list, another did not. */
function partOf(...payments: readonly PaymentAttempt[]): FleetAnswer {
  const terminals = [terminal(MORNING), terminal(MORNING, { id: 'T-2', label: '奥' })];
  return { kind: 'known', askedAt: MORNING, terminals, payments, arePaymentsPart: true };
}

const isLinked = ({ fleet }: Talk): boolean => fleet !== null;

describe('where the lists of some terminals were not heard', () => {
  test.each([
    ['failed', [attempt('failed', 2)]],
    ['captured', [attempt('captured', 2)]],
    ['empty', []],
  ] as const)('a part that is %s allows nothing to be taken again', (_what, payments) => {
    const fleet = partOf(...payments);
    expect(newestOutcome(fleet)).toBe('unknown');
    const read = { which: 'other', history: 'failed', customer: 'unpaid' };
    expect(paymentWords(outcomeNow(read, fleet, doubtOf(FRESH_STATE, MORNING)))).toBe(
      'payment.doNotTakeAgain',
    );
  });

  test('a failure that was recognised there is not known', () => {
    const answers = { which: 'thisOne', attempt: 'P-1', customer: 'unpaid' };
    const fleet = partOf(attempt('failed', 1));
    expect(recognisedOutcome(answers, fleet)).toBe('unknown');
    expect(paymentWords(outcomeNow(answers, fleet, doubtOf(FRESH_STATE, MORNING)))).toBe(
      'payment.doNotTakeAgain',
    );
  });

  test('the merchant hears so, reads the history, and a person looks into it', () => {
    const talk = new Talk({ fleet: () => partOf(attempt('failed', 2)) });
    const asked = talk.ask('payment.retry');
    expect(asked.said).toContain('payment.partOnly');
    expect(asked.buttons.some((id) => id.startsWith('step:thisOne'))).toBe(false);
    talk.tap('step:failed');
    talk.tap('step:unpaid');
    const { said } = talk.tap('step:notTaken');
    expect(said).toEqual(['handOff.payment', 'handOff.place']);
  });

  test('what was recognised while all were heard is not told from a part', () => {
    let isPart = false;
    const whole = partOf(attempt('failed', 2));
    const talk = new Talk({
      fleet: () => (isPart ? whole : { ...whole, arePaymentsPart: false }),
    });
    talk.ask('payment.retry');
    talk.tap('step:thisOne:P-2');
    isPart = true;
    talk.tap('step:unpaid');
    expect(talk.tap('step:notTaken').said).toEqual(['handOff.payment', 'handOff.place']);
  });

  test('whatever happens in a talk, nothing is taken again', () => {
    let inFlow = 0;
    fc.assert(
      fc.property(anyTalk, ({ start, moves }) => {
        const walk = new Walk(start, true);
        walk.talk.fleet = (now) =>
          partOf({ ...attempt('failed', 2), at: now.minus({ minutes: 2 }) });
        for (const move of moves) {
          const { turned } = walk.make({ ...move, fleet: null });
          if (turned.state.position?.flow === 'verify-payment') inFlow += 1;
          // Whoever leaves is linked no more: then only the merchant's own reading is there.
          if (!isLinked(walk.talk)) break;
          expect(turned.said).not.toContain(TAKE_AGAIN);
        }
      }),
      { numRuns: 300, seed: 20_250_819 },
    );
    expect(inFlow).toBeGreaterThan(100);
  });
});
