import { DatabaseError } from 'pg';
import type { Database } from './database.ts';
import { groupCommit, OneFailed, type GroupCommit, type GroupLimits } from './group-commit.ts';

/**
 * How changes reach the database. What they throw keeps nothing of them, and nothing else back. They are kept in their
 * order, and whatever lasts makes those before it last.
 */
export interface Writer {
  /** Several statements that hold together or not at all. */
  transaction<Result>(change: Change<Result>): Promise<Result>;
  /** One statement. */
  statement<Result>(change: Change<Result>): Promise<Result>;
  /** Writes what comes while the last ones are written together, in one transaction; each alone when that fails. */
  group<Item>(
    write: (within: Database, items: readonly Item[]) => Promise<void>,
    grouping?: Grouping,
  ): GroupCommit<Item>;
  close(): Promise<void>;
}

interface Grouping extends Partial<GroupLimits> {
  /** Kept means that it is on the disk, and outlives the machine. */
  readonly lasts?: boolean;
}

/** May be run again after a failure: alone, when it failed in company. */
type Change<Result> = (within: Database) => Promise<Result>;

const TOGETHER = { waiting: Infinity, perCommit: 200 };

/**
 * SQLite has one writer: all that is to be written in one round of the event loop is one commit, and the disk is waited for
 * only by what must last. PostgreSQL commits side by side.
 */
export function createWriter(database: Database): Writer {
  const write = database.engine === 'postgres' ? besideOthers(database) : afterAnother(database);
  const failsAll = database.engine === 'postgres' ? isDatabaseGone : () => false;
  return {
    ...write,
    group: (writeAll, { lasts = false, ...limits } = {}) =>
      groupCommit(
        async (items) => {
          await write.transaction((within) => writeAll(within, items));
          if (lasts) await database.onDisk();
        },
        { ...TOGETHER, ...limits, failsAll },
      ),
  };
}

/** Classes of SQLSTATE: connection, resources, operator, system. */
const NOBODYS_FAULT = /^(?:08|53|57|58)/;

/** Each of a group alone would wait as long for a database that does not answer as all together; and nobody knows what it kept. */
export function isDatabaseGone(error: unknown): boolean {
  if (error instanceof OneFailed) return false;
  return !(error instanceof DatabaseError) || NOBODYS_FAULT.test(error.code ?? '');
}

type Plain = Omit<Writer, 'group'>;

function besideOthers(database: Database): Plain {
  return {
    transaction: (change) =>
      database.db.transaction().execute((within) => change({ ...database, db: within })),
    statement: (change) => change(database),
    close: () => Promise.resolve(),
  };
}

function afterAnother(database: Database): Plain {
  const changes = groupCommit<Change<void>>(async (group) => {
    await database.unhurried(async (within) => {
      for (const change of group) await change({ ...database, db: within });
    });
  }, TOGETHER);
  const write = async <Result>(change: Change<Result>): Promise<Result> => {
    let made: { readonly result: Result } | undefined;
    const keepResult = async (within: Database) => {
      made = { result: await change(within) };
    };
    await changes.keep([keepResult]);
    return resultOf(made);
  };
  return { transaction: write, statement: write, close: () => changes.close() };
}

function resultOf<Result>(made: { readonly result: Result } | undefined): Result {
  if (made === undefined) throw new Error('a change was kept that was never made');
  return made.result;
}
