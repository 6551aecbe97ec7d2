import {
  ANA,
  BEN,
  CHANNEL,
  letterTo,
  lineMeansFor,
  simulatedLine,
  type SimulatedLine,
  HELLO,
  IMPATIENT_MS,
} from './simulated-line.ts';
import { takeMended } from './quiet-log.ts';
import { createLineClient } from '../../src/line/client.ts';

let world: SimulatedLine;
beforeEach(async () => {
  world = await simulatedLine();
});
afterEach(() => world.close());

const REPLY = '/v2/bot/message/reply';
const PUSH = '/v2/bot/message/push';
const seconds = (count: number) => {
  world.clock.pass(count / 60);
};

const pushed = () => letterTo(world, { replyToken: null });

describe('a push', () => {
  test('that arrived but was not answered is one push however often it is tried', async () => {
    const letter = await pushed();
    world.line.setFaults([{ path: PUSH, kind: 'acceptThenTimeout' }]);
    expect(await letter.deliver(IMPATIENT_MS)).toMatchObject({
      outcome: 'later',
      isAmbiguous: true,
    });
    seconds(3);
    expect(await letter.deliver()).toEqual({
      outcome: 'sent',
      lineMessageIds: [expect.any(String)],
    });
    expect(letter.shown()).toEqual(HELLO);
  });

  test('waits longer with every failure, and a quarter of an hour at most', async () => {
    const waits: number[] = [];
    for (const attempts of [0, 1, 5, 40]) {
      const letter = await letterTo(world, { replyToken: null, lastWay: 'push', attempts });
      world.line.setFaults([{ path: PUSH, kind: 'status', status: 503 }]);
      const settlement = await letter.deliver();
      if (settlement.outcome === 'later') waits.push(settlement.afterMs);
    }
    expect(waits).toEqual([1500, 3000, 48_000, 675_000]);
  });

  test.each([
    [true, 'unknown'],
    [false, 'never'],
  ])('is given up after 24 hours (ambiguous %s: %s)', async (isAmbiguous, outcome) => {
    const letter = await letterTo(world, { lastWay: 'push', isAmbiguous, attempts: 9 });
    seconds(24 * 60 * 60);
    expect(await letter.deliver()).toMatchObject({ outcome });
    expect(letter.ways).toEqual([]);
  });

  test.each([403, 404, 410])('is never tried again after %i', async (status) => {
    const letter = await pushed();
    world.line.setFaults([{ path: PUSH, kind: 'status', status }]);
    expect(await letter.deliver()).toMatchObject({ outcome: 'never' });
  });

  test('waits a little for the rate limit, and hours for the monthly one', async () => {
    const letter = await pushed();
    world.line.setFaults([{ path: PUSH, kind: 'status', status: 429 }]);
    expect(await letter.deliver()).toMatchObject({
      outcome: 'later',
      isAmbiguous: false,
      afterMs: 1500,
    });
    world.line.setMonthlyLimit(0);
    expect(await letter.deliver()).toMatchObject({ outcome: 'later', afterMs: 5_400_000 });
    expect(letter.log.lines).toContainEqual(expect.objectContaining({ level: 'error' }));
  });

  test.each([
    [false, 'never'],
    [true, 'later'],
  ])(
    'that is said later is given up at the monthly limit, but not where it may have arrived (%s: %s)',
    async (isAmbiguous, outcome) => {
      const letter = await letterTo(world, { lastWay: 'push', isAmbiguous, isSaidLater: true });
      world.line.setMonthlyLimit(0);
      expect(await letter.deliver()).toMatchObject({ outcome });
    },
  );

  test('to one who blocked us is sent, as LINE says, and not shown', async () => {
    const letter = await pushed();
    await world.line.sendEvent(ANA, { type: 'unfollow' });
    expect(await letter.deliver()).toMatchObject({ outcome: 'sent' });
    expect(letter.shown()).toEqual([]);
  });
});

describe('messages that LINE does not take', () => {
  const broken = {
    type: 'flex',
    altText: '充電してください',
    contents: { type: 'bubble', size: 'huge' },
  };

  test('past our own limits go out as plain text at once', async () => {
    const letter = await letterTo(world, { messages: [broken] });
    expect(await letter.deliver()).toMatchObject({ outcome: 'sent' });
    expect(letter.shown()).toEqual([{ type: 'text', text: '充電してください' }]);
    expect(takeMended()).toHaveLength(1);
  });

  test('that LINE alone objects to are pushed as plain text, once', async () => {
    const letter = await letterTo(world, { replyToken: null });
    world.line.setFaults([{ path: PUSH, kind: 'status', status: 400 }]);
    expect(await letter.deliver()).toMatchObject({ outcome: 'sent' });
    world.line.setFaults([{ path: PUSH, kind: 'status', status: 400, times: 2 }]);
    const other = await letterTo(world, { replyToken: null });
    expect(await other.deliver()).toMatchObject({ outcome: 'never' });
  });

  test('of a reply go out as plain text with the same token', async () => {
    const letter = await letterTo(world);
    const details = [{ message: 'invalid property', property: '/body/contents/0/size' }];
    const refusal = {
      path: '/v2/bot/message/reply',
      kind: 'status',
      status: 400,
      details,
    } as const;
    world.line.setFaults([refusal]);
    expect(await letter.deliver()).toMatchObject({ outcome: 'sent' });
    expect(letter.ways).toEqual(['reply']);
    world.line.setFaults([{ ...refusal, times: 2 }]);
    const other = await letterTo(world);
    expect(await other.deliver()).toMatchObject({ outcome: 'never' });
  });

  test('without any words are never sent', async () => {
    const letter = await letterTo(world, { messages: [{ type: 'text', text: '' }] });
    expect(await letter.deliver()).toMatchObject({ outcome: 'never' });
    expect(letter.ways).toEqual([]);
    expect(takeMended().length).toBeGreaterThan(0);
  });
});

describe('tokens', () => {
  test('a refused token is renewed once, and the reply goes out', async () => {
    const letter = await letterTo(world);
    await letter.deliver();
    world.line.endAccessTokens();
    const next = await letterTo(world);
    expect(await next.deliver()).toMatchObject({ outcome: 'sent' });
    world.line.setFaults([{ path: REPLY, kind: 'status', status: 401 }]);
    const third = await letterTo(world);
    expect(await third.deliver()).toMatchObject({ outcome: 'sent' });
  });

  test('a token that is refused twice makes the row wait', async () => {
    world.line.setFaults([{ path: REPLY, kind: 'status', status: 401, times: 2 }]);
    const letter = await letterTo(world);
    expect(await letter.deliver()).toMatchObject({ outcome: 'later', isAmbiguous: false });
  });

  test('without a token nothing was sent, and the row may still be pushed', async () => {
    world.line.setFaults([{ path: '/oauth2', kind: 'status', status: 500 }]);
    const letter = await letterTo(world);
    expect(await letter.deliver()).toMatchObject({ outcome: 'later', isAmbiguous: false });
    seconds(55);
    expect(await letter.deliver()).toMatchObject({ outcome: 'sent' });
    expect(letter.ways).toEqual(['reply', 'push']);
  });
});

test('the log has request ids, and neither words nor tokens nor secrets', async () => {
  const letter = await letterTo(world);
  await letter.deliver();
  const written = JSON.stringify(letter.log.lines);
  expect(written).toMatch(/"requestId":"[0-9a-f-]{36}"/u);
  expect(written).not.toMatch(/こんにちは|Bearer/u);
  expect(written).not.toContain(CHANNEL.channelSecret);
});

test('typing is shown to a person, and not asked for in a group', async () => {
  const courier = createLineClient(lineMeansFor(world));
  const news = new Promise((resolve) => {
    world.line.onNews((userId, { event }) => {
      resolve([userId, event]);
    });
  });
  courier.showTyping(`C${'c'.repeat(32)}`);
  courier.showTyping(BEN);
  expect(await news).toEqual([BEN, 'typing']);
  expect(world.line.chat(BEN).typing).toBe(true);
});

test('typing that fails disturbs nobody', async () => {
  const means = { ...lineMeansFor(world), apiBaseUrl: 'http://127.0.0.1:1' };
  createLineClient(means).showTyping(ANA);
  while (!means.log.lines.some(({ level }) => level === 'warn')) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  expect(means.log.lines.at(-1)).toMatchObject({ message: 'a call to LINE failed' });
});

test.each([`C${'c'.repeat(32)}`, `R${'d'.repeat(32)}`])('the bot leaves %s', async (id) => {
  createLineClient(lineMeansFor(world)).leaveGroup(id);
  while (world.line.leftGroups.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(world.line.leftGroups).toEqual([id]);
});
