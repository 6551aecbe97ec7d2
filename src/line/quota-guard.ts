import type { Clock } from '../engine/means.ts';
import type { OperationStore } from '../engine/operation-ports.ts';
import { levelOf, ofThisMonth, type Quota, type QuotaLevel } from '../engine/quota.ts';
import type { LineMeans } from './call.ts';
import { pushQuota } from './quota.ts';

/** Watches how many pushes are left this month, so that the last ones are there for what cannot wait. */
export interface QuotaGuard {
  /** What is known, with the pushes of this process since LINE was asked. */
  level(): QuotaLevel;
  /** LINE took a push. */
  pushed(): void;
  /** Asks LINE, and keeps what it says for all processes; where it says nothing, what was kept counts. */
  look(): Promise<void>;
}

export interface QuotaMeans {
  readonly line: LineMeans;
  readonly store: Pick<OperationStore, 'keepQuota' | 'quota'>;
  readonly now: Clock;
}

export function createQuotaGuard({ line, store, now }: QuotaMeans): QuotaGuard {
  let known: Quota = { limit: null, used: 0, at: now() };
  const ask = pushQuota(line);
  return {
    level: () => levelOf(ofThisMonth(known, now())),
    pushed() {
      const at = now();
      known = { ...known, used: ofThisMonth(known, at).used + 1, at };
    },
    async look() {
      const told = await ask();
      if (told === null) {
        known = (await store.quota(now())) ?? known;
        return;
      }
      known = { ...told, at: now() };
      await store.keepQuota(known);
    },
  };
}
