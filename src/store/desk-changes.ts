import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { DeskChanges } from '../desk/ports-live.ts';
import { tableOfTalks, talksInJson } from './as-table.ts';
import type { Database } from './database.ts';
import { openOrShown } from './desk-shown.ts';
import type { Schema } from './schema.ts';
import { type Slots, statement } from './statement.ts';

/** Only a number of our own: PostgreSQL knows its advisory locks by numbers. */
const ORDER_LOCK = sql.lit(7309);
/** Whoever was away for longer reads the whole queue again. */
const KEPT = 10_000;

/**
 * Notes for the open pages of the desk that something changed in these talks. It must be the last
 * thing in its transaction: what it holds, everybody who notes waits for.
 */
export async function noteChanges(
  { db, engine }: Database,
  conversations: readonly string[],
): Promise<void> {
  if (conversations.length === 0) return;
  // Held until the commit, so that numbers become visible in their order: who has read up to one has missed none.
  if (engine === 'postgres') await sql`select pg_advisory_xact_lock(${ORDER_LOCK})`.execute(db);
  const notes = conversations.map((conversation) => ({ conversation }));
  await db.insertInto('desk_change').values(notes).execute();
  const tooOld = sql<number>`(select max(number) - ${sql.lit(KEPT)} from desk_change)`;
  await db.deleteFrom('desk_change').where('number', '<=', tooOld).execute();
}

/** The same for those of the talks that are on a page of the desk. */
export async function noteTalks(
  database: Database,
  conversations: readonly string[],
): Promise<void> {
  await noteChanges(database, await talksOnDesk(database, conversations));
}

/** Those of the talks that have an open ticket, or one that somebody has before them: the others are on no page. */
export async function talksOnDesk(
  database: Database,
  conversations: readonly string[],
): Promise<readonly string[]> {
  if (conversations.length === 0) return [];
  const shown = await findOnDesk(database, { talks: talksInJson(conversations) });
  return shown.rows.map(({ conversation }) => conversation);
}

const findOnDesk = statement((database, given: Slots<{ talks: string }>) =>
  database.db
    .selectFrom(tableOfTalks(database, given('talks')))
    .innerJoin('ticket', 'ticket.conversation', 'given.conversation')
    .select('ticket.conversation')
    .distinct()
    .where(openOrShown(database.now)),
);

/**
 * Forgets what changed before, so that every open page reads the whole queue again: what is not there any more cannot
 * be told by what it was. To be called last in its transaction, too.
 */
export async function noteRemoval(database: Database): Promise<void> {
  // Two: a page that knows all but the last change is told what changed, and no more.
  await noteChanges(database, ['', '']);
  const last = sql<number>`(select max(number) from desk_change)`;
  await database.db.deleteFrom('desk_change').where('number', '<', last).execute();
}

/** What changed after a number that was given before; null: that is not known any more. */
export async function readChanges(
  db: Kysely<Schema>,
  after: number | null,
): Promise<DeskChanges | null> {
  const { oldest, upTo } = await db
    .selectFrom('desk_change')
    .select((row) => row.fn.coalesce(row.fn.min('number'), sql.lit(1)).as('oldest'))
    .select((row) => row.fn.coalesce(row.fn.max('number'), sql.lit(0)).as('upTo'))
    .executeTakeFirstOrThrow();
  if (after === null) return { upTo, conversations: [] };
  // A number that was never given comes from another database, such as one that was put back.
  if (after > upTo || after < oldest - 1) return null;
  if (after === upTo) return { upTo, conversations: [] };
  const changed = await db
    .selectFrom('desk_change')
    .select('conversation')
    .distinct()
    .where('number', '>', after)
    .where('number', '<=', upTo)
    .execute();
  return { upTo, conversations: changed.map(({ conversation }) => conversation) };
}
