import type { Kysely } from 'kysely';
import { isLate } from '../core/late.ts';
import { NO_PUSH_LEFT } from '../engine/quota.ts';
import type { Delivery } from '../engine/talk-ports.ts';
import type { Turn } from '../engine/ports.ts';
import { zero } from './columns.ts';
import type { Schema } from './schema.ts';

/** What an event says of whether the merchant has blocked us: 1, 0, or null where it says nothing. */
export function blockedAfter({ event, state }: Pick<Turn, 'event' | 'state'>): 0 | 1 | null {
  if (isLate(state, event)) return null;
  if (event.type === 'merchantUnfollowed') return 1;
  return OF_A_FRIEND.has(event.type) ? 0 : null;
}

/** Nobody who has blocked us can do these. */
const OF_A_FRIEND: ReadonlySet<Turn['event']['type']> = new Set([
  'merchantFollowed',
  'merchantWrote',
  'merchantTapped',
  'merchantSent',
]);

interface Row {
  readonly status: 'waiting' | 'sent' | 'unknown' | 'never';
  readonly because: string | null;
  readonly is_blocked: number;
}

/** What the desk is told of the way of words; LINE takes those for whoever has blocked us, and shows them to nobody. */
export function deliveryOf({ status, because, is_blocked }: Row): Delivery {
  if (status === 'sent' && is_blocked === 1) return 'blocked';
  if (status !== 'waiting' || because === null) return status;
  return because === NO_PUSH_LEFT ? 'noPushLeft' : 'later';
}

/** Whether a talk is blocked, and whether words were sent while it was. */
export async function addBlocked(db: Kysely<Schema>): Promise<void> {
  for (const table of ['conversation', 'outbox'] as const) {
    await db.schema.alterTable(table).addColumn('is_blocked', 'integer', zero).execute();
  }
}
