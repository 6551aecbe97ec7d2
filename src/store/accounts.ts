import type { Kysely } from 'kysely';
import type { DateTime } from 'luxon';
import type { AccountChange, BoundMerchant } from '../core/account.ts';
import type { NewProof, ProvenLink } from '../engine/account-ports.ts';
import type { TurnOutcome } from '../engine/ports.ts';
import { toKeptMoment, toMoment } from './moment.ts';
import type { Schema } from './schema.ts';
import { readKeptMerchant, toRole } from './stored-json.ts';

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
  const { merchantId, storeName, role } = merchant;
  const bound = { merchant_id: merchantId, store_name: storeName, role };
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
    .select(['merchant_id', 'store_name', 'role'])
    .where('conversation', '=', conversation)
    .executeTakeFirst();
  return row === undefined ? null : toMerchant(row);
}

/** A row that has no binding joined to it belongs to no shop. */
export function toMerchant(row: {
  readonly merchant_id: string | null;
  readonly store_name: string | null;
  readonly role: string | null;
}): BoundMerchant | null {
  const { merchant_id: merchantId, store_name: storeName, role } = row;
  if (merchantId === null || storeName === null) return null;
  return { merchantId, storeName, role: toRole(role) };
}

/** Part of a turn's transaction; false: the nonce was used by somebody faster, or is no good. */
export async function changeAccounts(
  db: Kysely<Schema>,
  conversation: string,
  { accountChanges, at }: Pick<TurnOutcome, 'accountChanges' | 'at'>,
): Promise<boolean> {
  for (const change of accountChanges) {
    if (!(await changeAccount(db, conversation, change, at))) return false;
  }
  return true;
}

async function changeAccount(
  db: Kysely<Schema>,
  conversation: string,
  change: AccountChange,
  at: DateTime,
): Promise<boolean> {
  switch (change.type) {
    case 'offer':
      await keepOffer(db, conversation, change);
      return true;
    case 'link': {
      const isUsed = await useNonce(db, conversation, change.nonce, at);
      if (isUsed) await bindMerchant(db, conversation, change.merchant);
      return isUsed;
    }
    case 'unlink':
      await bindMerchant(db, conversation, null);
      return true;
    case 'unlinkShop':
      await db.deleteFrom('binding').where('merchant_id', '=', change.merchantId).execute();
      return true;
  }
}

async function keepOffer(
  db: Kysely<Schema>,
  conversation: string,
  { token, endsAt }: Extract<AccountChange, { type: 'offer' }>,
): Promise<void> {
  const offer = { token, ends_at: toKeptMoment(endsAt), nonce: null, merchant: null };
  await db
    .insertInto('link')
    .values({ conversation, ...offer })
    .onConflict((conflict) => conflict.column('conversation').doUpdateSet(offer))
    .execute();
}

/** Taking it away is the proof that it was there: of two that come at once, one takes it. */
async function useNonce(
  db: Kysely<Schema>,
  conversation: string,
  nonce: string,
  at: DateTime,
): Promise<boolean> {
  const used = await db
    .deleteFrom('link')
    .where('conversation', '=', conversation)
    .where('nonce', '=', nonce)
    .where('ends_at', '>', toKeptMoment(at))
    .executeTakeFirst();
  return used.numDeletedRows > 0n;
}

export async function readOffered(
  db: Kysely<Schema>,
  token: string,
  now: DateTime,
): Promise<string | null> {
  const row = await db
    .selectFrom('link')
    .select('conversation')
    .where('token', '=', token)
    .where('nonce', 'is', null)
    .where('ends_at', '>', toKeptMoment(now))
    .executeTakeFirst();
  return row?.conversation ?? null;
}

export async function proveLink(
  db: Kysely<Schema>,
  { token, nonce, merchant, endsAt }: NewProof,
  now: DateTime,
): Promise<boolean> {
  const proven = await db
    .updateTable('link')
    .set({ nonce, merchant: JSON.stringify(merchant), ends_at: toKeptMoment(endsAt) })
    .where('token', '=', token)
    .where('nonce', 'is', null)
    .where('ends_at', '>', toKeptMoment(now))
    .executeTakeFirst();
  return proven.numUpdatedRows > 0n;
}

export async function readProven(db: Kysely<Schema>, nonce: string): Promise<ProvenLink | null> {
  const row = await db
    .selectFrom('link')
    .select(['conversation', 'merchant', 'ends_at'])
    .where('nonce', '=', nonce)
    .executeTakeFirst();
  const merchant = row?.merchant ? readKeptMerchant(row.merchant) : null;
  if (row === undefined || merchant === null) return null;
  return { conversation: row.conversation, merchant, endsAt: toMoment(row.ends_at) };
}
