import type { DateTime } from 'luxon';

/** Words that went out as a reply whose outcome could not be learnt while its token lived. */
export interface UnknownDelivery {
  readonly conversation: string;
  readonly storeName: string | null;
  readonly at: DateTime;
  /** LINE messages. */
  readonly messages: readonly unknown[];
  readonly because: string | null;
}

/** What keeps the product going, and what those who run it must see. */
export interface OperationStore {
  /** Shows that this process lives, and frees at once what a dead one holds (PostgreSQL); every second. */
  showLife(): Promise<void>;
  /** Words said since then that may have arrived or not, the newest first. */
  unknownDeliveries(since: DateTime): Promise<readonly UnknownDelivery[]>;
}
