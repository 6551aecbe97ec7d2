import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { ask, askForToken, call, HELLO, LASTING, push, reply, said } from './line-calls.ts';
import { ANA, BEN, CHANNEL, simulatedLine, type SimulatedLine } from '../line/simulated-line.ts';

let world: SimulatedLine;
beforeEach(async () => {
  world = await simulatedLine({ lastingTokens: [LASTING] });
});
afterEach(() => world.close());

test('webhooks are signed over their bytes and numbered as LINE numbers them', async () => {
  const event = await ask(world);
  expect(event.webhookEventId).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/u);
  const [heard] = world.heard;
  const signature = createHmac('sha256', CHANNEL.channelSecret)
    .update(heard?.body ?? '')
    .digest('base64');
  expect(heard?.signature).toBe(signature);
  expect(JSON.parse(heard?.body ?? '')).toMatchObject({
    events: [
      { type: 'message', mode: 'active', source: { userId: ANA }, message: { text: '更新は?' } },
    ],
  });
});

test('what the bot answers to a webhook is told, and silence is 0', async () => {
  world.botAnswers(503);
  expect(await world.line.sendEvent(ANA, { type: 'follow' })).toMatchObject({ status: 503 });
  const deaf = await simulatedLine({ webhookUrl: 'http://127.0.0.1:1/' });
  expect(await deaf.line.sendEvent(ANA, { type: 'follow' })).toMatchObject({ status: 0 });
  await deaf.close();
});

test('in standby an event has no reply token', async () => {
  const { event } = await world.line.sendEvent(
    ANA,
    { type: 'text', text: 'あ' },
    { mode: 'standby' },
  );
  expect(event).toMatchObject({ mode: 'standby' });
  expect(event.replyToken).toBeUndefined();
});

test('a token ends after 15 minutes, and none is given for a wrong secret', async () => {
  const answer = z
    .object({ access_token: z.string() })
    .parse(await (await askForToken(world)).json());
  const headers = { authorization: `Bearer ${answer.access_token}` };
  const quota = () => call(world, 'GET', '/v2/bot/message/quota', undefined, headers);
  expect((await quota()).status).toBe(200);
  world.clock.pass(15);
  expect((await quota()).status).toBe(401);
  expect((await askForToken(world, 'wrong')).status).toBe(400);
});

test('every answer has a request id, an error too', async () => {
  const { headers } = await call(world, 'GET', '/v2/bot/nowhere');
  expect(headers.get('x-line-request-id')).toMatch(/^[0-9a-f-]{36}$/u);
});

test.each<[string, number, string, object]>([
  ['no JSON', 400, '{', {}],
  ['another type', 415, 'a=b', { 'content-type': 'application/x-www-form-urlencoded' }],
  ['more than 2 MB', 413, JSON.stringify('a'.repeat(2_200_000)), {}],
])('a push of %s is %i', async (_what, status, body, headers) => {
  const answer = await call(world, 'POST', '/v2/bot/message/push', body, { ...headers });
  expect(answer.status).toBe(status);
  expect(answer.body).toHaveProperty('message');
});

test('messages can be checked without being sent', async () => {
  const path = '/v2/bot/message/validate/reply';
  expect((await call(world, 'POST', path, { messages: HELLO })).status).toBe(200);
  expect((await call(world, 'POST', path, { messages: [] })).body).toMatchObject({
    details: [{ message: 'Size must be between 1 and 5', property: 'messages' }],
  });
  expect(said(world)).toEqual([]);
});

test('a person has a profile with the language of the app', async () => {
  expect((await call(world, 'GET', `/v2/bot/profile/${BEN}`)).body).toEqual({
    userId: BEN,
    displayName: 'べん',
    language: 'en',
  });
});

test('a picture can be fetched until it is unsent, then it is gone', async () => {
  const bytes = Buffer.from('not really a PNG');
  const { entry } = await world.line.sendEvent(ANA, {
    type: 'image',
    bytes,
    contentType: 'image/png',
  });
  const path = `/v2/bot/message/${entry?.id ?? ''}/content`;
  expect((await call(world, 'GET', path)).headers.get('content-type')).toContain('image/png');
  await world.line.sendEvent(ANA, { type: 'unsend', entryId: entry?.id ?? '' });
  expect((await call(world, 'GET', path)).status).toBe(410);
  expect((await call(world, 'GET', '/v2/bot/message/1/content')).status).toBe(404);
  expect(world.line.chat(ANA).entries).toMatchObject([
    { message: { type: 'image' }, unsent: true },
  ]);
});

test('typing ends with the next word of the bot', async () => {
  const start = { chatId: ANA, loadingSeconds: 20 };
  expect((await call(world, 'POST', '/v2/bot/chat/loading/start', start)).status).toBe(202);
  expect(world.line.chat(ANA).typing).toBe(true);
  await push(world);
  expect(world.line.chat(ANA).typing).toBe(false);
  const odd = await call(world, 'POST', '/v2/bot/chat/loading/start', {
    ...start,
    loadingSeconds: 7,
  });
  expect(odd.body).toMatchObject({ details: [{ message: 'must be a multiple of five' }] });
});

test('a group the bot is invited to can be greeted and left', async () => {
  const group = `C${'c'.repeat(32)}`;
  const { event } = await world.line.inviteTo(group);
  expect(event).toMatchObject({ type: 'join', source: { type: 'group', groupId: group } });
  expect((await reply(world, event.replyToken)).status).toBe(200);
  expect((await call(world, 'POST', `/v2/bot/group/${group}/leave`)).status).toBe(200);
  expect(world.line.leftGroups).toEqual([group]);
});

test('whoever listens hears what the bot says, until they stop', async () => {
  const heard: unknown[] = [];
  const stop = world.line.onMessage((userId, { message }) => heard.push([userId, message]));
  await push(world);
  stop();
  await push(world);
  expect(heard).toEqual([[ANA, HELLO[0]]]);
});

test('a fault strikes as often as it is told, where it is told', async () => {
  world.line.setFaults([{ path: '/v2/bot/message/push', times: 2, kind: 'status', status: 500 }]);
  const statuses = [await push(world), await push(world), await push(world)].map(
    ({ status }) => status,
  );
  expect(statuses).toEqual([500, 500, 200]);
  expect(() => {
    world.line.setFaults([{ path: 'push', kind: 'reset' }]);
  }).toThrow('path');
});

test('faults are set by the page too', async () => {
  const put = (body: object) => call(world, 'PUT', '/simulator/line/faults', body);
  expect((await put([{ path: '/v2/bot/message/push', kind: 'status', status: 503 }])).status).toBe(
    200,
  );
  expect((await push(world)).status).toBe(503);
  expect((await push(world)).status).toBe(200);
  expect(said(world)).toHaveLength(1);
  const refused = await put([{ path: '/v2', kind: 'earthquake' }]);
  expect(refused.status).toBe(400);
  expect(refused.body).toMatchObject({ field: '0.kind' });
});
