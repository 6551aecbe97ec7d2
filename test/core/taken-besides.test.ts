import { DateTime } from 'luxon';
import { doubtOf, isTakenBesides } from '../../src/core/money.ts';
import { FRESH_STATE } from '../../src/core/state.ts';

test('for an hour after something was told to be taken besides it, no failure is believed', () => {
  const now = DateTime.fromISO('2025-08-19T12:30:00+09:00');
  const cash = { ...FRESH_STATE, against: { besides: '2025-08-19T12:00:00+09:00' } };
  expect(doubtOf(FRESH_STATE, now).isToldOtherwise).toBe(false);
  expect(doubtOf(cash, now).isToldOtherwise).toBe(true);
  expect(isTakenBesides(cash, now)).toBe(true);
  expect(doubtOf(cash, now.plus({ minutes: 31 })).isToldOtherwise).toBe(false);
});
