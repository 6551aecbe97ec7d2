import type { Kysely } from 'kysely';
import type { Note, TalkStore } from '../desk/ports-talk.ts';
import { record } from './audit.ts';
import type { Database } from './database.ts';
import { noteChanges } from './desk-changes.ts';
import { toKeptMoment, toMoment } from './moment.ts';
import type { Schema } from './schema.ts';

export async function readNotes(
  db: Kysely<Schema>,
  conversation: string,
): Promise<readonly Note[]> {
  const rows = await db
    .selectFrom('note')
    .selectAll()
    .where('conversation', '=', conversation)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    ticket: row.ticket,
    text: row.text,
    at: toMoment(row.at),
    changedAt: row.changed_at === null ? null : toMoment(row.changed_at),
    by: { id: row.member_id, name: row.member_name },
  }));
}

export async function keepNote(
  database: Database,
  note: Parameters<TalkStore['keepNote']>[0],
  doer: Parameters<TalkStore['keepNote']>[1],
): ReturnType<TalkStore['keepNote']> {
  const { by, at } = doer;
  return database.db.transaction().execute(async (within) => {
    const kept = await within
      .insertInto('note')
      .values({ ...note, at: toKeptMoment(at), member_id: by.id, member_name: by.name })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .executeTakeFirst();
    if (kept.numInsertedOrUpdatedRows === 0n) {
      const again = await changeWithin({ ...database, db: within }, note, doer);
      return again === 'changed' ? 'kept' : 'taken';
    }
    await record(within, doer, 'noted', { ticket: note.ticket });
    await noteChanges({ ...database, db: within }, [note.conversation]);
    return 'kept';
  });
}

export async function changeNote(
  database: Database,
  note: Parameters<TalkStore['changeNote']>[0],
  doer: Parameters<TalkStore['changeNote']>[1],
): ReturnType<TalkStore['changeNote']> {
  return database.db
    .transaction()
    .execute((within) => changeWithin({ ...database, db: within }, note, doer));
}

async function changeWithin(
  within: Database,
  { id, conversation, text }: Parameters<TalkStore['changeNote']>[0],
  doer: Parameters<TalkStore['changeNote']>[1],
): ReturnType<TalkStore['changeNote']> {
  const kept = await within.db
    .selectFrom('note')
    .selectAll()
    .where('id', '=', id)
    .where('conversation', '=', conversation)
    .executeTakeFirst();
  if (kept === undefined) return 'gone';
  if (kept.member_id !== doer.by.id) return 'notTheirs';
  if (kept.text === text) return 'changed';
  await within.db
    .updateTable('note')
    .set({ text, changed_at: toKeptMoment(doer.at) })
    .where('id', '=', id)
    .execute();
  await record(within.db, doer, 'changedNote', { ticket: kept.ticket });
  await noteChanges(within, [conversation]);
  return 'changed';
}
