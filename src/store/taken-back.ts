import type { Kysely } from 'kysely';
import { inParts } from './in-parts.ts';
import type { Schema } from './schema.ts';
import { readEvent } from './stored-json.ts';

/** The message that a row of the inbox says was taken back, and the row's own, which may have been. */
export function takenBackIn(row: {
  readonly message_id: string | null;
  readonly payload: string;
}): readonly string[] {
  // Reading all of them would cost more than deleting them.
  const event = row.payload.includes('"merchantUnsent"') ? readEvent(row.payload) : null;
  const unsent = event?.type === 'merchantUnsent' ? [event.messageId] : [];
  return [...new Set([...unsent, ...(row.message_id === null ? [] : [row.message_id])])];
}

/** Forgets which messages of a talk were taken back, those that never arrived too; before its inbox is deleted. */
export async function forgetTakenBack(db: Kysely<Schema>, conversation: string): Promise<void> {
  const rows = await db
    .selectFrom('inbox')
    .select(['message_id', 'payload'])
    .where('conversation', '=', conversation)
    .execute();
  for (const some of inParts(rows.flatMap(takenBackIn))) {
    await db.deleteFrom('tombstone').where('message_id', 'in', some).execute();
  }
}
