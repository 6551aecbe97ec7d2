import { SquareClient } from 'square';
import { anOrder } from '../fleet/an-order.ts';
import { fakeSquare, TOKEN } from './fake-square.ts';
import { openSquare } from './open-square.ts';
import { worldWith } from './square-world.ts';

const ORDER = anOrder('refresh', 'device:A');
const ID = 'termapia:17';
const open = (action: object = {}) =>
  openSquare({ ...worldWith([], []), action }, new Map([['M-1', 'L1']]));

test.each([
  [{ status: 'PENDING' }, 'waiting'],
  [{ status: 'IN_PROGRESS' }, 'waiting'],
  [{ status: 'CANCEL_REQUESTED' }, 'waiting'],
  [{ status: 'COMPLETED' }, 'done'],
  [{ status: 'CANCELED', cancel_reason: 'TIMED_OUT' }, 'expired'],
  [{ status: 'CANCELED', cancel_reason: 'SELLER_CANCELED' }, 'cancelled'],
  [{ status: 'A_LATER_WORD' }, 'waiting'],
])('a ping that says %j is %s', async (action, status) => {
  const stage = await open(action);
  const taken = { kind: 'taken', id: ID, status };
  expect(await stage.client.order('M-1', ORDER, false)).toEqual(taken);
  expect(await stage.client.askOrder('M-1', { ...ORDER, id: ID })).toEqual(taken);
  await stage.close();
});

test("Square's own SDK pings and follows just as we do", async () => {
  const stage = await open();
  await stage.client.order('M-1', ORDER, false);
  await stage.client.askOrder('M-1', { ...ORDER, id: ID });
  await stage.close();
  const fake = await fakeSquare(worldWith([], []));
  const { terminal } = new SquareClient({ token: TOKEN, baseUrl: fake.url });
  const action = { deviceId: 'A', deadlineDuration: 'PT120S', type: 'PING' } as const;
  await terminal.actions.create({ idempotencyKey: ORDER.key, action });
  await terminal.actions.get({ actionId: ID });
  await fake.close();
  const calls = fake.requests.map(({ call }) => decodeURIComponent(call));
  expect(stage.requests.map(({ call }) => decodeURIComponent(call))).toEqual(calls);
  expect(stage.requests.map(({ body }) => body)).toEqual(fake.requests.map(({ body }) => body));
});

test('an answer about another device counts for nothing', async () => {
  const stage = await open({ device_id: 'B' });
  const refused = { kind: 'refused', because: 'refused' };
  expect(await stage.client.order('M-1', ORDER, false)).toEqual(refused);
  await stage.close();
  expect(stage.foreign).toEqual([{ askedMerchantId: 'M-1', terminalId: 'device:B' }]);
});

test('Square restarts nothing: nobody is asked', async () => {
  const stage = await open();
  expect(await stage.client.order('M-1', { ...ORDER, kind: 'reboot' }, false)).toEqual({
    kind: 'refused',
    because: 'unsupported',
  });
  await stage.close();
  expect([stage.client.can, stage.asked]).toEqual([{ reboot: false, refresh: true }, []]);
});
