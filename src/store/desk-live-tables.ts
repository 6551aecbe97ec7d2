import type { Kysely } from 'kysely';
import { numbered, numberType, required } from './columns.ts';
import type { Database } from './database.ts';
import type { Schema } from './schema.ts';

/** Which talks changed, in order, for the pages of the desk that are open. */
export async function addDeskChanges(
  db: Kysely<Schema>,
  engine: Database['engine'],
): Promise<void> {
  await db.schema
    .createTable('desk_change')
    .addColumn('number', numberType(engine), numbered(engine))
    .addColumn('conversation', 'text', required)
    .execute();
  await db.schema
    .createIndex('ticket_talk')
    .on('ticket')
    .columns(['conversation', 'status'])
    .execute();
}
