import {
  ANA,
  HELLO,
  IMPATIENT_MS,
  letterTo,
  lineMeansFor,
  RETRY_KEY,
  simulatedLine,
  type SimulatedLine,
} from './simulated-line.ts';
import { createLineClient } from '../../src/line/client.ts';
import { staticToken } from '../../src/line/token.ts';
import { listen } from '../fleet/listen.ts';

let world: SimulatedLine;
beforeEach(async () => {
  world = await simulatedLine();
});
afterEach(() => world.close());

const REPLY = '/v2/bot/message/reply';
const seconds = (count: number) => {
  world.clock.pass(count / 60);
};

test('an answer while the token is fresh is a reply, and free', async () => {
  const letter = await letterTo(world);
  expect(await letter.deliver()).toEqual({ outcome: 'sent', lineMessageIds: [expect.any(String)] });
  expect(letter.ways).toEqual(['reply']);
  expect(letter.shown()).toEqual(HELLO);
});

test.each([
  [49, 'reply'],
  [50, 'push'],
])('%i seconds after the question the answer is a %s', async (age, way) => {
  const letter = await letterTo(world);
  seconds(age);
  expect(await letter.deliver()).toMatchObject({ outcome: 'sent' });
  expect(letter.ways).toEqual([way]);
});

test('what staff write has no token and is pushed', async () => {
  const letter = await letterTo(world, { replyToken: null });
  expect(await letter.deliver()).toMatchObject({ outcome: 'sent' });
  expect(letter.ways).toEqual(['push']);
});

test('a proven rejection of the first reply becomes a push in the same call', async () => {
  const letter = await letterTo(world, { replyToken: 'never-issued' });
  expect(await letter.deliver()).toMatchObject({ outcome: 'sent' });
  expect(letter.ways).toEqual(['reply', 'push']);
  expect(letter.shown()).toEqual(HELLO);
});

describe('the one ambiguous case', () => {
  test('a reply that arrived but was not answered is tried again, and was sent once', async () => {
    const letter = await letterTo(world);
    world.line.setFaults([{ path: REPLY, kind: 'acceptThenTimeout' }]);
    expect(await letter.deliver(IMPATIENT_MS)).toMatchObject({
      outcome: 'later',
      isAmbiguous: true,
      afterMs: 1500,
    });
    seconds(2);
    expect(await letter.deliver()).toEqual({ outcome: 'sent', lineMessageIds: [] });
    expect(letter.ways).toEqual(['reply', 'reply']);
    expect(letter.shown()).toEqual(HELLO);
  });

  test.each([
    [{ path: REPLY, kind: 'timeout' }],
    [{ path: REPLY, kind: 'reset' }],
    [{ path: REPLY, kind: 'status', status: 500 }],
  ] as const)('a reply lost to %o goes out with the second try', async (fault) => {
    const letter = await letterTo(world);
    world.line.setFaults([fault]);
    expect(await letter.deliver(IMPATIENT_MS)).toMatchObject({
      outcome: 'later',
      isAmbiguous: true,
    });
    seconds(2);
    expect(await letter.deliver()).toMatchObject({
      outcome: 'sent',
      lineMessageIds: [expect.any(String)],
    });
    expect(letter.shown()).toEqual(HELLO);
  });

  test('when the token ends before the outcome is learnt, nothing is pushed', async () => {
    const letter = await letterTo(world);
    world.line.setFaults([{ path: REPLY, kind: 'acceptThenTimeout' }]);
    await letter.deliver(IMPATIENT_MS);
    seconds(60);
    expect(await letter.deliver()).toMatchObject({ outcome: 'unknown' });
    expect(letter.ways).toEqual(['reply']);
    expect(letter.shown()).toEqual(HELLO);
  });

  test('after a clock that was set back nobody knows whether a token turned down was alive', async () => {
    const letter = await letterTo(world, { lastWay: 'reply', isAmbiguous: true, attempts: 1 });
    seconds(-3600);
    expect(await letter.deliver()).toMatchObject({ outcome: 'unknown' });
    expect(letter.shown()).toEqual([]);
  });

  test('a silence at the end of the token is settled as unknown at once', async () => {
    const letter = await letterTo(world, { lastWay: 'reply', isAmbiguous: true, attempts: 1 });
    seconds(54);
    world.line.setFaults([{ path: REPLY, kind: 'timeout' }]);
    expect(await letter.deliver(IMPATIENT_MS)).toMatchObject({ outcome: 'unknown' });
  });

  test('a crash after the recorded attempt is asked about with the reply, never with a push', async () => {
    const letter = await letterTo(world, { lastWay: 'reply', isAmbiguous: true, attempts: 1 });
    seconds(54);
    expect(await letter.deliver()).toMatchObject({ outcome: 'sent' });
    expect(letter.ways).toEqual(['reply']);
  });

  test('a wait for the rate limit does not make an unknown outcome known', async () => {
    const letter = await letterTo(world, { lastWay: 'reply', isAmbiguous: true, attempts: 1 });
    world.line.setFaults([{ path: REPLY, kind: 'status', status: 429 }]);
    expect(await letter.deliver()).toMatchObject({ outcome: 'later', isAmbiguous: true });
  });
});

test('a machine that cannot be reached leaves nothing unknown', async () => {
  const gone = await listen(() => undefined);
  await gone.close();
  const means = { ...lineMeansFor(world), apiBaseUrl: gone.url, tokens: staticToken('t') };
  const row = {
    id: 1,
    lease: '',
    conversation: ANA,
    messages: HELLO,
    replyToken: 'token',
    receivedAt: world.clock.now(),
    saidAt: world.clock.now(),
    retryKey: RETRY_KEY,
    attempts: 0,
    lastWay: null,
    isAmbiguous: false,
    isSaidLater: false,
    isSoonUntrue: false,
  };
  const settlement = await createLineClient(means).deliver(row, async () => undefined);
  expect(settlement).toMatchObject({ outcome: 'later', isAmbiguous: false });
});
