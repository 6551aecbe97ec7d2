import type { DateTime } from 'luxon';

/** What began before these moments is too old to be kept. */
export interface KeptUntil {
  /** What merchants and we said. */
  readonly talksFrom: DateTime;
  /** Tickets, notes, and whether a store was content. */
  readonly ticketsFrom: DateTime;
  /** Links and invitations that were not used, which ended before. */
  readonly unusedFrom: DateTime;
}

export interface RetentionStore {
  /** Deletes a small part of what is too old; gives how many rows, 0 when nothing is left. */
  deleteOld(kept: KeptUntil): Promise<number>;
}
