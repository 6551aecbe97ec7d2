import { randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { primary } from './columns.ts';
import type { Database } from './database.ts';
import type { Schema } from './schema.ts';
import { isDatabaseGone } from './writer.ts';

/** Whoever was not seen for so long is dead, or cannot reach the database: both hold nothing any more. */
const DEAD_AFTER_MS = 5000;

/** One process as the holder of leases. */
export interface Worker {
  readonly id: () => string;
  /** A lease of this process, told apart from its earlier ones. */
  readonly newLease: () => string;
  /**
   * Goes on under another name: the database broke off before it said what this process holds now. What it held under the one
   * before is free as after its death.
   */
  readonly beginAnew: () => void;
  /** The names before, until the database knows of each: only of a name that it knows it can tell that nobody bears it. */
  readonly former: Set<string>;
  /** Which version of what the desk has taught answers here; told to all with the next sign of life. */
  learnt: number;
}

export function createWorker(): Worker {
  let id = randomUUID();
  const former = new Set<string>();
  return {
    former,
    id: () => id,
    newLease: () => `${id}/${randomUUID()}`,
    beginAnew: () => {
      former.add(id);
      id = randomUUID();
    },
    learnt: 0,
  };
}

/**
 * Watches statements that lease. One whose answer never came may have been done all the same, and what it leased would be nobody's
 * until that ends: longer than a reply token lives.
 */
export function knowingOf({ beginAnew }: Worker) {
  return async <Leased>(leasing: Promise<Leased>): Promise<Leased> => {
    try {
      return await leasing;
    } catch (error) {
      if (isDatabaseGone(error)) beginAnew();
      throw error;
    }
  };
}

/**
 * Shows that this process lives, and takes everything out of the hands of those that died. The lease is the fence:
 * one that was only slow finds its leases gone, keeps nothing, and what it is sending LINE takes once (token, retry key).
 */
export async function showLife(database: Database, worker: Worker): Promise<void> {
  const { db, now, engine } = database;
  // One process owns the SQLite file, and frees everything when it starts.
  if (engine === 'sqlite') return;
  const { learnt } = worker;
  await tellFormer(database, worker);
  await db
    .insertInto('worker')
    .values({ id: worker.id(), seen_at: now, learnt })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ seen_at: now, learnt }))
    .execute();
  await db.transaction().execute(async (transaction) => {
    const dead = await transaction
      .deleteFrom('worker')
      .where('seen_at', '<', deadSince(database))
      .returning('id')
      .execute();
    for (const { id } of dead) await takeFrom(transaction, id);
  });
}

async function tellFormer({ db, now }: Database, { former, learnt }: Worker): Promise<void> {
  const names = [...former];
  if (names.length === 0) return;
  await db
    .insertInto('worker')
    .values(names.map((id) => ({ id, seen_at: now, learnt })))
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  for (const name of names) former.delete(name);
}

/**
 * The version of what the desk has taught that every process which answers has learnt by now; 0 while none answers.
 * null: one process owns the store, and knows it itself.
 */
export async function learntByAll(database: Database): Promise<number | null> {
  if (database.engine === 'sqlite') return null;
  const rows = await database.db
    .selectFrom('worker')
    .select('learnt')
    .where('seen_at', '>=', deadSince(database))
    .execute();
  return rows.length === 0 ? 0 : Math.min(...rows.map(({ learnt }) => learnt ?? 0));
}

function deadSince({ now }: Database) {
  return sql<number>`${now} - ${sql.lit(DEAD_AFTER_MS)}`;
}

/** Ends with all that this process still holds free, also under a name that the database was not told of: for whoever goes on. */
export async function leave({ db, engine }: Database, worker: Worker): Promise<void> {
  if (engine === 'sqlite') return;
  for (const id of [worker.id(), ...worker.former]) {
    await db.transaction().execute(async (transaction) => {
      const left = await transaction.deleteFrom('worker').where('id', '=', id).executeTakeFirst();
      // Of a name that is counted dead already all was freed.
      const isHeld = left.numDeletedRows > 0n || worker.former.has(id);
      if (isHeld) await takeFrom(transaction, id);
    });
  }
}

async function takeFrom(db: Kysely<Schema>, id: string): Promise<void> {
  const free = { lease: null, leased_until: 0 };
  const held = `${id}/%`;
  // Sorted, so that this never waits in a ring with those who wake conversations.
  await db
    .updateTable('mailbox')
    .set(free)
    .where('conversation', 'in', (query) =>
      query
        .selectFrom('mailbox')
        .select('conversation')
        .where('ready_at', 'is not', null)
        .where('lease', 'like', held)
        .orderBy('conversation')
        .forUpdate(),
    )
    .execute();
  await db
    .updateTable('outbox')
    .set(free)
    .where('status', '=', sql.lit('waiting' as const))
    .where('lease', 'like', held)
    .execute();
}

export async function addLearnt(db: Kysely<Schema>): Promise<void> {
  await db.schema.alterTable('worker').addColumn('learnt', 'bigint').execute();
}

export async function addWorkers(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createTable('worker')
    .addColumn('id', 'text', primary)
    .addColumn('seen_at', 'bigint', (column) => column.notNull())
    .execute();
}
