import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { SQLInputValue, StatementSync } from 'node:sqlite';
import { Kysely, SqliteAdapter, SqliteDialect, sql } from 'kysely';
import type { SqliteDatabase, SqliteStatement } from 'kysely';
import { checkpoints, MOST_PAGES } from './checkpoints.ts';
import type { Database } from './database.ts';
import { lockFolder } from './folder-lock.ts';
import { NOBODY_ELSE } from './others.ts';
import type { Schema } from './schema.ts';
import { walOnDisk } from './wal-on-disk.ts';

const PREPARED_STATEMENTS_KEPT = 200;

const SET_UP = [
  'pragma journal_mode = wal; pragma busy_timeout = 5000',
  // What is deleted is overwritten: else a merchant's words would stay in the file after they are erased.
  'pragma secure_delete = on',
  // What a statement of a group would need to be taken back, and what is sorted, takes no file of its own.
  'pragma temp_store = memory',
  // 64 MB of pages. Others are read where the system has them, up to SQLite's limit: with a million talks an eighth cheaper.
  'pragma cache_size = -65536; pragma mmap_size = 2147418112',
  // Pages of the log are put in their places by a thread of their own, and by this one past 256 MB of them.
  'pragma wal_autocheckpoint = 64000',
].join(';');

/** A commit waits for the disk, and with it all else: for what staff do, and what is rare. */
const WAITS = 'pragma synchronous = full';
/** It is only written, in its order; who needs it to last waits for the disk beside the others. */
const WAITS_NOT = 'pragma synchronous = normal';

/** Level by level: under /proc, where none can be made, Node's `recursive` tries for ever. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process may have come first.
    if (!existsSync(path)) throw error;
  }
}

export function openSqlite(dataDir: string): Database {
  makeFolder(dataDir);
  const unlock = lockFolder(dataDir);
  const path = join(dataDir, 'madoguchi.sqlite');
  forgetStatistics(path);
  const file = new DatabaseSync(path);
  file.exec(SET_UP);
  file.exec(WAITS);
  const db = new Kysely<Schema>({ dialect: new NodeSqliteDialect({ database: toKysely(file) }) });
  const wal = walOnDisk(path);
  const placing = checkpoints({
    path,
    pages: pagesOfLog(file),
    alone: (put) => db.connection().execute(put),
    lost: () => file.exec(`pragma wal_autocheckpoint = ${MOST_PAGES}`),
  });
  return {
    engine: 'sqlite',
    db,
    now: sql<number>`cast(unixepoch('subsec') * 1000 as integer)`,
    shed: async () => {
      await placing.settled();
      await sql`pragma wal_checkpoint(truncate)`.execute(db);
    },
    others: NOBODY_ELSE,
    unhurried: (change) =>
      db.connection().execute(async (alone) => {
        file.exec(WAITS_NOT);
        try {
          return await alone.transaction().execute(change);
        } finally {
          file.exec(WAITS);
          placing.look();
        }
      }),
    onDisk: () => wal.settled(),
    close: async () => {
      await placing.close();
      await wal.close();
      await db.destroy();
      if (file.isOpen) file.close();
      unlock();
    },
  };
}

/** How many pages of the log are not in their places yet. */
function pagesOfLog(file: DatabaseSync): () => number {
  const ask = file.prepare('pragma wal_checkpoint(noop)');
  return () => {
    const { log, checkpointed } = ask.get() ?? {};
    return Number(log) - Number(checkpointed);
  };
}

/**
 * Statistics, if somebody had them made, tell of queues that are nearly empty: behind a backlog such plans go through all
 * that waits for each thing that is done. Without them it is found by its key. A connection knows what it has found when
 * it was opened, so this one is not the one that is worked on.
 */
function forgetStatistics(path: string): void {
  const file = new DatabaseSync(path);
  try {
    file.exec('drop table if exists sqlite_stat1; drop table if exists sqlite_stat4');
  } finally {
    file.close();
  }
}

class NodeSqliteDialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new TransactionalDdlAdapter();
  }
}

/** A crash in the middle of a migration leaves nothing of it behind: SQLite can do that, Kysely just does not count on it. */
class TransactionalDdlAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** `node:sqlite` in the shape Kysely's SQLite driver wants. */
function toKysely(file: DatabaseSync): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => file.close(),
    prepare: (text) => {
      // A full or broken disk has ended the transaction by itself: what it was is told, and not that there is none.
      if (text === 'rollback' && !file.isTransaction) return NOTHING;
      const statement = kept.get(text) ?? toKyselyStatement(file.prepare(text));
      // Deleting first moves it to the end, so the front is what was not used for longest.
      kept.delete(text);
      kept.set(text, statement);
      const [oldest] = kept.keys();
      if (kept.size > PREPARED_STATEMENTS_KEPT && oldest !== undefined) kept.delete(oldest);
      return statement;
    },
  };
}

const NOTHING: SqliteStatement = {
  reader: true,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [].values(),
};

function toKyselyStatement(statement: StatementSync): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...parameters.map(toSqlValue)),
    run: (parameters) => statement.run(...parameters.map(toSqlValue)),
    iterate: (parameters) => statement.iterate(...parameters.map(toSqlValue)),
  };
}

function toSqlValue(value: unknown): SQLInputValue {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  if (value instanceof Uint8Array) return value;
  throw new Error(
    `SQLite is not given a ${typeof value}: the schema keeps text, numbers and bytes`,
  );
}
