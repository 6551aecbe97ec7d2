import { DateTime } from 'luxon';
import { openedHandOff } from '../../src/core/hand-off.ts';
import { doubtOf, outcomeNow, speaksAgainst } from '../../src/core/money.ts';
import { FRESH_STATE } from '../../src/core/state.ts';
import type { FleetAnswer } from '../../src/core/terminal.ts';
import { MORNING } from './the-shop.ts';

const CLEAR = { isToldOtherwise: false, isPaid: false, isUnread: false };
const FAILED_FLEET: FleetAnswer = {
  kind: 'known',
  askedAt: MORNING,
  terminals: [],
  payments: [
    {
      id: 'P-1',
      terminalId: 'T-1',
      at: MORNING,
      amountYen: 1200,
      method: 'credit',
      outcome: 'failed',
    },
  ],
};

describe('a failure that is only told', () => {
  const failedUnpaid = { history: 'failed', customer: 'unpaid', otherwise: 'notTaken' };
  const now = DateTime.fromISO('2025-08-19T12:30:00+09:00');
  const captured = { ...FRESH_STATE, against: { captured: '2025-08-19T12:00:00+09:00' } };
  const looked = {
    ...FRESH_STATE,
    handOff: openedHandOff('0819-1', 'paymentUnknown', now.minus({ days: 1 })),
  };

  test('allows the payment where nothing speaks against it', () => {
    expect(speaksAgainst(FRESH_STATE, now)).toBe(false);
    expect(outcomeNow(failedUnpaid, null, CLEAR)).toBe('failed');
  });

  test('does not, in the hour after it was told to have gone through', () => {
    expect(speaksAgainst(captured, now)).toBe(true);
    expect(speaksAgainst(captured, now.plus({ minutes: 31 }))).toBe(false);
    expect(outcomeNow(failedUnpaid, null, { ...CLEAR, isToldOtherwise: true })).toBe('unknown');
  });

  test('does not beside words that nobody understood, though the attempt was recognised', () => {
    const unread = doubtOf(
      { ...FRESH_STATE, against: { unread: '2025-08-19T12:00:00+09:00' } },
      now,
    );
    expect(outcomeNow(failedUnpaid, null, unread)).toBe('unknown');
    const recognised = { ...failedUnpaid, which: 'thisOne', attempt: 'P-1' };
    expect(outcomeNow(recognised, FAILED_FLEET, unread)).toBe('unknown');
  });

  test('does not while staff look into a payment, however long', () => {
    expect(speaksAgainst(looked, now)).toBe(true);
  });
});
