import type { Kysely } from 'kysely';
import type { DateTime } from 'luxon';
import { NOTHING_TAUGHT, type Taught } from '../core/taught.ts';
import type { Published } from '../desk/learning-ports.ts';
import type { Database } from './database.ts';
import { toKeptMoment } from './moment.ts';
import type { Schema } from './schema.ts';
import { toTaught } from './stored-lesson.ts';

export async function latestVersion(db: Kysely<Schema>): Promise<number> {
  const row = await db
    .selectFrom('taught_version')
    .select('version')
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.version ?? 0;
}

export async function readPublished(db: Kysely<Schema>): Promise<Published> {
  const row = await db
    .selectFrom('taught_version')
    .select(['version', 'body'])
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined
    ? { version: 0, taught: NOTHING_TAUGHT }
    : { version: row.version, taught: toTaught(row.body) };
}

/** Two may make a version at once: whoever finds the number taken looks again at what is in force, and makes the next one. */
export async function makingVersion<T>(
  { db }: Database,
  make: (within: Kysely<Schema>) => Promise<T>,
): Promise<T> {
  for (;;) {
    try {
      return await db.transaction().execute(make);
    } catch (error) {
      if (!(error instanceof NumberTaken)) throw error;
    }
  }
}

class NumberTaken extends Error {}

/** Of what was in force as `before` was read. */
export async function keepVersion(
  db: Kysely<Schema>,
  before: number,
  taught: Taught,
  at: DateTime,
): Promise<number> {
  const version = before + 1;
  const made = await db
    .insertInto('taught_version')
    .values({ version, at: toKeptMoment(at), body: JSON.stringify(taught) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (made.numInsertedOrUpdatedRows !== 1n) throw new NumberTaken();
  return version;
}
