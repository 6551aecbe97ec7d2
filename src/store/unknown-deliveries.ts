import { type Kysely, sql } from 'kysely';
import type { DateTime } from 'luxon';
import type { UnknownDelivery } from '../engine/operation-ports.ts';
import { toKeptMoment, toMoment } from './moment.ts';
import type { Schema } from './schema.ts';
import { readMessages } from './stored-json.ts';

const UNKNOWN = sql.lit('unknown' as const);

/** Words said since then of which nobody knows whether they arrived, the newest first. */
export async function readUnknownDeliveries(
  db: Kysely<Schema>,
  since: DateTime,
): Promise<readonly UnknownDelivery[]> {
  const rows = await db
    .selectFrom('outbox')
    .leftJoin('binding', 'binding.conversation', 'outbox.conversation')
    .select(['outbox.conversation', 'said_at', 'messages', 'because', 'store_name'])
    .where('status', '=', UNKNOWN)
    .where('said_at', '>=', toKeptMoment(since))
    .orderBy('said_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => ({
    conversation: row.conversation,
    storeName: row.store_name,
    at: toMoment(row.said_at),
    messages: readMessages(row.messages),
    because: row.because,
  }));
}

/** The few among the settled rows that staff are shown. */
export async function addUnknownDeliveries(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createIndex('outbox_unknown')
    .on('outbox')
    .column('said_at')
    .where(sql.ref('status'), '=', UNKNOWN)
    .execute();
}
