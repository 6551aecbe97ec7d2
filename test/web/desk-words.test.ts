import { expect, test } from '@jest/globals';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const files = globSync('src/web/**/*-words.ts', { cwd: root }).toSorted();

test.each(files)('the English of %s is English', async (file) => {
  const module: unknown = await import(join(root, file));
  const exported: readonly unknown[] =
    typeof module === 'object' && module !== null ? Object.values(module) : [];
  const english = exported.flatMap((words) => (isDictionary(words) ? textsOf(words.en) : []));
  expect(english.filter((text) => JAPANESE.test(text) && text !== BOTH)).toEqual([]);
});

test('there are dictionaries to look at', () => {
  expect(files.length).toBeGreaterThan(5);
});

test.each(globSync('src/web/desk/*.tsx', { cwd: root }).toSorted())(
  '%s has its words from a dictionary',
  (file) => {
    expect(readFileSync(join(root, file), 'utf8')).not.toMatch(JAPANESE);
  },
);

/** Who looks for their language must be able to read that it is here. */
const BOTH = '言語 / Language';

function isDictionary(words: unknown): words is { readonly ja: object; readonly en: object } {
  if (typeof words !== 'object' || words === null || !('ja' in words && 'en' in words))
    return false;
  return typeof words.en === 'object' && words.en !== null;
}

function textsOf(words: object): readonly string[] {
  return Object.values(words).flatMap((word: unknown) => {
    if (typeof word === 'string') return [word];
    if (typeof word === 'function') {
      const said: unknown = Reflect.apply(word, undefined, ['1', '2', '3']);
      return typeof said === 'string' ? [said] : [];
    }
    return typeof word === 'object' && word !== null ? textsOf(word) : [];
  });
}
