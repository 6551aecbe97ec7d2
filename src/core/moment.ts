import type { DateTime } from 'luxon';

/** A moment as states and effects keep it: UTC, as ISO text. */
export function isoOf(at: DateTime): string {
  return at.toUTC().toISO() ?? '';
}
