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
  ['voice', Buffer.from('<script>alert(1)</script>'), 'application/octet-stream'],
  ['video', PDF, 'application/octet-stream'],
  ['file', M4A, 'application/octet-stream'],
] as const)('a %s comes whole, and is what its bytes are', async (kind, bytes, contentType) => {
  const { get } = await sent(kind, bytes);
  expect(await get()).toEqual({ kind: 'ready', content: { contentType, bytes } });
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
