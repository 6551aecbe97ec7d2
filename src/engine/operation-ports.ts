import type { DateTime } from 'luxon';
import type { Quota } from './quota.ts';

/** Words that went out as a reply whose outcome could not be learnt while its token lived. */
export interface UnknownDelivery {
  readonly conversation: string;
  readonly storeName: string | null;
  readonly at: DateTime;
  /** LINE messages. */
  readonly messages: readonly unknown[];
  readonly because: string | null;
}

/** What waits and what is in hand, over all processes. */
export interface Backlog {
  readonly events: Waiting;
  readonly words: Waiting;
  readonly leases: { readonly held: number; readonly oldestMs: number };
}

interface Waiting {
  readonly waiting: number;
  /** On the product's clock; null when nothing waits. */
  readonly oldest: DateTime | null;
}

/** What keeps the product going, and what those who run it must see. */
export interface OperationStore {
  /** Shows that this process lives, frees at once what a dead one holds (PostgreSQL), and mends what a clock that was set back holds up; every second. */
  showLife(): Promise<void>;
  /** Words said since then that may have arrived or not, the newest first. */
  unknownDeliveries(since: DateTime): Promise<readonly UnknownDelivery[]>;
  keepQuota(quota: Quota): Promise<void>;
  /** What LINE told last about its monthly limit, to whichever process, as far as it holds now; null before it was ever asked. */
  quota(now: DateTime): Promise<Quota | null>;
  backlog(): Promise<Backlog>;
}
