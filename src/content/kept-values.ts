import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

/** Below `dist`, as seen from here and from a bundle in `dist/cli` alike. */
const FOLDER = join(import.meta.dirname, '../../dist/content');

/**
 * The value of a content file that the build has read and found free of mistakes, by its text to the letter;
 * undefined where it has not. Reading YAML takes ten times as long.
 */
export function keptValue(text: string): unknown {
  try {
    return JSON.parse(readFileSync(placeOf(text), 'utf8'));
  } catch {
    // Not kept, or cut off: the file itself tells.
    return undefined;
  }
}

/** Forgets what was kept: until it is kept anew, every file is read and checked whole. */
export function forgetValues(): void {
  rmSync(FOLDER, { recursive: true, force: true });
}

/** Keeps the value of a file without mistakes. One that JSON cannot tell to the letter is not kept. */
export function keepValue(text: string, value: unknown): void {
  const told = JSON.stringify(value);
  if (!isDeepStrictEqual(JSON.parse(told), value)) return;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(placeOf(text), told);
}

function placeOf(text: string): string {
  return join(FOLDER, `${createHash('sha256').update(text).digest('hex').slice(0, 32)}.json`);
}
