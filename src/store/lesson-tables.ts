import type { Kysely } from 'kysely';
import { primary, required } from './columns.ts';
import type { Schema } from './schema.ts';

/** What the desk teaches the bot, and what is in force of it. */
export async function makeLessonTables(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createTable('lesson')
    .addColumn('id', 'text', primary)
    .addColumn('body', 'text', required)
    .addColumn('status', 'text', required)
    .addColumn('author_id', 'text', required)
    .addColumn('author_name', 'text', required)
    .addColumn('written_at', 'text', required)
    .addColumn('decided_id', 'text')
    .addColumn('decided_name', 'text')
    .addColumn('decided_at', 'text')
    .addColumn('version', 'integer')
    .execute();
  await db.schema
    .createIndex('lesson_status')
    .on('lesson')
    .columns(['status', 'written_at'])
    .execute();
  await db.schema
    .createTable('taught_version')
    .addColumn('version', 'integer', primary)
    .addColumn('at', 'text', required)
    .addColumn('body', 'text', required)
    .execute();
  await db.schema.alterTable('question').addColumn('lesson', 'text').execute();
  await db.schema.createIndex('question_lesson').on('question').column('lesson').execute();
}
