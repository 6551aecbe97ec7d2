import type { Kysely } from 'kysely';
import type { DateTime } from 'luxon';
import { toKeptMoment } from './moment.ts';
import type { Schema } from './schema.ts';

/** Kept first and counted then: tries at the same moment all see each other. */
export async function countTry(
  db: Kysely<Schema>,
  id: string,
  keys: readonly string[],
  at: DateTime,
  since: DateTime,
): Promise<readonly number[]> {
  const from = toKeptMoment(since);
  await db.deleteFrom('sign_in_try').where('at', '<=', from).execute();
  await db
    .insertInto('sign_in_try')
    .values(keys.map((key) => ({ id, key, at: toKeptMoment(at) })))
    .execute();
  const rows = await db
    .selectFrom('sign_in_try')
    .select(['key', (count) => count.fn.countAll<number>().as('tries')])
    .where('key', 'in', keys)
    .where('at', '>', from)
    .groupBy('key')
    .execute();
  const tries = new Map(rows.map((row) => [row.key, row.tries]));
  return keys.map((key) => tries.get(key) ?? 0);
}

/** PostgreSQL knows no list of nothing: a try without `keys` is forgiven alone. */
export async function forgiveTry(
  db: Kysely<Schema>,
  id: string,
  keys: readonly string[],
): Promise<void> {
  await db
    .deleteFrom('sign_in_try')
    .where((row) => row.or([row('id', '=', id), ...keys.map((key) => row('key', '=', key))]))
    .execute();
}
