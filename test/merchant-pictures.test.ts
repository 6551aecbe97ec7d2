import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { z } from 'zod';
import { drawScreen, type DrawnScreen } from '../src/replay/draw-screen.ts';
import { cardBesideScreen } from './ocr/card-beside-screen.ts';
import { runProduct } from './browser/running-product.ts';

let running: Awaited<ReturnType<typeof runProduct>>;
beforeAll(async () => {
  running = await runProduct();
}, 60_000);
afterAll(() => running.close());

const PATIENCE_MS = 240_000;
const SATO = 'U5a70c0de0000000000000000000010a1';
const line = () => {
  const { demo } = running.product;
  if (demo === null) throw new Error('no demo');
  return demo.line;
};

const tickets = z.object({ tickets: z.array(z.object({ number: z.string() })) });
const optional = z.string().optional();
const talk = z.object({
  lines: z.array(z.object({ messages: z.array(z.object({ url: optional, text: optional })) })),
});

/** Where the pictures of merchants stand; what we say ourselves shows no other kind. */
const pictureIn = ({ messages }: z.infer<typeof talk>['lines'][number]) =>
  messages.flatMap(({ url }) => url ?? []);

/** What staff see, signed in as one of the demo's people. */
async function atDesk() {
  const { url } = running.product;
  const signedIn = await fetch(`${url}/desk/api/session/demo`, {
    method: 'POST',
    headers: { origin: url, 'content-type': 'application/json' },
    body: JSON.stringify({ member: 'demo-agent' }),
  });
  const cookie = signedIn.headers.getSetCookie().map((one) => one.split(';')[0]);
  const headers = { cookie: cookie.join('; ') };
  const get = (path: string) => fetch(url + path, { headers });
  const number = async () => {
    const { tickets: all } = tickets.parse(await (await get('/desk/api/tickets')).json());
    return all[0]?.number ?? '';
  };
  return {
    get,
    lines: async () =>
      talk.parse(await (await get(`/desk/api/tickets/${await number()}/talk`)).json()).lines,
  };
}

/** On a busy machine a picture is read long after it was answered. */
async function seen<T>(look: () => Promise<T | null>): Promise<T> {
  const until = performance.now() + PATIENCE_MS / 2;
  while (performance.now() < until) {
    const found = await look();
    if (found !== null) return found;
    await new Promise((ready) => setTimeout(ready, 100));
  }
  throw new Error('it was not seen in time');
}

async function send(screen: DrawnScreen): Promise<string> {
  return await sendPicture(drawScreen(screen));
}

async function sendPicture(bytes: Buffer): Promise<string> {
  const { entry } = await line().sendEvent(SATO, {
    type: 'image',
    bytes,
    contentType: 'image/png',
  });
  await rest();
  return entry?.id ?? '';
}

async function rest(): Promise<void> {
  const until = performance.now() + PATIENCE_MS / 2;
  while (performance.now() < until && !(await running.product.store.isIdle())) {
    await new Promise((ready) => setTimeout(ready, 50));
  }
}

test(
  'staff see what a merchant photographed, until it is taken back; a card they do not see',
  async () => {
    await line().sendEvent(SATO, { type: 'text', text: '人と話したい' });
    await rest();
    const id = await send({ lines: ['更新エラー', 'バッテリー残量不足'] });
    const desk = await atDesk();
    const url = await seen(async () => (await desk.lines()).flatMap(pictureIn)[0] ?? null);
    const answer = await desk.get(url);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png']);
    await line().sendEvent(SATO, { type: 'unsend', entryId: id });
    await rest();
    expect((await desk.get(url)).status).toBe(404);

    await send({ lines: ['MY CARD', '4111 1111 1111 1111', 'VALID THRU 12/27'] });
    const withheld = '(写真。カード番号が写っていたため、残していません)';
    await seen(async () => {
      const all = (await desk.lines()).flatMap(({ messages }) => messages.map(({ text }) => text));
      return all.includes(withheld) ? withheld : null;
    });
    expect((await desk.lines()).flatMap(pictureIn)).toEqual([]);
  },
  PATIENCE_MS,
);

test(
  'whoever was asked about a screen is told of the card that is found beside it later',
  async () => {
    const before = line().chat(SATO).entries.length;
    await sendPicture(await cardBesideScreen());
    const said = () => JSON.stringify(line().chat(SATO).entries.slice(before));
    const both = await seen(async () => (said().includes('カード番号が写って') ? said() : null));
    expect(both.indexOf('でしょうか')).toBeLessThan(both.indexOf('カード番号が写って'));
    expect(both).toContain('送信も取り消してください');
  },
  PATIENCE_MS,
);

test(
  'staff hear what a merchant said and save what they sent, until it is taken back',
  async () => {
    const sound = Buffer.from('0000001c667479704d344120', 'hex');
    line().setPictureFate('preparing');
    const { entry } = await line().sendEvent(SATO, {
      type: 'audio',
      durationMs: 5000,
      content: { bytes: sound, contentType: 'audio/x-m4a' },
    });
    await rest();
    const desk = await atDesk();
    expect((await desk.lines()).flatMap(pictureIn)).toEqual([]);
    line().setPictureFate('ok');
    const url = await seen(async () => (await desk.lines()).flatMap(pictureIn)[0] ?? null);
    const heard = await desk.get(url);
    expect([heard.status, heard.headers.get('content-type')]).toEqual([200, 'audio/mp4']);
    expect(Buffer.from(await heard.arrayBuffer())).toEqual(sound);
    await line().sendEvent(SATO, { type: 'unsend', entryId: entry?.id ?? '' });
    await rest();
    expect((await desk.get(url)).status).toBe(404);
  },
  PATIENCE_MS,
);
