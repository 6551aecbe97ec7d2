import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { contentOfMessages } from '../../src/line/content.ts';
import { listen } from '../fleet/listen.ts';
import {
  ANA,
  IMPATIENT_MS,
  lineMeansFor,
  simulatedLine,
  type SimulatedLine,
} from './simulated-line.ts';

let world: SimulatedLine;
beforeEach(async () => {
  world = await simulatedLine();
});
afterEach(() => world.close());

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const JPEG = Buffer.from('ffd8ffe000104a46494600010100', 'hex');

/** Sent from a phone; gives what the bot gets of it. */
async function fetched(bytes: Buffer, means: Partial<ReturnType<typeof lineMeansFor>> = {}) {
  const sent = { type: 'image', bytes, contentType: 'image/png' } as const;
  const { entry } = await world.line.sendEvent(ANA, sent);
  const id = entry?.id ?? '';
  const get = contentOfMessages({ ...lineMeansFor(world), ...means });
  return { id, get: () => get(id) };
}

test.each([
  ['image/png', PNG],
  ['image/jpeg', JPEG],
] as const)('a picture is fetched whole, and is %s by its bytes', async (contentType, bytes) => {
  const { get } = await fetched(bytes);
  const picture = { contentType, bytes };
  expect(await get()).toEqual({ kind: 'ready', picture });
});

test('a picture that LINE prepares is told apart from an empty one', async () => {
  world.line.setPictureFate('preparing');
  const { get } = await fetched(PNG);
  expect(await get()).toEqual({ kind: 'preparing' });
});

test('what LINE says while it prepares is let go of, however long it is', async () => {
  const ended = Promise.withResolvers<string>();
  const slow = await listen((_request, response) => {
    response.on('close', () => ended.resolve('let go'));
    response.writeHead(202).write('not yet');
  });
  const { get } = await fetched(PNG, { dataApiBaseUrl: slow.url });
  expect(await get()).toEqual({ kind: 'preparing' });
  expect(await Promise.race([ended.promise, pause(2000, 'held')])).toBe('let go');
  await slow.close();
});

test('a picture that was taken back is gone', async () => {
  const { id, get } = await fetched(PNG);
  await world.line.sendEvent(ANA, { type: 'unsend', entryId: id });
  expect(await get()).toEqual({ kind: 'gone' });
});

test.each([
  ['more than 5 MB', Buffer.concat([PNG, Buffer.alloc(5_000_001)])],
  ['no picture, whatever its header says', Buffer.from('<svg onload="alert(1)"/>')],
  ['empty', Buffer.alloc(0)],
])('what is %s is not taken', async (_what, bytes) => {
  const { get } = await fetched(bytes);
  expect(await get()).toEqual({ kind: 'unfit' });
});

test('a token that LINE ended is renewed once', async () => {
  const means = lineMeansFor(world);
  await means.tokens.current();
  world.line.endAccessTokens();
  const { get } = await fetched(PNG, means);
  expect((await get()).kind).toBe('ready');
});

test('nobody is followed to another host: a picture there is one that failed', async () => {
  const asked: (string | undefined)[] = [];
  const elsewhere = await listen((request, response) => {
    asked.push(request.headers.authorization);
    response.end(PNG);
  });
  const leading = await listen((_request, response) => {
    response.writeHead(302, { location: elsewhere.url }).end();
  });
  const { get } = await fetched(PNG, { dataApiBaseUrl: leading.url });
  expect(await get()).toEqual({ kind: 'failed' });
  expect(asked).toEqual([]);
  await Promise.all([leading.close(), elsewhere.close()]);
});

test.each(['timeout', 'reset'] as const)('a %s of LINE is a picture that failed', async (kind) => {
  const { id, get } = await fetched(PNG, { callMs: IMPATIENT_MS });
  world.line.setFaults([{ kind, path: `/v2/bot/message/${id}/content` }]);
  expect(await get()).toEqual({ kind: 'failed' });
});
