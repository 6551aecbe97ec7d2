import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { EICAR } from '../../src/guard/clamd-check.ts';
import { askClamd } from '../../src/guard/clamd.ts';
import { aClamd } from './a-clamd.ts';

type Given = NonNullable<Parameters<typeof aClamd>[0]>;

async function asked(bytes: Buffer, given: Given = {}, withinMs = 5000) {
  const clamd = await aClamd(given);
  const answer = await askClamd(clamd.address, bytes, withinMs);
  await clamd.close();
  return { answer, seen: clamd.seen };
}

const LARGEST = Buffer.alloc(20_000_000, 'a film that is as large as any ');

test.each([
  ['a small file', Buffer.from('%PDF-1.7')],
  ['one of exactly a chunk', LARGEST.subarray(0, 64 * 1024)],
  ['a film of 20 MB', LARGEST],
])('%s is searched whole, and is clean', async (_what, bytes) => {
  const { answer, seen } = await asked(bytes, {}, 20_000);
  expect(answer).toEqual({ kind: 'clean' });
  expect(seen.map((one) => one.equals(bytes))).toEqual([true]);
});

test('malware is found by its name, wherever in the file it stands', async () => {
  const bytes = Buffer.concat([LARGEST.subarray(0, 100_000), EICAR]);
  const { answer } = await asked(bytes);
  expect(answer).toEqual({ kind: 'found', signature: 'Win.Test.EICAR_HDB-1' });
});

test('it is asked through a socket of this machine, too', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'madoguchi-clamd-'));
  const path = join(folder, 'clamd.sock');
  expect((await asked(EICAR, { path })).answer.kind).toBe('found');
  expect((await asked(Buffer.from('x'), { path })).answer.kind).toBe('clean');
  rmSync(folder, { recursive: true });
});

test.each([
  ['an error', 'INSTREAM size limit exceeded. ERROR\0', 'INSTREAM size limit exceeded. ERROR'],
  ['an error of the stream', 'stream: No memory ERROR\0', 'stream: No memory ERROR'],
  ['something else that sounds well', 'stream: OK, I guess\0', 'stream: OK, I guess'],
  ['half an answer', 'stream: OK', 'clamd hung up'],
  ['no end', 'stream: OK'.repeat(1000), 'clamd said too much'],
  ['nothing', '', 'clamd hung up'],
] as const)('%s is no word on the file', async (_what, said, because) => {
  const { answer } = await asked(EICAR, { answer: () => said });
  expect(answer).toEqual({ kind: 'unknown', because });
});

test('who falls silent is waited for no longer than agreed', async () => {
  const since = performance.now();
  const { answer } = await asked(EICAR, { answer: () => null }, 200);
  expect(answer).toEqual({ kind: 'unknown', because: 'clamd did not answer in time' });
  expect(performance.now() - since).toBeLessThan(2000);
});

test('where nobody listens nothing is known of a file', async () => {
  const clamd = await aClamd();
  await clamd.close();
  const because = expect.stringContaining('ECONNREFUSED');
  expect(await askClamd(clamd.address, EICAR)).toEqual({ kind: 'unknown', because });
  expect((await askClamd({ path: '/nowhere/clamd.sock' }, EICAR)).kind).toBe('unknown');
});
