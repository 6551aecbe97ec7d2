import type { DateTime } from 'luxon';
import { TOKYO } from './zone.ts';

/** How a moment that is near is worded; each names a message. */
export type Nearness = 'nearness.today' | 'nearness.tomorrow' | 'nearness.midnight';

/** How near a moment is; null where only its date is plain, as at night, when a day has two names. */
export function nearnessOf(moment: DateTime, saidAt: DateTime): Nearness | null {
  // Asked with each thing said, mostly of moments that are days away: their calendar takes longer than all else in a turn.
  if (Math.abs(+moment - +saidAt) > TWO_DAYS_MS) return null;
  const [at, now] = [moment.setZone(TOKYO), saidAt.setZone(TOKYO)];
  const isMidnight = +at === +at.startOf('day');
  // The midnight that began this day is long over: 今日0:00 would be read as the one to come.
  if (at.hasSame(now, 'day')) return isMidnight ? null : 'nearness.today';
  const isNext = at.hasSame(now.plus({ days: 1 }), 'day');
  if (!isNext || now.hour < NIGHT_ENDS) return null;
  return isMidnight ? 'nearness.midnight' : 'nearness.tomorrow';
}

/** Whether a moment falls on the day that whoever is told of it calls today. */
export function isOfToday(moment: DateTime, saidAt: DateTime): boolean {
  const now = saidAt.setZone(TOKYO);
  return now.hour >= NIGHT_ENDS && moment.setZone(TOKYO).hasSame(now, 'day');
}

const TWO_DAYS_MS = 2 * 24 * 60 * 60 * 1000;
/** Before this hour, many call the day before still today. */
const NIGHT_ENDS = 5;
