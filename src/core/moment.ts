import { DateTime } from 'luxon';
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
export function momentOf(iso: string): DateTime {
  const known = read.get(iso);
  if (known !== undefined) return known;
  if (read.size >= KEPT) read.clear();
  const moment = DateTime.fromISO(iso, { zone: TOKYO });
  read.set(iso, moment);
  return moment;
}

/** The moments of a talk are asked for by many rules: each is read once. */
const read = new Map<string, DateTime>();
const KEPT = 64;
