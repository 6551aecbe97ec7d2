import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';

/** In one step: of several, whatever another process writes between two begins the copy anew. */
const ALL_PAGES = 2 ** 31 - 1;

/**
 * Copies the SQLite file of a data folder while the product runs on it: all that was committed before the call is in
 * the copy, in one consistent state. Never over a file that is there. Gives the number of pages.
 */
export async function backUpSqlite(dataDir: string, to: string): Promise<number> {
  const from = sqliteIn(dataDir);
  if (existsSync(to)) throw new Error(`${to} is there already: a backup never replaces another`);
  if (!existsSync(dirname(to)))
    throw new Error(`${dirname(to)} is not there: make the folder first`);
  const file = new DatabaseSync(from, { readOnly: true });
  try {
    return await backup(file, to, { rate: ALL_PAGES });
  } finally {
    file.close();
  }
}

/** The SQLite file of a data folder. Throws where there is none. */
export function sqliteIn(dataDir: string): string {
  const path = join(dataDir, 'madoguchi.sqlite');
  if (!existsSync(path)) throw new Error(`${path} is not there: is DATA_DIR right?`);
  return path;
}
