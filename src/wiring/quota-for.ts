import type { Log } from '../engine/log.ts';
import { repeat } from '../engine/repeat.ts';
import { createQuotaGuard, type QuotaGuard, type QuotaMeans } from '../line/quota-guard.ts';

/** In the busiest hours some thousand pushes; what we push ourselves is counted in between. */
const LOOK_EVERY_MS = 10 * 60_000;
/** Not while everything starts; what was kept before counts until then. */
const FIRST_LOOK_MS = 60_000;

export interface QuotaWatch {
  readonly guard: QuotaGuard;
  readonly stop: () => Promise<void>;
}

interface WatchMeans extends QuotaMeans {
  readonly log: Log;
  /** Sends nothing. */
  readonly isWeb: boolean;
  /** Its LINE forgets its limits between two scenes. */
  readonly isDemo: boolean;
}

/** Looks now and then how many pushes are left. */
export function watchQuota({ isWeb, isDemo, log, ...means }: WatchMeans): QuotaWatch {
  const guard = createQuotaGuard(means);
  if (isWeb || isDemo) return { guard, stop: () => Promise.resolve() };
  const looks = repeat('quota', () => guard.look(), LOOK_EVERY_MS, log);
  const first = setTimeout(looks.kick, FIRST_LOOK_MS).unref();
  return {
    guard,
    stop: async () => {
      clearTimeout(first);
      await looks.stop();
    },
  };
}
