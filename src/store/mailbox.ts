import { type RawBuilder, sql } from 'kysely';
import type { Turn } from '../engine/ports.ts';
import { asTable } from './as-table.ts';
import type { Database } from './database.ts';
import { upTo } from './up-to.ts';

const WAITING = sql.lit('waiting' as const);

/** A conversation whose lease has just begun, and how often that has been tried. */
export interface Leased {
  readonly conversation: string;
  readonly attempts: number;
}

/** Leases free conversations, those that waited longest first. */
export async function leaseConversations(
  database: Database,
  limit: number,
  lease: string,
  leaseMs: number,
): Promise<readonly Leased[]> {
  const { db, now, engine } = database;
  return await db
    .with(
      (free) => free('free').materialized(),
      (query) =>
        query
          .selectFrom('mailbox')
          .select('conversation')
          .where('ready_at', '<=', now)
          .where((row) =>
            row.or([
              row('leased_until', '<=', now),
              // No lease is this long: the clock was set back since.
              row('leased_until', '>', sql<number>`${now} + ${sql.lit(4 * leaseMs)}`),
            ]),
          )
          .orderBy('ready_at')
          .limit(upTo(limit))
          .$if(engine === 'postgres', (select) => select.forUpdate().skipLocked()),
    )
    .updateTable('mailbox')
    .set((row) => ({
      lease,
      leased_until: sql<number>`${now} + ${leaseMs}`,
      attempts: row('attempts', '+', 1),
      has_news: 0,
      gathers_until: null,
    }))
    .where(isAmong(database, sql`select conversation from free`))
    .returning(['conversation', 'attempts'])
    .execute();
}

/**
 * A mailbox of these talks, looked up by its key. PostgreSQL would go through all of them for each talk where it takes the
 * table for empty: so it was in the quiet hour when its rows were last counted.
 */
function isAmong({ engine }: Database, talks: RawBuilder<unknown>): RawBuilder<boolean> {
  return engine === 'postgres'
    ? sql`mailbox.conversation = any(array(${talks}))`
    : sql`mailbox.conversation in (${talks})`;
}

/** A conversation in hand. */
export type Held = Pick<Turn, 'conversation' | 'lease'>;

const HELD = { conversation: 'text', lease: 'text' } as const;

/**
 * Ends leases, with what waits ready at once or when it is whole; gives how many of them were still held. Where nothing waits
 * no row stays: among a million talks those that do are found, and written, in a few pages.
 */
export async function freeConversations(
  database: Database,
  held: readonly Held[],
): Promise<number> {
  const { db, now, engine } = database;
  const given = asTable(
    database,
    HELD,
    held.map(({ conversation, lease }) => ({ conversation, lease })),
  );
  // In the order of those who wake them: two who each wait for the other's row would wait for ever.
  const isOfThese = isAmong(database, sql`select given.conversation from ${given}`);
  if (engine === 'postgres') {
    await db
      .selectFrom('mailbox')
      .select('conversation')
      .where(isOfThese)
      .orderBy('conversation')
      .forUpdate()
      .execute();
  }
  const isOurs = sql<boolean>`${isOfThese} and (mailbox.conversation, mailbox.lease) in
    (select given.conversation, given.lease from ${given})`;
  // Both tests are needed: `has_news` tells of an arrival that this statement waited for and its snapshot does not show.
  // Not as `exists`, for which PostgreSQL may go through all that waits of all talks.
  const isEmpty = sql<boolean>`has_news = 0 and (
      select inbox.number from inbox
      where inbox.conversation = mailbox.conversation and inbox.status = ${WAITING} limit 1
    ) is null`;
  const emptied = await db.deleteFrom('mailbox').where(isOurs).where(isEmpty).executeTakeFirst();
  const empty = Number(emptied.numDeletedRows);
  if (empty === held.length) return empty;
  const freed = await db
    .updateTable('mailbox')
    .set({
      ready_at: sql<number>`case when has_news = 1 then ready_at else ${now} end`,
      gathers_until: sql<number | null>`case when has_news = 1 then gathers_until else null end`,
    })
    .set({ attempts: 0, has_news: 0, lease: null, leased_until: 0 })
    .where(isOurs)
    .executeTakeFirst();
  return empty + Number(freed.numUpdatedRows);
}

/** Ends a lease after a failed try: nothing of this conversation is taken before the back-off is over. */
export async function backOff(
  { db, now }: Database,
  conversation: string,
  lease: string,
  afterMs: number,
): Promise<boolean> {
  const freed = await db
    .updateTable('mailbox')
    .set({
      ready_at: sql<number>`${now} + ${Math.ceil(afterMs)}`,
      gathers_until: null,
      lease: null,
      leased_until: 0,
    })
    .where('conversation', '=', conversation)
    .where('lease', '=', lease)
    .executeTakeFirst();
  return freed.numUpdatedRows > 0n;
}
