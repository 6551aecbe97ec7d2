import type { Kysely } from 'kysely';
import type { OtherUser, Surrounding } from '../desk/ports-talk.ts';
import { readMerchant, toMerchant } from './accounts.ts';
import type { Database } from './database.ts';
import { toMoment } from './moment.ts';
import type { Schema } from './schema.ts';
import { readTicketsOf } from './tickets.ts';

/** The shop of a talk, who else writes from there, and what they all came with before. */
export async function readAround(database: Database, conversation: string): Promise<Surrounding> {
  const { db } = database;
  const merchant = await readMerchant(db, conversation);
  const others = merchant === null ? [] : await readOthers(db, conversation, merchant.merchantId);
  const all = [conversation, ...others.map((other) => other.conversation)];
  return { merchant, others, tickets: await readTicketsOf(database, all) };
}

async function readOthers(
  db: Kysely<Schema>,
  conversation: string,
  merchantId: string,
): Promise<readonly OtherUser[]> {
  const rows = await db
    .selectFrom('binding')
    .select(['conversation', 'merchant_id', 'store_name', 'role'])
    .select((row) =>
      row
        .selectFrom('inbox')
        .select('received_at')
        .whereRef('inbox.conversation', '=', 'binding.conversation')
        .orderBy('number', 'desc')
        .limit(1)
        .as('last_at'),
    )
    .where('merchant_id', '=', merchantId)
    .where('conversation', '!=', conversation)
    .orderBy('conversation')
    .execute();
  return rows.map((row) => ({
    conversation: row.conversation,
    role: toMerchant(row)?.role ?? 'staff',
    lastAt: row.last_at === null ? null : toMoment(row.last_at),
  }));
}
