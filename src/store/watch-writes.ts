import { randomBytes, randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { primary, required } from './columns.ts';
import type { Database } from './database.ts';
import type { Schema } from './schema.ts';

/** A database may answer and yet keep nothing: its disk is full, or it may only be read, as after a change of the leading server. */
export interface WatchedWrites {
  /** What each process writes all the time anyway. */
  watched<Result>(writing: Promise<Result>): Promise<Result>;
  /** Fails where the database does not answer, or where what failed last to be kept cannot be kept now. */
  ping(): Promise<void>;
}

export function watchWrites(database: Database): WatchedWrites {
  let hasFailed = false;
  return {
    async watched(writing) {
      try {
        return await writing;
      } catch (error) {
        hasFailed = true;
        throw error;
      }
    },
    async ping() {
      await sql`select 1`.execute(database.db);
      // Only then: anybody may ask, and a commit for each would be felt. What is small may be kept where more is not.
      if (hasFailed) await tryToWrite(database);
      hasFailed = false;
      await database.onDisk();
    },
  };
}

/** A full disk takes a row or two where the log begins anew, and no burst of messages. */
const AS_MUCH_AS_A_BURST = 200_000;

/** Nobody sees it: it is taken away in the same transaction. */
async function tryToWrite({ unhurried }: Database): Promise<void> {
  const id = randomUUID();
  const filling = randomBytes(AS_MUCH_AS_A_BURST).toString('base64');
  await unhurried(async (db) => {
    await db.insertInto('trial').values({ id, filling }).execute();
    await db.deleteFrom('trial').where('id', '=', id).execute();
  });
}

export async function makeTrial(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createTable('trial')
    .addColumn('id', 'text', primary)
    .addColumn('filling', 'text', required)
    .execute();
}
