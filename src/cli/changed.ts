import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** When a folder, or anything in it, was last changed, in ms. Folders count too: a deleted file changes nothing else. */
export function newestIn(folder: string): number {
  const inside = readdirSync(folder, { withFileTypes: true }).map((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? newestIn(path) : changedAt(path);
  });
  return Math.max(changedAt(folder), ...inside);
}

/** When a file was last changed, in ms; 0 for what is not there: older than everything. */
export function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
