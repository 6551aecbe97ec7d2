import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { sql } from 'kysely';
import { numbered, numberType, required, zero } from './columns.ts';
import type { Database } from './database.ts';
import { addSessionHints } from './own-sessions.ts';
import { addDropsFactor } from './staff-invitations.ts';
import { addProvenAt } from './staff-sessions.ts';
import type { Schema } from './schema.ts';

/** What the desk needs to be live, and for several people at once. */
export function deskMigrations(engine: Database['engine']): Record<string, Migration> {
  return {
    '009-a-desk-changes': { up: (db: Kysely<Schema>) => addDeskChanges(db, engine) },
    '009-b-desk-claims': { up: addDeskClaims },
    '009-c-desk-kept': { up: addDeskKept },
    '009-d-staff-photos': { up: addStaffPhotos },
    '014-a-tickets-in-english': { up: addTicketsInEnglish },
    '017-a-proven-at': { up: addProvenAt },
    '018-a-session-hints': { up: addSessionHints },
    '018-b-drops-factor': { up: addDropsFactor },
  };
}

/** Which talks changed, in order, for the pages of the desk that are open. */
async function addDeskChanges(db: Kysely<Schema>, engine: Database['engine']): Promise<void> {
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

/** Whose a ticket is and for how long, when it was answered and how it ended; and who looks at it. */
async function addDeskClaims(db: Kysely<Schema>): Promise<void> {
  const texts = ['claimed_by_id', 'first_reply_at', 'closed_at', 'resolution', 'call_back_at'];
  for (const column of texts) {
    await db.schema.alterTable('ticket').addColumn(column, 'text').execute();
  }
  await db.schema.alterTable('ticket').addColumn('claimed_until', 'bigint', zero).execute();
  await db.schema
    .createIndex('ticket_claimed')
    .on('ticket')
    .column('claimed_until')
    .where(sql.ref('status'), '=', sql.lit('claimed'))
    .execute();
  await db.schema
    .createTable('desk_seat')
    .addColumn('ticket', 'text', required)
    .addColumn('member_id', 'text', required)
    .addColumn('name', 'text', required)
    .addColumn('is_typing', 'integer', zero)
    .addColumn('until', 'bigint', required)
    .addPrimaryKeyConstraint('desk_seat_primary', ['ticket', 'member_id'])
    .execute();
}

/** What people at the desk keep for later: replies, and parts of the queue. */
async function addDeskKept(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createTable('canned_reply')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('title', 'text', required)
    .addColumn('text', 'text', required)
    .addColumn('changed_at', 'text', required)
    .addColumn('changed_by', 'text', required)
    .execute();
  await db.schema
    .createTable('desk_view')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('member_id', 'text', required)
    .addColumn('name', 'text', required)
    .addColumn('part', 'text', required)
    .addColumn('words', 'text', required)
    .execute();
  await db.schema.createIndex('desk_view_member').on('desk_view').column('member_id').execute();
}

/** Photos that staff sent, as Base64: both engines keep text. */
async function addStaffPhotos(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createTable('staff_photo')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('ticket', 'text', required)
    .addColumn('kind', 'text', required)
    .addColumn('base64', 'text', required)
    .addColumn('sent_at', 'text', required)
    .execute();
  await db.schema.createIndex('staff_photo_sent').on('staff_photo').column('sent_at').execute();
}

/** What the bot says of a ticket, for who reads no Japanese; an older version leaves it out. */
async function addTicketsInEnglish(db: Kysely<Schema>): Promise<void> {
  await db.schema.alterTable('ticket').addColumn('in_english', 'text').execute();
}
