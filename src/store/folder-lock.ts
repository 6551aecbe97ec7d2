import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

// A handle that nothing refers to is closed by the garbage collector, and its lock with it.
const held = new Set<DatabaseSync>();

/**
 * Makes one process the owner of a data folder; gives the function that lets go of it.
 *
 * The lock is the operating system's, held through an empty SQLite file: it ends with the process, however that ends.
 * The process id beside it is only for the message. An id alone cannot be the lock: in a restarted container the new
 * process often has the dead one's id.
 */
export function lockFolder(folder: string): () => void {
  const lock = join(folder, 'madoguchi.lock');
  const holder = join(folder, 'madoguchi.pid');
  const file = new DatabaseSync(lock);
  try {
    file.exec('begin exclusive');
  } catch (error) {
    file.close();
    throw new Error(
      `${lock} is held by process ${holderIn(holder)}: only one process may use this data folder. ` +
        'Stop that one, or set DATABASE_URL to run several on PostgreSQL.',
      { cause: error },
    );
  }
  held.add(file);
  writeFileSync(holder, String(process.pid));
  return () => {
    rmSync(holder, { force: true });
    held.delete(file);
    if (file.isOpen) file.close();
  };
}

function holderIn(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // It has locked the folder but not yet written its id.
    return 'of unknown id';
  }
}
