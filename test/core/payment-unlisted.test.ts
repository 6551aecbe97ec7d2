import { outcomeNow } from '../../src/core/money.ts';
import type { FleetAnswer, PaymentAttempt, PaymentOutcome } from '../../src/core/terminal.ts';
import { Talk } from './a-talk.ts';
import { MORNING, SILENT } from './the-shop.ts';

const CLEAR = { isToldOtherwise: false, isPaid: false, isUnread: false };

function attempt(outcome: PaymentOutcome, minutesAgo: number): PaymentAttempt {
  const at = MORNING.minus({ minutes: minutesAgo });
  const id = `P-${minutesAgo}`;
  return { id, terminalId: 'T-1', at, amountYen: 1200, method: 'credit', outcome };
}

function listed(payments: readonly PaymentAttempt[]): FleetAnswer {
  return { kind: 'known', askedAt: MORNING, terminals: [], payments };
}

describe('a payment that is none of those listed', () => {
  const unlisted = { history: 'failed', customer: 'unpaid', otherwise: 'notTaken' };
  const read = { which: 'other', ...unlisted };

  test.each([
    ['stated:amount', '1200', 'unknown'],
    ['stated:amount', '1300', 'failed'],
    ['stated:history', 'failed', 'failed'],
  ])('is not known where one at its amount went through: %s %s', (key, value, outcome) => {
    const fleet = listed([attempt('failed', 1), attempt('captured', 5)]);
    expect(outcomeNow({ ...read, [key]: value }, fleet, CLEAR)).toBe(outcome);
  });

  test('is not known once the fleet that told them falls silent', () => {
    const talk = new Talk({
      fleet: (now) => ({ ...listed([attempt('failed', 2)]), askedAt: now }),
    });
    talk.ask('payment.retry');
    talk.tap('step:other');
    talk.tap('step:failed');
    talk.fleet = () => SILENT;
    const { said } = talk.tap('step:unpaid');
    expect([...said, ...talk.tap('step:notTaken').said]).not.toContain('payment.takeAgain');
    expect(talk.state.handOff?.reason).toBe('paymentUnknown');
  });

  test('is the merchant’s word where it never told of any', () => {
    expect(outcomeNow(unlisted, SILENT, CLEAR)).toBe('failed');
  });
});
