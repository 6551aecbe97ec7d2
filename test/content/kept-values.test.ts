import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { keepValue, keptValue } from '../../src/content/kept-values.ts';
import { loadLocale } from '../../src/content/locale.ts';
import { ContentError, parseYaml, readYaml } from '../../src/content/yaml-file.ts';
import { root } from '../core/the-shop.ts';

const LANGUAGES = ['ja', 'en', 'zh-Hans', 'ko'] as const;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'madoguchi-kept-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A file that no build has seen. */
function fresh(text: string): { readonly path: string; readonly text: string } {
  const path = join(folder, 'new.yaml');
  const own = `# ${Math.random()}\n${text}`;
  writeFileSync(path, own);
  return { path, text: own };
}

test.each(LANGUAGES)('the build has kept what locales/%s.yaml holds, to the letter', (language) => {
  const path = join(root, `locales/${language}.yaml`);
  const kept = readYaml(path);
  expect(kept.isChecked).toBe(true);
  const { path: copy } = fresh(readFileSync(path, 'utf8'));
  expect(readYaml(copy)).toMatchObject({ isChecked: false, value: kept.value });
});

test('a mistake in what was kept is still shown where it stands', () => {
  const { path, text } = fresh('one:\n  two: 3\n');
  keepValue(text, readYaml(path).value);
  const kept = readYaml(path);
  expect(kept.isChecked).toBe(true);
  const schema = z.object({ one: z.object({ two: z.string() }) });
  expect(() => parseYaml(kept, schema)).toThrow(new RegExp(`${path}:3:8 one\\.two`));
});

test('a file with one letter changed is read and checked anew', () => {
  const { path, text } = fresh('greeting: "{shop}さん"\n');
  keepValue(text, readYaml(path).value);
  writeFileSync(path, text.replace('}', ''));
  expect(readYaml(path).isChecked).toBe(false);
  expect(() => loadLocale(path, 'ja')).toThrow(ContentError);
});

test('words that staff add are checked though the file was kept', () => {
  const locale = loadLocale(join(root, 'locales/ja.yaml'), 'ja');
  expect(locale.file.isChecked).toBe(true);
  expect(() => locale.with(new Map([['own.words', '{shop']]))).toThrow(ContentError);
});

test('what JSON cannot tell to the letter is not kept', () => {
  const { path, text } = fresh('limit: .inf\n');
  keepValue(text, readYaml(path).value);
  expect(keptValue(text)).toBeUndefined();
  expect(readYaml(path).value).toEqual({ limit: Infinity });
});
