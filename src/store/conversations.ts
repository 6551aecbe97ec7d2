import type { Kysely } from 'kysely';
import type { ConversationState } from '../core/state.ts';
import type { BoundMerchant, TurnTrace } from '../engine/ports.ts';
import type { Schema } from './schema.ts';
import { toState, toTrace } from './stored-json.ts';

export async function readState(
  db: Kysely<Schema>,
  conversation: string,
): Promise<ConversationState | null> {
  const row = await db
    .selectFrom('conversation')
    .select('state')
    .where('conversation', '=', conversation)
    .executeTakeFirst();
  return row === undefined ? null : toState(row.state);
}

export async function readLastTrace(
  db: Kysely<Schema>,
  conversation: string,
): Promise<TurnTrace | null> {
  const row = await db
    .selectFrom('inbox')
    .select('trace')
    .where('conversation', '=', conversation)
    .where('trace', 'is not', null)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined || row.trace === null ? null : toTrace(row.trace);
}

/** Remembers the shop of a LINE user; null forgets it. */
export async function bindMerchant(
  db: Kysely<Schema>,
  conversation: string,
  merchant: BoundMerchant | null,
): Promise<void> {
  if (merchant === null) {
    await db.deleteFrom('binding').where('conversation', '=', conversation).execute();
    return;
  }
  const bound = { merchant_id: merchant.merchantId, store_name: merchant.storeName };
  await db
    .insertInto('binding')
    .values({ conversation, ...bound })
    .onConflict((conflict) => conflict.column('conversation').doUpdateSet(bound))
    .execute();
}

export async function readMerchant(
  db: Kysely<Schema>,
  conversation: string,
): Promise<BoundMerchant | null> {
  const row = await db
    .selectFrom('binding')
    .select(['merchant_id as merchantId', 'store_name as storeName'])
    .where('conversation', '=', conversation)
    .executeTakeFirst();
  return row === undefined ? null : { merchantId: row.merchantId, storeName: row.storeName };
}
