import { closeSync, fstatSync, globSync, mkdtempSync, openSync, readdirSync } from 'node:fs';
import { cpSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadContentAndReader } from '../../src/reader.ts';
import { root } from '../core/the-shop.ts';

// The content of the product with a few utterances a topic, so that learning takes a blink.
const copy = mkdtempSync(join(tmpdir(), 'madoguchi-reader-'));
for (const part of ['flows', 'locales', 'notices', 'src/core', 'src/understanding']) {
  cpSync(join(root, part), join(copy, part), { recursive: true });
}
for (const file of globSync(join(copy, 'notices/*/utterances/*.yaml'))) {
  const lines = readFileSync(file, 'utf8').match(/^- .*$/gm) ?? [];
  writeFileSync(
    file,
    lines
      .filter((line) => /[ぁ-ん]/.test(line))
      .slice(0, 4)
      .join('\n'),
  );
}
const folder = join(copy, 'dist/understanding');

afterAll(() => rmSync(copy, { recursive: true }));

test('a kept model is replaced as a whole, never written over while another process reads it', () => {
  loadContentAndReader(copy);
  const files = readdirSync(folder);
  expect(files).toHaveLength(2);
  for (const file of files) truncateSync(join(folder, file), 10);
  const reading = files.map((file) => openSync(join(folder, file), 'r'));

  loadContentAndReader(copy);
  expect(reading.map((file) => fstatSync(file).size)).toEqual(files.map(() => 10));
  expect(readdirSync(folder)).toEqual(files);
  for (const file of reading) closeSync(file);
});

test('an utterance file that has changed is read, and its mistakes are told', () => {
  const [file = ''] = globSync(join(copy, 'notices/*/utterances/thanks.yaml'));
  writeFileSync(file, '[]\n');
  expect(() => loadContentAndReader(copy)).toThrow(/thanks\.yaml:1:1/);
});
