import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import { z } from 'zod';
import type { NotKept, SentContent } from '../../src/engine/picture-ports.ts';
import { MORNING } from '../core/the-shop.ts';
import { wrote } from '../store/given.ts';
import { openDesk, TICKET, type ADesk } from './a-desk.ts';

let desk: ADesk;
beforeEach(async () => {
  desk = await openDesk();
  const event = { type: 'merchantSent', kind: 'image', messageId: 'm1' } as const;
  await desk.store.receive([wrote('', { event, receivedAt: MORNING })]);
});
afterEach(() => desk.close());

const bytes = Buffer.from('89504e470d0a1a0a00', 'hex');
const endsAt = MORNING.plus({ days: 3 });
type Kept = Parameters<ADesk['store']['pictures']['keep']>[0]['picture'];
const keep = (picture: Kept, isDoubtful = false) =>
  desk.store.pictures.keep({ messageId: 'm1', conversation: 'U1', picture, isDoubtful, endsAt });

const optional = z.string().optional();
const talk = z.object({
  lines: z.array(
    z.object({
      messages: z.array(
        z.object({
          type: z.string(),
          url: optional,
          text: optional,
          isTooLarge: z.boolean().optional(),
          isNotOffered: z.boolean().optional(),
          isDoubtful: z.boolean().optional(),
        }),
      ),
    }),
  ),
});
const lastLine = async () => {
  const { body } = await desk.get(`/tickets/${TICKET}/talk`, 'viewer');
  return talk.parse(body).lines.at(-1)?.messages[0];
};
const see = (url: string, who: string | null) =>
  request(desk.app)
    .get(url)
    .set({ cookie: who === null ? '' : `desk=${who}` });

test('the talk leads to the picture, and it comes as what it is and no page', async () => {
  await keep({ contentType: 'image/png', bytes });
  const url = (await lastLine())?.url ?? '';
  const seen = await see(url, 'viewer');
  expect(seen.status).toBe(200);
  expect(seen.headers).toMatchObject({
    'content-type': 'image/png',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
  });
  expect(Buffer.from(seen.body)).toEqual(bytes);
});

test('the link opens nothing without a session, later, or for another picture', async () => {
  await keep({ contentType: 'image/png', bytes });
  const url = (await lastLine())?.url ?? '';
  expect((await see(url, null)).status).toBe(401);
  expect((await see(url.replace('m1', 'm2'), 'viewer')).status).toBe(403);
  expect((await see('/desk/api/pictures/m1', 'viewer')).status).toBe(403);
  desk.now = desk.now.plus({ minutes: 11 });
  expect((await see(url, 'viewer')).status).toBe(403);
});

test('once it is taken back the link leads nowhere', async () => {
  await keep({ contentType: 'image/png', bytes });
  const url = (await lastLine())?.url ?? '';
  await desk.store.receive([wrote('', { event: { type: 'merchantUnsent', messageId: 'm1' } })]);
  expect((await see(url, 'viewer')).status).toBe(404);
  expect(await lastLine()).toBeUndefined();
});

test('of a picture with malware the talk says why it is not there', async () => {
  await keep('notOffered');
  const text = '(写真。ウイルスが見つかったため、残していません)';
  expect(await lastLine()).toEqual({ type: 'text', text });
});

test('of a picture with a card number the talk says why it is not there', async () => {
  await keep(null);
  expect(await lastLine()).toEqual({
    type: 'text',
    text: '(写真。カード番号が写っていたため、残していません)',
  });
});

test('a picture in which a card may be says so, and comes to who asks for it', async () => {
  await keep({ contentType: 'image/png', bytes }, true);
  const line = await lastLine();
  expect(line).toEqual({ type: 'image', url: expect.any(String), isDoubtful: true });
  const seen = await see(line?.url ?? '', 'viewer');
  expect([seen.status, seen.headers['content-type']]).toEqual([200, 'image/png']);
});

test('a picture that is not kept is a word', async () => {
  expect(await lastLine()).toEqual({ type: 'image' });
});

/** Sent, fetched and kept; gives what the talk shows of it. */
async function sent(kind: 'voice' | 'video' | 'file', came: SentContent | NotKept) {
  const what = kind === 'file' ? { fileName: '売上.html' } : { durationMs: 5000 };
  const event = { type: 'merchantSent', kind, messageId: 'm9', what } as const;
  await desk.store.receive([wrote('', { event, receivedAt: MORNING })]);
  const [wish] = await desk.store.pictures.wishes.take(1, 1000);
  if (wish === undefined) throw new Error('nothing is to be fetched');
  await desk.store.pictures.wishes.end(wish, came, endsAt);
  return await lastLine();
}

describe('voice, films and files', () => {
  const sound = Buffer.from('0000001c667479704d344120', 'hex');

  test.each([
    ['voice', 'audio', 'audio/mp4', 'inline'],
    ['video', 'video', 'video/mp4', 'inline'],
    // Its name ends in .html.
    ['file', 'file', 'application/octet-stream', 'attachment; filename="m9.m4a"'],
  ] as const)(
    'a %s is heard, seen or saved, and is no page',
    async (kind, type, contentType, how) => {
      const shown = await sent(kind, { contentType, bytes: sound });
      expect(shown?.type).toBe(type);
      const seen = await see(shown?.url ?? '', 'viewer');
      expect(seen.status).toBe(200);
      expect(seen.headers).toMatchObject({
        'content-type': contentType,
        'content-disposition': how,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
      });
      expect(Buffer.from(seen.body)).toEqual(sound);
      expect((await see(shown?.url ?? '', null)).status).toBe(401);
      desk.now = desk.now.plus({ minutes: 11 });
      expect((await see(shown?.url ?? '', 'viewer')).status).toBe(403);
    },
  );

  test('of what could be malware it is told that it came, and there is nothing to open', async () => {
    const shown = await sent('file', 'notOffered');
    expect(shown).toMatchObject({ type: 'file', isNotOffered: true });
    expect(shown?.url).toBeUndefined();
  });

  test('what a version before has kept of such a kind is not given out either', async () => {
    const program = { contentType: 'application/octet-stream', bytes: Buffer.from('MZ') } as const;
    const shown = await sent('file', program);
    expect((await see(shown?.url ?? '', 'viewer')).status).toBe(404);
  });

  test('of what was too large that is told, and there is nothing to open', async () => {
    expect(await sent('file', 'tooLarge')).toMatchObject({ type: 'file', isTooLarge: true });
  });
});

describe('a voice message', () => {
  const sound = Buffer.from(Array.from({ length: 1000 }, (_, at) => at % 256));
  sound.write('\0\0\0\u0018ftypM4A ', 'latin1');
  const listen = async (range: Readonly<Record<string, string>>) => {
    const url = (await sent('voice', { contentType: 'audio/mp4', bytes: sound }))?.url ?? '';
    const heard = await see(url, 'viewer').set(range).responseType('blob');
    return { heard, bytes: Buffer.from(heard.body) };
  };
  test.each([
    // Safari asks for two bytes first, to see whether the server can.
    ['bytes=0-1', 0, 1],
    ['bytes=0-', 0, 999],
    ['bytes=200-299', 200, 299],
    ['bytes=900-5000', 900, 999],
    ['bytes=-100', 900, 999],
  ])('comes in the stretch that a player asks for: %s', async (range, start, end) => {
    const { heard, bytes: part } = await listen({ range });
    expect(heard.status).toBe(206);
    expect(heard.headers).toMatchObject({
      'content-type': 'audio/mp4',
      'content-range': `bytes ${start}-${end}/1000`,
      'content-length': String(end - start + 1),
      'accept-ranges': 'bytes',
    });
    expect(part).toEqual(sound.subarray(start, end + 1));
  });

  test.each([
    {},
    { range: 'bytes=0-1,5-6' },
    { range: 'seconds=0-1' },
    { range: 'bytes=nonsense' },
    { range: 'bytes=0-1', 'if-range': '"another"' },
  ])('comes whole for %j', async (range) => {
    const { heard, bytes: part } = await listen(range);
    expect([heard.status, heard.headers['accept-ranges']]).toEqual([200, 'bytes']);
    expect(heard.headers['content-range']).toBeUndefined();
    expect(part).toEqual(sound);
  });

  test('has nothing beyond its end', async () => {
    const { heard, bytes: part } = await listen({ range: 'bytes=1000-' });
    expect([heard.status, heard.headers['content-range']]).toEqual([416, 'bytes */1000']);
    expect(part).toHaveLength(0);
  });
});
