import type { DateTime } from 'luxon';
import { minutesSince } from './moment.ts';

/** For how long an observation counts as "now", in minutes (fleet.md 1c). */
const FRESH_MINUTES = { connectivity: 10, battery: 15, running: 5, update: 60 } as const;

export function isFresh(
  facet: keyof typeof FRESH_MINUTES,
  observedAt: DateTime | null,
  now: DateTime,
): boolean {
  if (observedAt === null) return false;
  return minutesSince(observedAt, now) <= FRESH_MINUTES[facet];
}
