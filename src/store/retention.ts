import type { Kysely } from 'kysely';
import type { KeptUntil } from '../engine/retention-ports.ts';
import type { Database } from './database.ts';
import { foldQuestions, foldTalkDays } from './day-counts.ts';
import { noteRemoval } from './desk-changes.ts';
import { OF_A_TICKET } from './erase.ts';
import { toKeptMoment } from './moment.ts';
import { dayOf } from './questions.ts';
import { deleteEmpty } from './retention-empty.ts';
import { deleteOver } from './retention-over.ts';
import type { Schema } from './schema.ts';
import { takenBackIn } from './taken-back.ts';

/** So few at once that turns under way hardly wait for it. */
const ROWS_AT_ONCE = 200;
const OPEN = ['waiting', 'claimed'] as const;

/**
 * Deletes some of what is older than it is to be kept, oldest first; gives how many rows, 0 when there is nothing left.
 * What still waits, to be decided, sent or answered, is never too old. Again, and beside others, it does no harm.
 */
export async function deleteOld(database: Database, until: KeptUntil): Promise<number> {
  const rows = await database.db
    .transaction()
    .execute((db) => deleteSome({ ...database, db }, until));
  const all = rows.reduce((sum, some) => sum + some, 0);
  // The last part of it: what was deleted stands in no file of the engine any more, either.
  if (all > 0 && rows.every((some) => some < ROWS_AT_ONCE)) await database.shed();
  return all;
}

async function deleteSome(
  database: Database,
  { talksFrom, ticketsFrom, unusedFrom }: KeptUntil,
): Promise<readonly number[]> {
  const { db } = database;
  const [talks, tickets] = [toKeptMoment(talksFrom), toKeptMoment(ticketsFrom)];
  const heard = await deleteHeard(db, talks);
  const said = await deleteSaid(db, talks);
  const helped = await deleteTickets(db, tickets);
  const days = await foldTalkDays(db, dayOf(talksFrom), ROWS_AT_ONCE);
  const questions = await foldQuestions(db, dayOf(talksFrom), ROWS_AT_ONCE);
  const over = await deleteOver(database, toKeptMoment(unusedFrom));
  await deleteEmpty(db, [...heard, ...said, ...helped]);
  if (helped.length > 0) await noteRemoval(database);
  return [heard.length, said.length, helped.length, days, questions, over];
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
    .returning(['conversation', 'message_id', 'payload'])
    .execute();
  const takenBack = deleted.flatMap(takenBackIn);
  if (takenBack.length > 0) {
    await db.deleteFrom('tombstone').where('message_id', 'in', takenBack).execute();
  }
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

/** Tickets that are over, with what was noted and asked about them; gives whose they were. */
async function deleteTickets(db: Kysely<Schema>, before: string): Promise<readonly string[]> {
  const old = await db
    .selectFrom('ticket')
    .select(['number', 'conversation'])
    .where('opened_at', '<', before)
    .where('status', 'not in', OPEN)
    .orderBy('opened_at')
    .limit(ROWS_AT_ONCE)
    .execute();
  if (old.length === 0) return [];
  const numbers = old.map(({ number }) => number);
  for (const table of ['note', 'satisfaction', ...OF_A_TICKET] as const) {
    await db.deleteFrom(table).where('ticket', 'in', numbers).execute();
  }
  await db.deleteFrom('ticket').where('number', 'in', numbers).execute();
  return old.map(({ conversation }) => conversation);
}
