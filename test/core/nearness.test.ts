import { DateTime } from 'luxon';
import { nearnessOf } from '../../src/core/nearness.ts';

const at = (text: string): DateTime => DateTime.fromISO(text, { zone: 'Asia/Tokyo' });

test.each([
  ['2025-08-19T08:00', '2025-08-19T00:10', 'nearness.today'],
  ['2025-08-19T08:00', '2025-08-19T23:59', 'nearness.today'],
  ['2025-08-19T08:00', '2025-08-18T05:00', 'nearness.tomorrow'],
  // At night a day has two names.
  ['2025-08-19T08:00', '2025-08-18T04:59', null],
  ['2025-08-26T00:00', '2025-08-25T05:00', 'nearness.midnight'],
  ['2025-08-26T00:00', '2025-08-25T23:59:59', 'nearness.midnight'],
  ['2025-08-26T00:00', '2025-08-25T00:30', null],
  ['2025-08-26T00:00', '2025-08-26T00:00', null],
  ['2025-08-26T00:00', '2025-08-24T23:59', null],
])('%s, said at %s, is %s', (moment, now, near) => {
  expect(nearnessOf(at(moment), at(now))).toBe(near);
});

test('the day is that of the shop, wherever the host is', () => {
  const now = DateTime.fromISO('2025-08-18T16:00:00Z', { zone: 'UTC' });
  expect(nearnessOf(at('2025-08-19T08:00'), now)).toBe('nearness.today');
});
