import type { DateTime } from 'luxon';
import { TOKYO } from '../core/zone.ts';

/** How many pushes LINE takes this month, as it told; replies are free and not counted. */
export interface Quota {
  /** null: as many as one likes. */
  readonly limit: number | null;
  /** Of all who push through this account, not of us alone; LINE says it is approximate. */
  readonly used: number;
  readonly at: DateTime;
}

/** Why words wait, or were given up, when LINE takes no push any more. */
export const NO_PUSH_LEFT = 'no push is left this month';

export type QuotaLevel = 'plenty' | 'scarce' | 'spent';

/** The last tenth is kept for the words of staff and for those about money. */
const SCARCE_SHARE = 0.1;

export function levelOf({ limit, used }: Pick<Quota, 'limit' | 'used'>): QuotaLevel {
  if (limit === null) return 'plenty';
  if (used >= limit) return 'spent';
  return limit - used <= limit * SCARCE_SHARE ? 'scarce' : 'plenty';
}

/** LINE counts from nought on the first: what it told before says nothing of what is left, however long it has told nothing since. */
export function ofThisMonth(quota: Quota, now: DateTime): Quota {
  const [told, today] = [quota.at.setZone(TOKYO), now.setZone(TOKYO)];
  return told.startOf('month') < today.startOf('month') ? { ...quota, used: 0 } : quota;
}
