import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { utterancesOf } from '../src/content/notice-in-force.ts';
import { learningPrint, readingPrint } from '../src/fingerprint.ts';

const OWN = fileURLToPath(new URL('..', import.meta.url));
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'madoguchi-print-'));
  for (const part of ['src', 'notices'])
    cpSync(join(OWN, part), join(root, part), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

test('a copy elsewhere has the same prints', () => {
  expect([learningPrint(root), readingPrint(root)]).toEqual([
    learningPrint(OWN),
    readingPrint(OWN),
  ]);
});

test.each([
  ['what learns', 'src/understanding/train.ts', { learns: true, reads: true }],
  ['what it imports', 'src/understanding/fit.ts', { learns: true, reads: true }],
  ['what its imports import', 'src/understanding/concepts-ours.ts', { learns: true, reads: true }],
  ['a pattern beside it', 'src/understanding/danger.ts', { learns: false, reads: true }],
  ['what checks a model', 'src/understanding/check-claims.ts', { learns: false, reads: false }],
  ['a type', 'src/core/reading.ts', { learns: false, reads: false }],
])('a change in %s', (_, file, { learns, reads }) => {
  const [learnt, read] = [learningPrint(root), readingPrint(root)];
  appendFileSync(join(root, file), '\n// changed\n');
  expect(learningPrint(root) !== learnt).toBe(learns);
  expect(readingPrint(root) !== read).toBe(reads);
});

test('an utterance more is learnt', () => {
  const learnt = learningPrint(root);
  appendFileSync(join(utterancesOf(root), 'greeting.yaml'), '- いつもどうも\n');
  expect(learningPrint(root)).not.toBe(learnt);
});
