import { type RawBuilder, sql } from 'kysely';
import type { Turn } from '../engine/ports.ts';
import { tableOf } from './as-table.ts';
import type { Database } from './database.ts';
import { type Slots, statement } from './statement.ts';
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
  const { rows } = await leaseAll(database, { limit, lease, leaseMs, tooLongMs: 4 * leaseMs });
  return rows;
}

type Leasing = Slots<{ limit: number; lease: string; leaseMs: number; tooLongMs: number }>;

const leaseAll = statement((database, given: Leasing) => {
  const { db, now, engine } = database;
  return db
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
              row('leased_until', '>', sql<number>`${now} + ${given('tooLongMs')}`),
            ]),
          )
          .orderBy('ready_at')
          .limit(upTo(given('limit')))
          .$if(engine === 'postgres', (select) => select.forUpdate().skipLocked()),
    )
    .updateTable('mailbox')
    .set((row) => ({
      lease: given('lease'),
      leased_until: sql<number>`${now} + ${given('leaseMs')}`,
      attempts: row('attempts', '+', 1),
      has_news: 0,
      gathers_until: null,
    }))
    .where(isAmong(database, sql`select conversation from free`))
    .returning(['conversation', 'attempts']);
});

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
  const given = {
    held: JSON.stringify(held.map(({ conversation, lease }) => ({ conversation, lease }))),
  };
  if (database.engine === 'postgres') await holdMailboxes(database, given);
  const emptied = await removeEmpty(database, given);
  const empty = Number(emptied.numAffectedRows ?? 0);
  if (empty === held.length) return empty;
  const freed = await freeOthers(database, given);
  return empty + Number(freed.numAffectedRows ?? 0);
}

type Holding = Slots<{ held: string }>;

const heldTable = (database: Database, given: Holding) =>
  tableOf<Held>(database, HELD, given('held'));

const isOfThese = (database: Database, given: Holding) =>
  isAmong(database, sql`select given.conversation from ${heldTable(database, given)}`);

const isOurs = (database: Database, given: Holding) =>
  sql<boolean>`${isOfThese(database, given)} and (mailbox.conversation, mailbox.lease) in
    (select given.conversation, given.lease from ${heldTable(database, given)})`;

/** In the order of those who wake them: two who each wait for the other's row would wait for ever. */
const holdMailboxes = statement((database, given: Holding) =>
  database.db
    .selectFrom('mailbox')
    .select('conversation')
    .where(isOfThese(database, given))
    .orderBy('conversation')
    .forUpdate(),
);

const removeEmpty = statement((database, given: Holding) =>
  database.db
    .deleteFrom('mailbox')
    .where(isOurs(database, given))
    // Both tests are needed: `has_news` tells of an arrival that this statement waited for and its snapshot does not show.
    // Not as `exists`, for which PostgreSQL may go through all that waits of all talks.
    .where(
      sql<boolean>`has_news = 0 and (
      select inbox.number from inbox
      where inbox.conversation = mailbox.conversation and inbox.status = ${WAITING} limit 1
    ) is null`,
    ),
);

const freeOthers = statement((database, given: Holding) =>
  database.db
    .updateTable('mailbox')
    .set({
      ready_at: sql<number>`case when has_news = 1 then ready_at else ${database.now} end`,
      gathers_until: sql<number | null>`case when has_news = 1 then gathers_until else null end`,
    })
    .set({ attempts: 0, has_news: 0, lease: null, leased_until: 0 })
    .where(isOurs(database, given)),
);

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
