import { z } from 'zod';
import { DEMO_PEOPLE, demoWorld } from '../../src/simulator/demo-world.ts';
import { handClock } from '../fleet/hand-clock.ts';
import { seed, simulatedFleet } from '../fleet/simulated.ts';

const clock = handClock('2025-08-19T08:40:00');
let fleet: Awaited<ReturnType<typeof simulatedFleet>>;

beforeEach(async () => {
  clock.set('2025-08-19T08:40:00');
  fleet = await simulatedFleet(clock.now, demoWorld);
});
afterEach(() => fleet.close());

const bodySchema = z.record(z.string(), z.unknown());

async function call(method: string, path: string, body?: unknown) {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${fleet.url}${path}`, { method, headers, ...sent });
  const type = response.headers.get('content-type') ?? '';
  return { status: response.status, type, body: bodySchema.parse(await response.json()) };
}

const komorebi = '/terminals/M-1001.UP-10011';
const act = (action: string, terminal = komorebi) =>
  call('POST', `${terminal}/actions`, { action });

test('the page sees every shop with its terminals and payments', async () => {
  const { body } = await call('GET', '/state');
  expect(body).toMatchObject({
    mood: 'ok',
    latencyMs: 0,
    merchants: [
      {
        merchantId: 'M-1001',
        storeName: '喫茶こもれび',
        terminals: [
          {
            id: 'M-1001.UP-10011',
            serial: 'UP-10011',
            label: 'レジ横',
            power: 'on',
            battery: 18,
            charging: false,
            wifi: 'ok',
            online: true,
            lastSeenAt: '2025-08-18T23:40:00.000Z',
            lastBootAt: '2025-08-18T12:10:00.000Z',
            firmware: { state: 'AVAILABLE', progressPercent: null, error: null },
            os: { state: 'AVAILABLE' },
            app: { state: 'AVAILABLE' },
            offered: true,
            appOpen: false,
            history: [],
          },
        ],
        payments: [
          { amountYen: 980, status: 'captured' },
          { amountYen: 2480 },
          { amountYen: 1250 },
        ],
      },
      { merchantId: 'M-1002', terminals: [{ label: 'レジ1' }, { label: 'レジ2' }], payments: [] },
      {
        merchantId: 'M-1003',
        terminals: [{ wifi: 'weak', firmware: { state: 'FAILED', error: 'NETWORK' } }],
        payments: null,
      },
    ],
  });
});

test('a terminal is led from low battery to the end of its update', async () => {
  expect(await act('startUpdate')).toMatchObject({
    status: 409,
    type: 'application/problem+json; charset=utf-8',
    body: {
      code: 'restart-needed',
      detail:
        '更新の受付が始まってから、まだ電源を入れ直していません。一度切って入れ直してください。',
    },
  });
  await act('restart');
  expect((await act('startUpdate')).body).toMatchObject({ firmware: { error: 'BATTERY_LOW' } });
  await call('PATCH', komorebi, { charging: true });
  clock.pass(10);
  expect((await act('startUpdate')).body).toMatchObject({
    battery: 28,
    firmware: { state: 'INSTALLING', progressPercent: 0, error: null },
  });
  clock.pass(20);
  const { body } = await call('GET', '/state');
  expect(body).toMatchObject({
    merchants: [
      { terminals: [{ firmware: { state: 'UP_TO_DATE' }, app: { state: 'UP_TO_DATE' } }] },
      {},
      {},
    ],
  });
  expect(JSON.stringify(body)).toContain('端末の更新が終わりました');
});

test('one terminal can be looked at alone, and is as it is by now', async () => {
  await act('powerOff');
  expect((await call('GET', komorebi)).body).toMatchObject({ id: 'M-1001.UP-10011', power: 'off' });
  expect((await call('GET', '/terminals/M-9.UP-1')).status).toBe(404);
});

test('a reset terminal is as the demo began', async () => {
  await call('PATCH', komorebi, { battery: 90, label: 'レジ裏', wifi: 'off' });
  await act('powerOff');
  expect((await act('reset')).body).toMatchObject({
    power: 'on',
    battery: 18,
    label: 'レジ横',
    wifi: 'ok',
    history: [],
  });
});

test('a silent terminal works on, and the fleet keeps its last word', async () => {
  await act('goSilent');
  clock.pass(60);
  const headers = { authorization: 'Bearer fleet-token' };
  const response = await fetch(`${fleet.url}/v1/merchants/M-1001/terminals`, { headers });
  expect(await response.json()).toMatchObject({
    asOf: '2025-08-19T00:40:00.000Z',
    data: [{ connectivity: { state: 'UNKNOWN', lastSeenAt: '2025-08-18T23:40:00.000Z' } }],
  });
});

test.each([
  ['PATCH', komorebi, { battery: 101 }, 'battery'],
  ['PATCH', komorebi, { battery: '50' }, 'battery'],
  ['PATCH', komorebi, { wifi: 'fast' }, 'wifi'],
  ['PATCH', komorebi, { colour: 'white' }, 'colour'],
  ['POST', `${komorebi}/actions`, { action: 'explode' }, 'action'],
  ['POST', `${komorebi}/actions`, undefined, 'action'],
  ['POST', `${komorebi}/payments`, { amountYen: 0, status: 'captured' }, 'amountYen'],
  ['POST', `${komorebi}/payments`, { amountYen: 10, status: 'refunded' }, 'status'],
  ['PUT', '/mood', { mood: 'grumpy' }, 'mood'],
  ['PUT', '/mood', { mood: 'ok', latencyMs: -1 }, 'latencyMs'],
])('%s %s with %p is refused and names %s', async (method, path, body, field) => {
  expect(await call(method, path, body)).toMatchObject({
    status: 400,
    type: 'application/problem+json; charset=utf-8',
    body: { code: 'invalid-request', errors: [{ field }] },
  });
});

test('a body that is no JSON is refused in words', async () => {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${fleet.url}/mood`, { method: 'PUT', headers, body: '{"mood":' });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ code: 'invalid-request' });
});

test('a terminal that does not exist is not found', async () => {
  expect(await act('restart', '/terminals/nobody')).toMatchObject({
    status: 404,
    body: { code: 'terminal-not-found' },
  });
});

test('a payment taken on the page is in the history, and only where there is one', async () => {
  const paid = { amountYen: 3300, status: 'unknown' };
  expect((await call('POST', `${komorebi}/payments`, paid)).status).toBe(201);
  const headers = { authorization: 'Bearer fleet-token' };
  const path = '/v1/merchants/M-1001/terminals/M-1001.UP-10011/payments';
  const response = await fetch(`${fleet.url}${path}?limit=1`, { headers });
  expect(await response.json()).toMatchObject({
    data: [{ amountMinor: 3300, currency: 'JPY', status: 'UNKNOWN' }],
    nextCursor: 'M-1001.P-0004',
  });
  expect(await call('POST', '/terminals/M-1003.UP-10031/payments', paid)).toMatchObject({
    status: 409,
    body: { code: 'payments-not-available' },
  });
});

test('a terminal of a transcript cannot be changed from the page', async () => {
  fleet.setTerminals('M-1', [seed]);
  const frozen = '/terminals/M-1.UP-31001';
  expect(await act('restart', frozen)).toMatchObject({ status: 409, body: { code: 'frozen' } });
  expect((await call('PATCH', frozen, { battery: 3 })).status).toBe(409);
});

test('the page can make the fleet late, and its own calls stay prompt', async () => {
  await call('PUT', '/mood', { mood: 'down', latencyMs: 60_000 });
  expect((await call('GET', '/state')).body).toMatchObject({ mood: 'down', latencyMs: 60_000 });
  await call('PUT', '/mood', { mood: 'down', latencyMs: 80 });
  const started = performance.now();
  expect((await call('GET', '/v1/merchants/M-1001/terminals')).status).toBe(503);
  expect(performance.now() - started).toBeGreaterThanOrEqual(79);
});

test('everybody in the demo has an account of their own, and a shop that exists', () => {
  const shops = new Map(demoWorld.map((shop) => [shop.merchantId, shop.storeName]));
  expect(new Set(DEMO_PEOPLE.map(({ userId }) => userId)).size).toBe(DEMO_PEOPLE.length);
  for (const { userId, merchantId, storeName } of DEMO_PEOPLE) {
    expect(userId).toMatch(/^U[0-9a-f]{32}$/);
    expect(storeName).toBe(merchantId === null ? null : shops.get(merchantId));
  }
});
