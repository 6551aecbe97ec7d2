import type { DateTime } from 'luxon';

/** A version of what the desk has published that could not be learnt. */
export interface FailedVersion {
  readonly version: number;
  readonly tries: number;
  /** null: it is not tried any more; the next version or the next start may be. */
  readonly againAt: DateTime | null;
}

const FIRST_PAUSE_MINUTES = 1;
const LONGEST_PAUSE_MINUTES = 60;
/** With the pauses between them some four hours: what lasts longer is somebody's to mend. */
const MOST_TRIES = 10;

/** Each try of the same version waits twice as long as the one before. */
export function failedOnce(
  before: FailedVersion | null,
  version: number,
  now: DateTime,
): FailedVersion {
  const tries = before?.version === version ? before.tries + 1 : 1;
  const minutes = Math.min(LONGEST_PAUSE_MINUTES, FIRST_PAUSE_MINUTES * 2 ** (tries - 1));
  return { version, tries, againAt: tries < MOST_TRIES ? now.plus({ minutes }) : null };
}

/** Another version is tried at once. */
export function mayTry(failed: FailedVersion | null, version: number, now: DateTime): boolean {
  if (failed === null || failed.version !== version) return true;
  return failed.againAt !== null && now >= failed.againAt;
}
