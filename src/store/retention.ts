import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { KeptUntil } from '../engine/retention-ports.ts';
import type { Database } from './database.ts';
import { noteRemoval } from './desk-changes.ts';
import { OF_A_TICKET } from './erase.ts';
import { toKeptMoment } from './moment.ts';
import type { Schema } from './schema.ts';

/** So few at once that turns under way hardly wait for it. */
const ROWS_AT_ONCE = 200;
const OPEN = ['waiting', 'claimed'] as const;

/**
 * Deletes some of what is older than it is to be kept, oldest first; gives how many rows, 0 when there is nothing left.
 * What still waits, to be decided, sent or answered, is never too old. Again, and beside others, it does no harm.
 */
export async function deleteOld(
  database: Database,
  { talksFrom, ticketsFrom }: KeptUntil,
): Promise<number> {
  return await database.db.transaction().execute(async (within) => {
    const [talks, tickets] = [toKeptMoment(talksFrom), toKeptMoment(ticketsFrom)];
    const heard = await deleteHeard(within, talks);
    const said = await deleteSaid(within, talks);
    const others = await deleteTickets(within, tickets);
    await deleteEmpty(within, [...new Set([...heard, ...said])]);
    if (others > 0) await noteRemoval({ ...database, db: within });
    return heard.length + said.length + others;
  });
}

/** Without an index on time: the oldest have the lowest numbers, so the first few tell whether there is anything. */
async function deleteHeard(db: Kysely<Schema>, before: string): Promise<readonly string[]> {
  const oldest = db
    .selectFrom((from) =>
      from
        .selectFrom('inbox')
        .select(['number', 'received_at', 'status'])
        .orderBy('number')
        .limit(ROWS_AT_ONCE)
        .as('oldest'),
    )
    .select('number')
    .where('received_at', '<', before)
    .where('status', '!=', 'waiting');
  const deleted = await db
    .deleteFrom('inbox')
    .where('number', 'in', oldest)
    .returning('conversation')
    .execute();
  return deleted.map(({ conversation }) => conversation);
}

async function deleteSaid(db: Kysely<Schema>, before: string): Promise<readonly string[]> {
  const oldest = db
    .selectFrom((from) =>
      from
        .selectFrom('outbox')
        .select(['id', 'said_at', 'status'])
        .orderBy('id')
        .limit(ROWS_AT_ONCE)
        .as('oldest'),
    )
    .select('id')
    .where('said_at', '<', before)
    .where('status', '!=', 'waiting');
  const deleted = await db
    .deleteFrom('outbox')
    .where('id', 'in', oldest)
    .returning('conversation')
    .execute();
  return deleted.map(({ conversation }) => conversation);
}

/** Tickets that are over, with what was noted and asked about them. */
async function deleteTickets(db: Kysely<Schema>, before: string): Promise<number> {
  const old = await db
    .selectFrom('ticket')
    .select('number')
    .where('opened_at', '<', before)
    .where('status', 'not in', OPEN)
    .orderBy('opened_at')
    .limit(ROWS_AT_ONCE)
    .execute();
  if (old.length === 0) return 0;
  const numbers = old.map(({ number }) => number);
  for (const table of ['note', 'satisfaction', ...OF_A_TICKET] as const) {
    await db.deleteFrom(table).where('ticket', 'in', numbers).execute();
  }
  await db.deleteFrom('ticket').where('number', 'in', numbers).execute();
  return numbers.length;
}

/** Where nothing of a talk is left, neither is where it stood; unless something is still to ring, or a shop is linked. */
async function deleteEmpty(db: Kysely<Schema>, conversations: readonly string[]): Promise<void> {
  if (conversations.length === 0) return;
  await db
    .deleteFrom('conversation')
    .where('conversation', 'in', conversations)
    .where(nothingLeft('conversation.conversation'))
    .execute();
  await db
    .deleteFrom('mailbox')
    .where('conversation', 'in', conversations)
    .where('ready_at', 'is', null)
    .where('lease', 'is', null)
    .where(nothingLeft('mailbox.conversation'))
    .execute();
}

function nothingLeft(of: string) {
  const tables = ['inbox', 'outbox', 'timer', 'binding', 'ticket'] as const;
  const none = tables.map(
    (table) => sql`not exists (
      select 1 from ${sql.table(table)} as other where other.conversation = ${sql.ref(of)}
    )`,
  );
  return sql<boolean>`${sql.join(none, sql` and `)}`;
}
