import { z } from 'zod';
import { call, LASTING } from './line-calls.ts';
import { ANA, BEN, simulatedLine, type SimulatedLine } from '../line/simulated-line.ts';

let world: SimulatedLine;
beforeEach(async () => {
  world = await simulatedLine({ heartbeatMs: 10, lastingTokens: [LASTING] });
});
afterEach(() => world.close());

const PEOPLE = '/simulator/line/people';
const get = async (path: string) => {
  const response = await fetch(`${world.url}${path}`);
  const body: unknown = await response.json();
  return { status: response.status, type: response.headers.get('content-type') ?? '', body };
};
const post = async (
  path: string,
  body: Uint8Array<ArrayBuffer> | string,
  type = 'application/json',
) => {
  const headers = { 'content-type': type };
  const response = await fetch(`${world.url}${path}`, { method: 'POST', headers, body });
  const answer: unknown = await response.json();
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    body: answer,
  };
};
const send = (event: object, userId = ANA) =>
  post(`${PEOPLE}/${userId}/events`, JSON.stringify(event));
const entryOf = (body: unknown) =>
  z.object({ entry: z.looseObject({ id: z.string() }) }).parse(body).entry;
const chat = () => get(`${PEOPLE}/${ANA}/chat`);

const botSays = (...messages: object[]) =>
  call(world, 'POST', '/v2/bot/message/push', { to: ANA, messages });

test('the phones are listed with their shops', async () => {
  await world.line.sendEvent(BEN, { type: 'unfollow' });
  expect((await get(PEOPLE)).body).toEqual([
    { userId: ANA, displayName: 'あな', storeName: '喫茶こもれび', isBlocked: false },
    { userId: BEN, displayName: 'べん', storeName: '青葉書店', isBlocked: true },
  ]);
});

test('what is typed reaches the bot and stands in the talk', async () => {
  const { status, body } = await send({ type: 'text', text: '更新は?' });
  expect(status).toBe(202);
  expect(body).toMatchObject({ webhookStatus: 200 });
  expect((await chat()).body).toEqual({ entries: [entryOf(body)], typing: false });
  expect(entryOf(body)).toMatchObject({
    at: '2025-08-18T23:40:00.000Z',
    from: 'merchant',
    message: { type: 'text', text: '更新は?' },
  });
});

test.each([
  [
    { type: 'sticker', packageId: '446', stickerId: '1988' },
    { type: 'sticker', stickerId: '1988' },
  ],
  [
    { type: 'location', title: '店', latitude: 35, longitude: 139 },
    { type: 'location', title: '店' },
  ],
  [
    { type: 'audio', durationMs: 12_000 },
    { type: 'audio', duration: 12_000 },
  ],
  [
    { type: 'video', durationMs: 5000 },
    { type: 'video', duration: 5000 },
  ],
  [
    { type: 'file', fileName: 'a.pdf', fileSize: 3 },
    { type: 'file', fileName: 'a.pdf' },
  ],
  [
    { type: 'postback', data: 'yes', displayText: 'はい' },
    { type: 'postback', displayText: 'はい' },
  ],
])('%o is sent and shown', async (event, message) => {
  const { status, body } = await send(event);
  expect(status).toBe(202);
  expect(entryOf(body)).toMatchObject({ message });
});

test.each([{ type: 'postback', data: 'quiet' }, { type: 'unfollow' }, { type: 'follow' }])(
  '%o reaches the bot and shows nothing',
  async (event) => {
    expect((await send(event)).body).toEqual({ webhookStatus: 200, entry: null });
    expect(world.heard.at(-1)?.body).toContain(`"type":"${event.type}"`);
  },
);

test('a picked date goes with its button', async () => {
  await send({ type: 'postback', data: 'pick', params: { date: '2025-08-25' } });
  expect(world.heard.at(-1)?.body).toContain(
    '"postback":{"data":"pick","params":{"date":"2025-08-25"}}',
  );
});

test('a picture is sent as its bytes, and can be looked at', async () => {
  const bytes = new Uint8Array([137, 80, 78, 71]);
  const { status, body } = await post(`${PEOPLE}/${ANA}/images`, bytes, 'image/png');
  expect(status).toBe(202);
  const { url } = z.object({ url: z.string() }).parse(entryOf(body)['message']);
  const picture = await fetch(`${world.url}${url}`);
  expect(new Uint8Array(await picture.arrayBuffer())).toEqual(bytes);
  expect((await get('/simulator/line/images/1')).status).toBe(404);
});

test('an unsent message is emptied, once', async () => {
  const { id } = entryOf((await send({ type: 'text', text: '秘密' })).body);
  expect((await send({ type: 'unsend', entryId: id })).status).toBe(202);
  const { body } = await chat();
  expect(body).toMatchObject({
    entries: [{ id, unsent: true, message: { type: 'text', text: '' } }],
  });
  expect((await send({ type: 'unsend', entryId: id })).body).toMatchObject({ field: 'entryId' });
});

test('quick replies are used up by the next word', async () => {
  const action = { type: 'postback', label: 'はい', data: 'yes' };
  await botSays({
    type: 'text',
    text: '?',
    quickReply: { items: [{ type: 'action', action }] },
    sender: { name: '田中' },
  });
  expect((await chat()).body).toMatchObject({
    entries: [{ from: 'bot', sender: { name: '田中' } }],
  });
  await send({ type: 'postback', data: 'yes', displayText: 'はい' });
  expect((await chat()).body).toMatchObject({ entries: [{ quickReplyUsed: true }, {}] });
});

test.each([
  [{ type: 'text', text: '' }, 'text'],
  [{ type: 'text', text: 'あ'.repeat(5001) }, 'text'],
  [{ type: 'postback', data: '' }, 'data'],
  [{ type: 'location', latitude: 91, longitude: 0 }, 'latitude'],
  [{ type: 'dance' }, 'type'],
  [{ type: 'follow', now: true }, 'body'],
  [{ type: 'unsend', entryId: '1' }, 'entryId'],
])('%j is refused by the name of its field', async (event, field) => {
  const { status, type, body } = await send(event);
  expect([status, type]).toEqual([400, expect.stringContaining('application/problem+json')]);
  expect(body).toMatchObject({ status: 400, field });
});

test('what cannot be read at all is refused as well', async () => {
  expect((await post(`${PEOPLE}/${ANA}/events`, '{')).body).toMatchObject({
    status: 400,
    field: 'body',
  });
  expect((await post(`${PEOPLE}/${ANA}/images`, 'text', 'text/plain')).status).toBe(400);
  const large = new Uint8Array(10_500_000);
  expect((await post(`${PEOPLE}/${ANA}/images`, large, 'image/png')).status).toBe(413);
  expect((await get(`${PEOPLE}/nobody/chat`)).status).toBe(404);
  expect((await get(`${PEOPLE}/${ANA}/richmenu`)).status).toBe(404);
  await expect(world.line.sendEvent('nobody', { type: 'follow' })).rejects.toThrow('nobody');
});

test('one who has blocked the account can only come back', async () => {
  await send({ type: 'unfollow' });
  expect((await send({ type: 'text', text: 'あ' })).body).toMatchObject({ field: 'userId' });
  expect((await send({ type: 'follow' })).status).toBe(202);
  expect((await send({ type: 'text', text: 'あ' })).status).toBe(202);
});

test('the last 500 entries are kept', async () => {
  const words = Array.from({ length: 505 }, (_, count) => ({ type: 'text', text: String(count) }));
  for (let start = 0; start < words.length; start += 5) {
    await botSays(...words.slice(start, start + 5));
  }
  const { entries } = world.line.chat(ANA);
  expect(entries).toHaveLength(500);
  expect(entries[0]?.message).toMatchObject({ text: '5' });
});

test('a watching page hears words, typing and what is unsent, and a heartbeat between', async () => {
  const response = await fetch(`${world.url}${PEOPLE}/${ANA}/stream`);
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const reader = z.instanceof(ReadableStream).parse(response.body).getReader();
  const { id } = entryOf((await send({ type: 'text', text: 'あ' })).body);
  await send({ type: 'text', text: 'not for this page' }, BEN);
  await send({ type: 'unsend', entryId: id });
  await call(world, 'POST', '/v2/bot/chat/loading/start', { chatId: ANA, loadingSeconds: 5 });
  await botSays({ type: 'text', text: 'はい' });
  let heard = '';
  while (!heard.includes('はい') || !heard.includes(': still here')) {
    const chunk = z.object({ value: z.instanceof(Uint8Array) }).parse(await reader.read());
    heard += Buffer.from(chunk.value).toString();
  }
  await reader.cancel();
  const events = [...heard.matchAll(/^event: (?<name>\w+)\ndata: (?<data>.*)$/gmu)].map(
    ({ groups }) => groups?.['name'],
  );
  expect(events).toEqual(['entry', 'unsent', 'typing', 'typing', 'entry']);
  expect(heard).toContain(`data: {"id":"${id}"}`);
  expect(heard).toContain('data: {"until":"2025-08-19T08:40:05.000+09:00"}');
  expect(heard).toContain('data: {"until":null}');
  expect(heard).not.toContain('not for this page');
});
