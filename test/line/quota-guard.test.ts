import { DateTime } from 'luxon';
import { levelOf, type Quota } from '../../src/engine/quota.ts';
import { createLineClient } from '../../src/line/client.ts';
import { createQuotaGuard } from '../../src/line/quota-guard.ts';
import {
  ANA,
  HELLO,
  lineMeansFor,
  RETRY_KEY,
  type SimulatedLine,
  simulatedLine,
} from './simulated-line.ts';

const NOON = DateTime.fromISO('2025-08-19T12:00:00', { zone: 'Asia/Tokyo' });

test.each([
  [null, 1_000_000, 'plenty'],
  [200, 0, 'plenty'],
  [200, 179, 'plenty'],
  [200, 180, 'scarce'],
  [200, 199, 'scarce'],
  [200, 200, 'spent'],
  [200, 260, 'spent'],
  [0, 0, 'spent'],
])('of %s pushes %s used: %s', (limit, used, level) => {
  expect(levelOf({ limit, used })).toBe(level);
});

let world: SimulatedLine;
beforeEach(async () => {
  world = await simulatedLine();
});
afterEach(() => world.close());

/** A guard with a store that is only a variable. */
function guarded(before: Quota | null = null, now = NOON) {
  let kept = before;
  const line = lineMeansFor(world);
  const store = {
    keepQuota: async (quota: Quota) => {
      kept = quota;
    },
    quota: async () => kept,
  };
  const guard = createQuotaGuard({ line, store, now: () => now });
  return { guard, line, kept: () => kept };
}

const row = (isSaidLater: boolean) => ({
  id: 1,
  lease: 'lease',
  conversation: ANA,
  messages: HELLO,
  replyToken: null,
  receivedAt: world.clock.now(),
  saidAt: world.clock.now(),
  retryKey: RETRY_KEY,
  attempts: 0,
  lastWay: null,
  isAmbiguous: false,
  isSaidLater,
  isSoonUntrue: false,
});

test('what LINE says is kept for the other processes', async () => {
  world.line.setMonthlyLimit(200);
  const { guard, kept } = guarded();
  expect(guard.level()).toBe('plenty');
  await guard.look();
  expect(kept()).toEqual({ limit: 200, used: 0, at: NOON });
});

test('while LINE does not say, what was kept before counts', async () => {
  world.line.setFaults([{ path: '/v2/bot/message/quota', kind: 'status', status: 500 }]);
  const { guard, kept } = guarded({ limit: 200, used: 190, at: NOON });
  await guard.look();
  expect(guard.level()).toBe('scarce');
  expect(kept()).toMatchObject({ used: 190 });
});

test.each([
  ['2025-08-31T23:59:59', 'spent'],
  ['2025-09-01T00:00:00', 'plenty'],
])('what was used last month is not used of this one (%s: %s)', async (at, level) => {
  world.line.setFaults([{ path: '/v2/bot/message/quota', kind: 'status', status: 500 }]);
  const now = DateTime.fromISO(at, { zone: 'Asia/Tokyo' });
  const { guard } = guarded({ limit: 200, used: 200, at: NOON.toUTC() }, now.toUTC());
  await guard.look();
  expect(guard.level()).toBe(level);
  guard.pushed();
  expect(guard.level()).toBe(level);
});

test('the last tenth of the pushes is kept for what is not said another time', async () => {
  world.line.setMonthlyLimit(10);
  const { guard, line } = guarded();
  await guard.look();
  const client = createLineClient({ ...line, quota: guard });
  const ways: string[] = [];
  const push = (isSaidLater: boolean, id: number) =>
    client.deliver(
      { ...row(isSaidLater), id, retryKey: RETRY_KEY.replace(/..$/, String(10 + id)) },
      async (way) => {
        ways.push(way);
      },
    );
  for (let id = 0; id < 9; id += 1) expect(await push(true, id)).toMatchObject({ outcome: 'sent' });
  expect(guard.level()).toBe('scarce');
  // A reminder is said with the merchant's next words, and no try of it is written down.
  expect(await push(true, 20)).toEqual({
    outcome: 'never',
    because: 'the last pushes of the month',
  });
  expect(ways).toHaveLength(9);
  expect(await push(false, 21)).toMatchObject({ outcome: 'sent' });
  expect(guard.level()).toBe('spent');
});
