import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { forgetValues, keepValue } from './kept-values.ts';
import { loadContent } from './load.ts';
import { readYaml } from './yaml-file.ts';

/**
 * Reads and checks all content below `root` anew, and keeps what its files hold, so that a start need not.
 * Throws `ContentError` where there is a mistake, and keeps nothing then. Utterances are left out: a start reads none.
 */
export function keepContent(root: string): void {
  forgetValues();
  loadContent(root, { isLearnt: true });
  for (const file of globSync('{locales,flows,notices,notices/*}/*.yaml', { cwd: root })) {
    const path = join(root, file);
    keepValue(readFileSync(path, 'utf8'), readYaml(path).value);
  }
}
