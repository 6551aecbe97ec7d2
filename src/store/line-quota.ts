import type { Kysely } from 'kysely';
import type { DateTime } from 'luxon';
import { ofThisMonth, type Quota } from '../engine/quota.ts';
import { primary, required } from './columns.ts';
import { toKeptMoment, toMoment } from './moment.ts';
import type { Schema } from './schema.ts';

/** There is one channel. */
const CHANNEL = 'line';

export async function keepQuota(db: Kysely<Schema>, { limit, used, at }: Quota): Promise<void> {
  const told = { push_limit: limit, used, told_at: toKeptMoment(at) };
  await db
    .insertInto('line_quota')
    .values({ channel: CHANNEL, ...told })
    .onConflict((conflict) => conflict.column('channel').doUpdateSet(told))
    .execute();
}

export async function readQuota(db: Kysely<Schema>, now: DateTime): Promise<Quota | null> {
  const row = await db
    .selectFrom('line_quota')
    .select(['push_limit', 'used', 'told_at'])
    .where('channel', '=', CHANNEL)
    .executeTakeFirst();
  if (row === undefined) return null;
  return ofThisMonth({ limit: row.push_limit, used: row.used, at: toMoment(row.told_at) }, now);
}

export async function addLineQuota(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createTable('line_quota')
    .addColumn('channel', 'text', primary)
    .addColumn('push_limit', 'bigint')
    .addColumn('used', 'bigint', required)
    .addColumn('told_at', 'text', required)
    .execute();
}
