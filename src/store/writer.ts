import type { Database } from './database.ts';
import { groupCommit } from './group-commit.ts';

/** How changes reach the database. What they throw keeps nothing of them, and nothing else back. */
export interface Writer {
  /** Several statements that hold together or not at all. */
  transaction<Result>(change: Change<Result>): Promise<Result>;
  /** One statement. */
  statement<Result>(change: Change<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** May be run again after a failure: alone, when it failed in company. */
type Change<Result> = (within: Database) => Promise<Result>;

const TOGETHER = { waiting: Infinity, perCommit: 200 };

/**
 * SQLite has one writer, and each commit waits for the disk while nothing else runs: so all that is to be written in one
 * round of the event loop is one commit. PostgreSQL commits side by side.
 */
export function createWriter(database: Database): Writer {
  const { db, engine } = database;
  if (engine === 'postgres') {
    return {
      transaction: (change) =>
        db.transaction().execute((within) => change({ ...database, db: within })),
      statement: (change) => change(database),
      close: () => Promise.resolve(),
    };
  }
  const changes = groupCommit<Change<void>>(async (group) => {
    await db.transaction().execute(async (within) => {
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
