import { isNativeError } from 'node:util/types';
import { sql, type Kysely, type RawBuilder } from 'kysely';
import { blamed, blaming } from '../blame.ts';
import { migrate, missingMigrations } from './migrations.ts';
import type { Others } from './others.ts';
import { openPostgres } from './postgres.ts';
import type { Schema } from './schema.ts';
import { openSqlite } from './sqlite.ts';
import { letWork, onlyWorks, refuseMisfits, refuseUnready } from './two-accounts.ts';

/** One schema, two engines: what differs between them, and the queries they share. */
export interface Database {
  readonly engine: 'sqlite' | 'postgres';
  readonly db: Kysely<Schema>;
  /** The database's own clock in ms: processes on several machines agree about a lease. */
  readonly now: RawBuilder<number>;
  /** What was deleted leaves the files that the engine keeps beside its tables, as far as we can have it so. */
  readonly shed: () => Promise<void>;
  readonly others: Others;
  /**
   * One transaction that does not wait for the disk where `onDisk` does. It is there after any end of the process; after that
   * of the machine it is, if anything written later was waited for.
   */
  readonly unhurried: <Result>(
    change: (within: Kysely<Schema>) => Promise<Result>,
  ) => Promise<Result>;
  /** All that was written until now is on the disk. */
  readonly onDisk: () => Promise<void>;
  close(): Promise<void>;
}

export interface Whereabouts {
  /** A PostgreSQL URL; null keeps everything in one SQLite file in `dataDir`. */
  readonly databaseUrl: string | null;
  /** The same database by the account that owns the tables; without it that of `databaseUrl` does. */
  readonly databaseOwnerUrl?: string | null;
  readonly dataDir: string;
}

const LONGEST_MIGRATION_MS = 10 * 60 * 1000;

/** Opens the database with its schema up to date, and tells which migrations were run for it. */
export async function openDatabase(
  where: Whereabouts,
): Promise<{ readonly database: Database; readonly migrations: readonly string[] }> {
  const database =
    where.databaseUrl === null ? openFolder(where.dataDir) : openPostgres(where.databaseUrl);
  try {
    return { database, migrations: await bringUpToDate(where, database) };
  } catch (error) {
    await database.close();
    throw error;
  }
}

function openFolder(dataDir: string): Database {
  return blaming(`DATA_DIR=${dataDir}`, wayOutOf, () => openSqlite(dataDir));
}

function wayOutOf(cause: unknown): string {
  return isNativeError(cause) && 'errcode' in cause && DAMAGED.has(cause.errcode)
    ? 'Its madoguchi.sqlite is damaged: put a backup in its place (docs/operations.md, The database)'
    : 'It must be a folder that this process may write in';
}

/** SQLITE_CORRUPT and SQLITE_NOTADB. */
const DAMAGED: ReadonlySet<unknown> = new Set([11, 26]);

/** A migration may be slower than any other statement, and waits for the one another process runs: it has a connection of its own. */
async function bringUpToDate(
  { databaseUrl, databaseOwnerUrl }: Whereabouts,
  database: Database,
): Promise<readonly string[]> {
  if (databaseUrl === null) return await migrate(database);
  const patient = openPostgres(databaseOwnerUrl ?? databaseUrl, LONGEST_MIGRATION_MS);
  try {
    return databaseOwnerUrl ? await migrateAsOwner(patient, database) : await migrateAlone(patient);
  } finally {
    await patient.close();
  }
}

async function migrateAsOwner(owner: Database, worker: Database): Promise<readonly string[]> {
  await reach(worker, 'DATABASE_URL');
  await reach(owner, 'DATABASE_OWNER_URL');
  await refuseMisfits(owner.db, worker.db);
  const migrations = await migrate(owner);
  await letWork(owner.db, worker.db);
  return migrations;
}

/** With one account; for one that only works all must be there already. */
async function migrateAlone(database: Database): Promise<readonly string[]> {
  await reach(database, 'DATABASE_URL');
  if (!(await onlyWorks(database.db))) return await migrate(database);
  await refuseUnready(database.db, () => missingMigrations(database));
  return [];
}

async function reach({ db }: Database, variable: string): Promise<void> {
  try {
    await sql`select 1`.execute(db);
  } catch (error) {
    const wayOut = 'Are its host, name, user and sslmode right (docs/operations.md, The database)?';
    throw blamed(variable, wayOut, error);
  }
}
