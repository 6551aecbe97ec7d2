import { DateTime } from 'luxon';
import { TOKYO } from './zone.ts';

/** A moment as states and effects keep it: UTC, as ISO text. */
export function isoOf(at: DateTime): string {
  return at.toUTC().toISO() ?? '';
}

/** The same moment again, as merchants' clocks show it. */
export function momentOf(iso: string): DateTime {
  return DateTime.fromISO(iso, { zone: TOKYO });
}
