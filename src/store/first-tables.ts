import { type Kysely, sql } from 'kysely';
import { numbered, numberType, primary, required, zero } from './columns.ts';
import type { Database } from './database.ts';
import type { Schema } from './schema.ts';

/** What the first version kept, but for the desk: events, talks, words to be sent, timers and tickets. */
export async function makeFirstTables(
  db: Kysely<Schema>,
  engine: Database['engine'],
): Promise<void> {
  await makeInbox(db, engine);
  await makeMailbox(db);
  await makeOutbox(db, engine);
  await makeTicket(db);
  await db.schema
    .createTable('conversation')
    .addColumn('conversation', 'text', primary)
    .addColumn('state', 'text', required)
    .execute();
  await db.schema
    .createTable('binding')
    .addColumn('conversation', 'text', primary)
    .addColumn('merchant_id', 'text', required)
    .addColumn('store_name', 'text', required)
    .execute();
  await db.schema
    .createTable('timer')
    .addColumn('conversation', 'text', required)
    .addColumn('timer', 'text', required)
    .addColumn('setting', 'text', (column) => column.notNull().unique())
    .addColumn('due_at', 'text', required)
    .addColumn('about', 'text', required)
    .addPrimaryKeyConstraint('timer_primary', ['conversation', 'timer'])
    .execute();
  await db.schema.createIndex('timer_due').on('timer').column('due_at').execute();
  await db.schema.createTable('tombstone').addColumn('message_id', 'text', primary).execute();
}

async function makeInbox(db: Kysely<Schema>, engine: Database['engine']): Promise<void> {
  await db.schema
    .createTable('inbox')
    .addColumn('number', numberType(engine), numbered(engine))
    .addColumn('event_id', 'text', (column) => column.notNull().unique())
    .addColumn('conversation', 'text', required)
    .addColumn('payload', 'text', required)
    .addColumn('message_id', 'text')
    .addColumn('received_at', 'text', required)
    .addColumn('reply_token', 'text')
    .addColumn('mode', 'text', required)
    .addColumn('status', 'text', required)
    .addColumn('done_at', 'text')
    .addColumn('trace', 'text')
    .addColumn('because', 'text')
    .addColumn('is_blanked', 'integer', zero)
    .execute();
  const index = (name: string) => db.schema.createIndex(name).on('inbox');
  await index('inbox_talk').columns(['conversation', 'number']).execute();
  await index('inbox_waiting')
    .columns(['conversation', 'number'])
    .where(sql.ref('status'), '=', sql.lit('waiting'))
    .execute();
  await index('inbox_message')
    .column('message_id')
    .where(sql.ref('message_id'), 'is not', null)
    .execute();
}

async function makeMailbox(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createTable('mailbox')
    .addColumn('conversation', 'text', primary)
    .addColumn('ready_at', 'bigint')
    .addColumn('lease', 'text')
    .addColumn('leased_until', 'bigint', zero)
    .addColumn('attempts', 'integer', zero)
    .addColumn('has_news', 'integer', zero)
    .execute();
  await db.schema
    .createIndex('mailbox_ready')
    .on('mailbox')
    .column('ready_at')
    .where(sql.ref('ready_at'), 'is not', null)
    .execute();
}

export async function addBursts(db: Kysely<Schema>): Promise<void> {
  await db.schema.alterTable('mailbox').addColumn('gathers_until', 'bigint').execute();
}

async function makeOutbox(db: Kysely<Schema>, engine: Database['engine']): Promise<void> {
  await db.schema
    .createTable('outbox')
    .addColumn('id', numberType(engine), numbered(engine))
    .addColumn('conversation', 'text', required)
    .addColumn('turn', 'bigint', required)
    .addColumn('said_by', 'text', required)
    .addColumn('said_at', 'text', required)
    .addColumn('messages', 'text', required)
    .addColumn('retry_key', 'text', (column) => column.notNull().unique())
    .addColumn('reply_token', 'text')
    .addColumn('received_at', 'text', required)
    .addColumn('status', 'text', required)
    .addColumn('ready_at', 'bigint', zero)
    .addColumn('lease', 'text')
    .addColumn('leased_until', 'bigint', zero)
    .addColumn('attempts', 'integer', zero)
    .addColumn('last_way', 'text')
    .addColumn('is_ambiguous', 'integer', zero)
    .addColumn('because', 'text')
    .addColumn('line_message_ids', 'text')
    .execute();
  const index = (name: string) =>
    db.schema.createIndex(name).on('outbox').columns(['conversation', 'id']);
  await index('outbox_talk').execute();
  await index('outbox_waiting').where(sql.ref('status'), '=', sql.lit('waiting')).execute();
}

async function makeTicket(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createTable('ticket')
    .addColumn('number', 'text', primary)
    .addColumn('conversation', 'text', required)
    .addColumn('reason', 'text', required)
    .addColumn('urgency', 'text', required)
    .addColumn('store_name', 'text')
    .addColumn('summary', 'text', required)
    .addColumn('position', 'text')
    .addColumn('terminals', 'text', required)
    .addColumn('opened_at', 'text', required)
    .addColumn('status', 'text', required)
    .addColumn('claimed_by', 'text')
    .execute();
}
