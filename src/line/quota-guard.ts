import type { Clock } from '../engine/means.ts';
import type { OperationStore } from '../engine/operation-ports.ts';
import { levelOf, type Quota, type QuotaLevel } from '../engine/quota.ts';
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
  let known: Pick<Quota, 'limit' | 'used'> = { limit: null, used: 0 };
  const ask = pushQuota(line);
  return {
    level: () => levelOf(known),
    pushed() {
      known = { ...known, used: known.used + 1 };
    },
    async look() {
      const told = await ask();
      known = told ?? (await store.quota()) ?? known;
      if (told !== null) await store.keepQuota({ ...told, at: now() });
    },
  };
}
