import type { Kysely } from 'kysely';
import { primary, required } from './columns.ts';
import type { Schema } from './schema.ts';

/** What the desk keeps beside a talk: private notes, and whether a store was content. */
export async function makeTalkTables(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createTable('note')
    .addColumn('id', 'text', primary)
    .addColumn('conversation', 'text', required)
    .addColumn('ticket', 'text', required)
    .addColumn('text', 'text', required)
    .addColumn('at', 'text', required)
    .addColumn('changed_at', 'text')
    .addColumn('member_id', 'text', required)
    .addColumn('member_name', 'text', required)
    .execute();
  await db.schema
    .createIndex('note_talk')
    .on('note')
    .columns(['conversation', 'at', 'id'])
    .execute();
  await db.schema
    .createTable('satisfaction')
    .addColumn('ticket', 'text', primary)
    .addColumn('conversation', 'text', required)
    .addColumn('shop', 'text', required)
    .addColumn('day', 'text', required)
    .addColumn('asked_at', 'text', required)
    .addColumn('rating', 'text')
    .addColumn('rated_at', 'text')
    .addUniqueConstraint('satisfaction_once_a_day', ['shop', 'day'])
    .execute();
  await db.schema
    .createIndex('satisfaction_talk')
    .on('satisfaction')
    .column('conversation')
    .execute();
}
