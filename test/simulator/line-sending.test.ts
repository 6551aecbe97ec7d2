import { ask, call, HELLO, LASTING, push, reply, said } from './line-calls.ts';
import { BEN, RETRY_KEY, simulatedLine, type SimulatedLine } from '../line/simulated-line.ts';

let world: SimulatedLine;
beforeEach(async () => {
  world = await simulatedLine({ lastingTokens: [LASTING] });
});
afterEach(() => world.close());

describe('a reply token', () => {
  test('is good once', async () => {
    const { replyToken } = await ask(world);
    expect(await reply(world, replyToken)).toMatchObject({
      status: 200,
      body: { sentMessages: [{}] },
    });
    expect(await reply(world, replyToken)).toMatchObject({
      status: 400,
      body: { message: 'Invalid reply token' },
    });
    expect(said(world)).toHaveLength(1);
  });

  test.each([
    [59, 200],
    [60, 400],
  ])('after %i seconds gives %i', async (seconds, status) => {
    const { replyToken } = await ask(world);
    world.clock.pass(seconds / 60);
    expect((await reply(world, replyToken)).status).toBe(status);
  });

  test('is not used up by messages that are refused', async () => {
    const { replyToken } = await ask(world);
    expect(await reply(world, replyToken, [{ type: 'text', text: '' }])).toMatchObject({
      status: 400,
      body: { details: [{ message: 'May not be empty', property: 'messages[0].text' }] },
    });
    expect((await reply(world, replyToken)).status).toBe(200);
  });

  test('comes to life again with a redelivery, for 20 minutes at most', async () => {
    const { webhookEventId, replyToken } = await ask(world);
    world.clock.pass(5);
    expect(await world.line.redeliver(webhookEventId)).toBe(200);
    expect(world.heard.at(-1)?.body).toContain('"isRedelivery":true');
    expect((await reply(world, replyToken)).status).toBe(200);
    const other = await ask(world);
    world.clock.pass(20);
    await world.line.redeliver(other.webhookEventId);
    expect((await reply(world, other.replyToken)).status).toBe(400);
    expect(await world.line.redeliver('unknown')).toBeNull();
  });

  test('knows no retry key', async () => {
    const { replyToken } = await ask(world);
    expect((await reply(world, replyToken, HELLO, { 'x-line-retry-key': RETRY_KEY })).status).toBe(
      400,
    );
  });
});

describe('a push', () => {
  test('with the same retry key is one push for a day', async () => {
    const first = await push(world, RETRY_KEY);
    const again = await push(world, RETRY_KEY);
    expect(again).toMatchObject({
      status: 409,
      body: { message: 'The retry key is already accepted', ...first.body },
    });
    expect(again.headers.get('x-line-accepted-request-id')).toBe(
      first.headers.get('x-line-request-id'),
    );
    expect(said(world)).toHaveLength(1);
    world.clock.pass(24 * 60);
    expect((await push(world, RETRY_KEY)).status).toBe(200);
  });

  test('wants a UUID as its key, and a person who is there', async () => {
    expect((await push(world, 'again')).status).toBe(400);
    expect((await push(world, undefined, `U${'f'.repeat(32)}`)).status).toBe(400);
    expect(await push(world, undefined, 'U1')).toMatchObject({
      body: { details: [{ property: 'to' }] },
    });
  });

  test('to one who blocked us is 200, free and unseen', async () => {
    await world.line.sendEvent(BEN, { type: 'unfollow' });
    expect((await push(world, undefined, BEN)).status).toBe(200);
    expect(said(world, BEN)).toEqual([]);
    expect((await call(world, 'GET', '/v2/bot/message/quota/consumption')).body).toEqual({
      totalUsage: 0,
    });
    expect((await call(world, 'GET', `/v2/bot/profile/${BEN}`)).status).toBe(404);
    await world.line.sendEvent(BEN, { type: 'follow' });
    expect(world.heard.at(-1)?.body).toContain('"isUnblocked":true');
    await push(world, undefined, BEN);
    expect(said(world, BEN)).toHaveLength(1);
  });

  test('ends at the monthly limit, where replies go on', async () => {
    expect((await call(world, 'GET', '/v2/bot/message/quota')).body).toEqual({ type: 'none' });
    world.line.setMonthlyLimit(1);
    expect((await call(world, 'GET', '/v2/bot/message/quota')).body).toEqual({
      type: 'limited',
      value: 1,
    });
    await push(world);
    expect(await push(world)).toMatchObject({
      status: 429,
      body: { message: 'You have reached your monthly limit.' },
    });
    expect((await reply(world, (await ask(world)).replyToken)).status).toBe(200);
  });
});
