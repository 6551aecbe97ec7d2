import { type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { addAccountLinks } from './account-link-tables.ts';
import { addCallBudget } from './call-budget.ts';
import { numbered, numberType, primary, required, zero } from './columns.ts';
import type { Database } from './database.ts';
import { addBlocked } from './delivery.ts';
import { deskMigrations } from './desk-live-tables.ts';
import { makeDeskTables } from './desk-tables.ts';
import { makeQuestionTables } from './learning-tables.ts';
import { makePictures } from './pictures.ts';
import { addContentWishes } from './content-wishes.ts';
import { makeDayCounts } from './day-counts.ts';
import { makeServed } from './served.ts';
import { addLineQuota } from './line-quota.ts';
import { makeLineNames } from './line-names.ts';
import { makeLessonTables } from './lesson-tables.ts';
import { addQueueIndexes } from './queue.ts';
import { addOutboxDue, addOutboxReady, addWordsSaidLater } from './outbox.ts';
import { leaveRoomInPages } from './room-in-pages.ts';
import type { Schema } from './schema.ts';
import { makeTalkTables } from './talk-tables.ts';
import { addUnknownDeliveries } from './unknown-deliveries.ts';
import { addStaffFactors } from './staff-factors.ts';
import { addCallBackBy, addPassedBy } from './tickets.ts';
import { makeTrial } from './watch-writes.ts';
import { addLearnt, addWorkers } from './workers.ts';

/** Brings the schema up to date and gives the names of the migrations that were run now. */
export async function migrate(database: Database): Promise<readonly string[]> {
  const provider = { getMigrations: () => Promise.resolve(migrationsOf(database)) };
  const migrator = new Migrator({ db: database.db, provider });
  const { error, results } = await migrator.migrateToLatest();
  if (error !== undefined) {
    const failed = results?.find((result) => result.status === 'Error')?.migrationName;
    const name = failed === undefined ? 'The migrations' : `Migration ${failed}`;
    const reason = error instanceof Error ? error.message : 'unknown reason';
    throw new Error(`${name} could not be run: ${reason}`, { cause: error });
  }
  return (results ?? []).map((result) => result.migrationName);
}

/** By number, never changed once released: a later change is a new number. */
export function migrationsOf({ engine }: Pick<Database, 'engine'>): Record<string, Migration> {
  return {
    '001-first-tables': { up: (db: Kysely<Schema>) => makeFirstTables(db, engine) },
    '002-bursts': { up: addBursts },
    '003-desk': { up: (db: Kysely<Schema>) => makeDeskTables(db, engine) },
    '004-account-links': { up: addAccountLinks },
    '005-call-budget': { up: addCallBudget },
    '006-words-said-later': { up: addWordsSaidLater },
    '008-pictures': { up: (db: Kysely<Schema>) => makePictures(db, engine) },
    ...deskMigrations(engine),
    '011-a-questions': { up: makeQuestionTables },
    '010-beside-the-talk': { up: makeTalkTables },
    '011-b-lessons': { up: makeLessonTables },
    '012-a-unknown-deliveries': { up: addUnknownDeliveries },
    '012-b-workers': { up: addWorkers },
    '012-c-line-quota': { up: addLineQuota },
    '013-a-queue': { up: addQueueIndexes },
    '013-b-blocked': { up: addBlocked },
    '015-a-outbox-ready': { up: addOutboxReady },
    '016-a-day-counts': { up: makeDayCounts },
    '016-b-staff-factors': { up: addStaffFactors },
    '016-c-content-wishes': { up: addContentWishes },
    '017-b-call-back-by': { up: addCallBackBy },
    '018-c-worker-learnt': { up: addLearnt },
    '019-a-outbox-due': { up: addOutboxDue },
    '020-d-passed-by': { up: addPassedBy },
    '021-a-room-in-pages': { up: (db: Kysely<Schema>) => leaveRoomInPages(db, engine) },
    '022-a-line-names': { up: makeLineNames },
    '023-o-served': { up: makeServed },
    '024-a-trial': { up: makeTrial },
  };
}

async function makeFirstTables(db: Kysely<Schema>, engine: Database['engine']): Promise<void> {
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

async function addBursts(db: Kysely<Schema>): Promise<void> {
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
