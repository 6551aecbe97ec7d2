import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { FetchedKind } from '../../src/engine/picture-ports.ts';
import { sentContentOf } from '../../src/line/content.ts';
import { ANA, lineMeansFor, simulatedLine, type SimulatedLine } from './simulated-line.ts';

let world: SimulatedLine;
beforeEach(async () => {
  world = await simulatedLine();
});
afterEach(() => world.close());

const M4A = Buffer.from('0000001c667479704d344120', 'hex');
const PDF = Buffer.from('%PDF-1.7');
const EVENTS = {
  voice: { type: 'audio', durationMs: 5000 },
  video: { type: 'video', durationMs: 5000 },
  file: { type: 'file', fileName: '売上.pdf', fileSize: 8 },
} as const;

async function sent(kind: FetchedKind, bytes: Buffer, contentType = 'text/html') {
  const { entry } = await world.line.sendEvent(ANA, {
    ...EVENTS[kind],
    content: { bytes, contentType },
  });
  const id = entry?.id ?? '';
  return { id, get: () => sentContentOf(lineMeansFor(world))(id, kind) };
}

test.each([
  ['voice', M4A, 'audio/mp4'],
  ['video', M4A, 'video/mp4'],
  ['file', PDF, 'application/octet-stream'],
  // Whatever its header says: what is not surely sound or film is no more than a file.
  ['video', PDF, 'application/octet-stream'],
  ['file', M4A, 'application/octet-stream'],
] as const)('a %s comes whole, and is what its bytes are', async (kind, bytes, contentType) => {
  const { get } = await sent(kind, bytes);
  expect(await get()).toEqual({ kind: 'ready', content: { contentType, bytes } });
});

test.each([
  ['a page', Buffer.from('<script>alert(1)</script>')],
  ['a program', Buffer.from('MZ\u0090\u0000')],
  ['a script', Buffer.from('#!/bin/sh\n')],
  ['an archive, as office files are', Buffer.from('PK\u0003\u0004')],
  ['an office file of old', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
  ['words', Buffer.from('売上,1000')],
  ['a PDF that begins as something else', Buffer.from('<html>%PDF-1.7')],
])('of %s it is told that it came, and nothing of it is kept', async (_what, bytes) => {
  for (const kind of ['file', 'voice', 'video'] as const) {
    expect(await (await sent(kind, bytes, 'application/pdf')).get()).toEqual({
      kind: 'notOffered',
    });
  }
});

test('what LINE still prepares is told apart, and what was taken back is gone', async () => {
  const { id, get } = await sent('voice', M4A);
  world.line.setPictureFate('preparing');
  expect(await get()).toEqual({ kind: 'preparing' });
  world.line.setPictureFate('ok');
  await world.line.sendEvent(ANA, { type: 'unsend', entryId: id });
  expect(await get()).toEqual({ kind: 'gone' });
});

test.each([
  ['voice', 10_000_001],
  ['file', 10_000_001],
  ['video', 20_000_001],
] as const)('a %s of %i bytes is too large, and nothing of it is kept', async (kind, size) => {
  const { get } = await sent(kind, Buffer.concat([M4A, Buffer.alloc(size - M4A.length)]));
  expect(await get()).toEqual({ kind: 'tooLarge' });
});

test('a LINE that answers nonsense is asked again later', async () => {
  const means = { ...lineMeansFor(world), dataApiBaseUrl: 'http://127.0.0.1:9' };
  expect(await sentContentOf(means)('no-such-message', 'voice')).toEqual({ kind: 'failed' });
});
