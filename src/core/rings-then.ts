import type { DateTime } from 'luxon';
import { momentOf } from './moment.ts';
import { daysNamed } from './moments-named.ts';
import type { ClockReading, TimeReading } from './time-reading.ts';
import type { World } from './world.ts';
import { TOKYO } from './zone.ts';

/** Whether it rings on that day, at that hour, as far as either is said. */
export function ringsThen(set: string, time: TimeReading, { facts, now }: World): boolean {
  if (time.kind !== 'at') return false;
  const at = momentOf(set).setZone(TOKYO);
  const { day, clock } = time;
  const days = day && daysNamed(day, now.setZone(TOKYO), facts.notice);
  const isThatDay = days?.some((date) => date.hasSame(at, 'day')) ?? true;
  return isThatDay && (clock === null || isAtClock(at, clock));
}

function isAtClock({ hour, minute }: DateTime, clock: ClockReading): boolean {
  if ('part' in clock) return hour >= PARTS[clock.part][0] && hour < PARTS[clock.part][1];
  const hours = clock.isCertain ? [clock.hour % 24] : [clock.hour, (clock.hour + 12) % 24];
  return minute === clock.minute && hours.includes(hour);
}

/** The hours of the day that may be called so. */
const PARTS = {
  morning: [0, 12],
  noon: [10, 16],
  afternoon: [12, 19],
  evening: [15, 20],
  night: [17, 24],
} as const;
