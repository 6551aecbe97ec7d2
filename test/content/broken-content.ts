import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadContent } from '../../src/content/load.ts';
import { ContentError } from '../../src/content/yaml-file.ts';
import { root } from '../core/the-shop.ts';

export const NOTICE = 'notices/2025-08-terminal-update.yaml';
export const TOPICS = 'notices/2025-08-terminal-update/topics.yaml';
export const UTTERANCES = 'notices/2025-08-terminal-update/utterances';
export const UPDATE = 'flows/update-terminal.yaml';
export const PAYMENT = 'flows/verify-payment.yaml';
export const JA = 'locales/ja.yaml';

/** One edit of one content file; an edit that changes nothing is a mistake of the test. */
export interface Edit {
  readonly file: string;
  readonly find: string | RegExp;
  /** null: the file is taken away. */
  readonly put: string | null;
}

/** What the product refuses to start with, after the edits; `null` when it would start. */
export function mistakesAfter(...edits: readonly Edit[]): readonly string[] | null {
  const folder = mkdtempSync(join(tmpdir(), 'madoguchi-content-'));
  try {
    for (const part of ['flows', 'locales', 'notices']) {
      cpSync(join(root, part), join(folder, part), { recursive: true });
    }
    for (const edit of edits) apply(folder, edit);
    loadContent(folder);
    return null;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.mistakes.map((mistake) => mistake.replace(`${folder}/`, ''));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function apply(folder: string, { file, find, put }: Edit): void {
  const path = join(folder, file);
  if (put === null) {
    rmSync(path);
    return;
  }
  const isNew = find === '';
  const before = isNew ? '' : readFileSync(path, 'utf8');
  const after = isNew ? put : before.replace(find, put);
  if (after === before) throw new Error(`${file} has no ${String(find)}`);
  writeFileSync(path, after);
}
