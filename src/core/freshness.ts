import type { DateTime } from 'luxon';

/** For how long an observation counts as "now", in minutes (fleet.md 1c). */
const FRESH_MINUTES = { connectivity: 10, battery: 15, running: 5, update: 60 } as const;

export function isFresh(
  facet: keyof typeof FRESH_MINUTES,
  observedAt: DateTime | null,
  now: DateTime,
): boolean {
  if (observedAt === null) return false;
  return now.diff(observedAt).as('minutes') <= FRESH_MINUTES[facet];
}
