import type { Kysely } from 'kysely';
import type { KeptEvent } from '../core/event.ts';
import { asTable } from './as-table.ts';
import type { Database } from './database.ts';
import type { Schema } from './schema.ts';

/**
 * Takes the words of unsent messages out of the inbox, and remembers the messages should they arrive later.
 * What stays in their place is the fact that the merchant took them back, so that one not yet answered is not answered.
 */
export async function blankMessages(
  db: Kysely<Schema>,
  messageIds: readonly string[],
): Promise<void> {
  if (messageIds.length === 0) return;
  await db
    .insertInto('tombstone')
    .values(messageIds.map((message_id) => ({ message_id })))
    .onConflict((conflict) => conflict.column('message_id').doNothing())
    .execute();
  for (const table of ['picture', 'content_wish'] as const) {
    await db.deleteFrom(table).where('message_id', 'in', messageIds).execute();
  }
  for (const messageId of messageIds) await blank(db, messageId);
}

/** The unsend may overtake its message: blanks those of the messages that were taken back before they came. */
export async function blankLateMessages(
  database: Database,
  messageIds: readonly string[],
): Promise<void> {
  if (messageIds.length === 0) return;
  const given = asTable(
    database,
    { message_id: 'text' },
    messageIds.map((message_id) => ({ message_id })),
  );
  const late = await database.db
    .selectFrom(given)
    .innerJoin('tombstone', 'tombstone.message_id', 'given.message_id')
    .select('tombstone.message_id')
    .execute();
  for (const row of late) {
    await blank(database.db, row.message_id);
    await database.db.deleteFrom('content_wish').where('message_id', '=', row.message_id).execute();
  }
}

async function blank(db: Kysely<Schema>, messageId: string): Promise<void> {
  const tombstone: KeptEvent = { type: 'merchantUnsent', messageId };
  await db
    .updateTable('inbox')
    .set({ payload: JSON.stringify(tombstone), is_blanked: 1 })
    .where('message_id', '=', messageId)
    .execute();
}
