import { MORNING } from '../core/the-shop.ts';
import { answer, words, wrote } from '../store/given.ts';
import { openDesk, type ADesk } from './a-desk.ts';

let desk: ADesk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

test('nothing is wrong before LINE was asked and while all that was said is known', async () => {
  const { body } = await desk.get('/alerts', 'viewer');
  expect(body).toEqual({ pushes: null, unknownDeliveries: 0 });
});

test.each([
  [{ limit: null, used: 9000 }, 'plenty'],
  [{ limit: 200, used: 185 }, 'scarce'],
  [{ limit: 200, used: 200 }, 'spent'],
])('of %j pushes: %s', async (pushes, level) => {
  await desk.store.keepQuota({ ...pushes, at: MORNING });
  const { body } = await desk.get('/alerts', 'viewer');
  expect(body['pushes']).toEqual({ level, ...pushes, at: MORNING.toISO() });
});

test('last month’s pushes are no alert on the first of this one', async () => {
  const before = MORNING.minus({ months: 1 });
  await desk.store.keepQuota({ limit: 200, used: 200, at: before });
  const { body } = await desk.get('/alerts', 'viewer');
  expect(body['pushes']).toEqual({ level: 'plenty', limit: 200, used: 0, at: before.toISO() });
});

test('words of unknown outcome are counted for a day', async () => {
  for (const [user, at] of [
    ['U8', MORNING.minus({ hours: 25 })],
    ['U9', MORNING.minus({ hours: 23 })],
  ] as const) {
    await answer(desk.store, wrote('?', { conversation: user }), { messages: words('はい'), at });
    const [row] = await desk.store.takeOutgoing(1);
    if (row === undefined) throw new Error('nothing is to be sent');
    await desk.store.settle(row, { outcome: 'unknown', because: 'status 500' });
  }
  const { body } = await desk.get('/alerts', 'viewer');
  expect(body['unknownDeliveries']).toBe(1);
});
