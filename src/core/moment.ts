import { DateTime } from 'luxon';
import { remembered } from './remembered.ts';
import { TOKYO } from './zone.ts';

/** A moment as states and effects keep it: UTC, as ISO text. */
export function isoOf(at: DateTime): string {
  return at.toUTC().toISO() ?? '';
}

/** How many minutes ago a moment was, kept or not; below 0: it is still to come. */
export function minutesSince(at: DateTime | string, now: DateTime): number {
  const then = typeof at === 'string' ? momentOf(at) : at;
  return (now.toMillis() - then.toMillis()) / MS_PER_MINUTE;
}

const MS_PER_MINUTE = 60_000;

/** Whether a moment lies within the hour for which what was said counts. */
export function stillCounts(at: string | null | undefined, now: DateTime): boolean {
  return at != null && minutesSince(at, now) < COUNTS_MINUTES;
}

const COUNTS_MINUTES = 60;

/** The same moment again, as merchants' clocks show it. */
export const momentOf = remembered((iso: string) => DateTime.fromISO(iso, { zone: TOKYO }));
