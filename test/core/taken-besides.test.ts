import { DateTime } from 'luxon';
import { isDoubtful, isTakenBesides } from '../../src/core/money.ts';
import { FRESH_STATE } from '../../src/core/state.ts';

test('for an hour after something was told to be taken besides it, no failure is believed', () => {
  const now = DateTime.fromISO('2025-08-19T12:30:00+09:00');
  const cash = { ...FRESH_STATE, takenBesidesAt: '2025-08-19T12:00:00+09:00' };
  expect(isDoubtful(FRESH_STATE, now)).toBe(false);
  expect(isDoubtful(cash, now)).toBe(true);
  expect(isTakenBesides(cash, now)).toBe(true);
  expect(isDoubtful(cash, now.plus({ minutes: 31 }))).toBe(false);
});
