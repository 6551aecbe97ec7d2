import { closeSync, fstatSync, mkdtempSync, openSync, readdirSync } from 'node:fs';
import { rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadReader } from '../../src/reader.ts';
import { MESSAGES } from '../core/messages.ts';
import { notice } from '../core/the-shop.ts';

test('a kept model is replaced as a whole, never written over while another process reads it', () => {
  const root = mkdtempSync(join(tmpdir(), 'madoguchi-reader-'));
  const folder = join(root, 'dist/understanding');
  loadReader(root, MESSAGES, notice);
  const files = readdirSync(folder);
  for (const file of files) truncateSync(join(folder, file), 10);
  const reading = files.map((file) => openSync(join(folder, file), 'r'));

  loadReader(root, MESSAGES, notice);
  expect(reading.map((file) => fstatSync(file).size)).toEqual(files.map(() => 10));
  expect(readdirSync(folder)).toEqual(files);

  for (const file of reading) closeSync(file);
  rmSync(root, { recursive: true });
});
