import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { primary, required } from './columns.ts';
import type { Schema } from './schema.ts';

/** What is asked, and who asked on which day: for figures, and for what the bot may still learn. */
export async function makeQuestionTables(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createTable('question')
    .addColumn('turn', 'bigint', required)
    .addColumn('topic', 'text', required)
    .addColumn('conversation', 'text', required)
    .addColumn('numbers', 'text', required)
    .addColumn('at', 'text', required)
    .addColumn('day', 'text', required)
    .addColumn('hour', 'integer', required)
    .addColumn('heard', 'text', required)
    .addColumn('suggested', 'text', required)
    .addColumn('is_open', 'integer', required)
    .addPrimaryKeyConstraint('question_primary', ['turn', 'topic'])
    .execute();
  const index = (name: string) => db.schema.createIndex(name).on('question');
  // Holds all that is counted, so that counting reads no row.
  await index('question_day').columns(['day', 'topic', 'hour', 'heard']).execute();
  await index('question_talk').columns(['conversation', 'turn']).execute();
  await index('question_open').column('at').where(sql.ref('is_open'), '=', sql.lit(1)).execute();
  await db.schema
    .createTable('talk_day')
    .addColumn('day', 'text', required)
    .addColumn('conversation', 'text', required)
    .addPrimaryKeyConstraint('talk_day_primary', ['day', 'conversation'])
    .execute();
  await db.schema
    .createTable('updated_terminal')
    .addColumn('terminal_id', 'text', primary)
    .addColumn('at', 'text', required)
    .addColumn('day', 'text', required)
    .execute();
  await db.schema.createIndex('ticket_opened').on('ticket').column('opened_at').execute();
  await db.schema
    .createIndex('outbox_pushed')
    .on('outbox')
    .column('said_at')
    .where(sql.ref('last_way'), '=', sql.lit('push'))
    .execute();
}
