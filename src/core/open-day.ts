import type { DateTime } from 'luxon';
import type { ShopHours } from './due-time.ts';

/** The day itself, or the next on which the shop is open; one that never is, is on each. */
export function nextOpen(day: DateTime, { closed = [] }: ShopHours): DateTime {
  const week = Array.from({ length: 7 }, (_, days) => day.plus({ days }));
  return week.find(({ weekday }) => !closed.includes(weekday)) ?? day;
}
