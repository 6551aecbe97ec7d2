import { commandSchema } from '../../src/fleet/contract-command.ts';
import { problemSchema } from '../../src/fleet/contract-problem.ts';
import { terminalPageSchema, terminalSchema } from '../../src/fleet/contract.ts';
import { demoWorld } from '../../src/simulator/demo-world.ts';
import { faultsOfAnswer } from '../fleet/fleet-document.ts';
import { handClock } from '../fleet/hand-clock.ts';
import { simulatedFleet } from '../fleet/simulated.ts';

const clock = handClock('2025-08-19T08:40:00');
let fleet: Awaited<ReturnType<typeof simulatedFleet>>;

beforeEach(async () => {
  clock.set('2025-08-19T08:40:00');
  fleet = await simulatedFleet(clock.now, demoWorld);
});
afterEach(() => fleet.close());

const token = { authorization: 'Bearer fleet-token' };

/** Every answer that the document knows is held against it. */
async function call(path: string, init: RequestInit): Promise<Response> {
  const response = await fetch(`${fleet.url}/v1${path}`, init);
  const faults = await faultsOfAnswer(init.method ?? 'GET', path.split('?')[0] ?? '', response);
  expect(path.endsWith('/balance') ? [] : faults).toEqual([]);
  return response;
}

function get(path: string, headers: Record<string, string> = token) {
  return call(`/merchants/${path}`, { headers });
}

const wish = { type: 'REBOOT', reason: 'asked by the merchant', expiresInSeconds: 60 };

function command(terminal: string, key: string, order: object = {}) {
  return call(`/merchants/${terminal}/commands`, {
    method: 'POST',
    headers: { ...token, 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify({ ...wish, ...order }),
  });
}

function press(terminal: string, action: string) {
  return fetch(`${fleet.url}/terminals/${terminal}/actions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ action }),
  });
}

async function codeOf(response: Response): Promise<string | null> {
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  return problemSchema.parse(await response.json()).code;
}

test('every page of a list can be read, in a stable order', async () => {
  const first = terminalPageSchema.parse(await (await get('M-1002/terminals?limit=1')).json());
  expect(first.data.map(({ label }) => label)).toEqual(['レジ1']);
  const rest = await get(`M-1002/terminals?limit=1&cursor=${first.nextCursor}`);
  const second = terminalPageSchema.parse(await rest.json());
  expect(second.data.map(({ label }) => label)).toEqual(['レジ2']);
  expect(second.nextCursor).toBeNull();
});

test('one terminal can be read alone, and an unchanged one is not sent again', async () => {
  const path = 'M-1002/terminals/M-1002.UP-10021';
  const response = await get(path);
  expect(terminalSchema.parse(await response.json()).label).toBe('レジ1');
  const etag = response.headers.get('etag') ?? '';
  // Without this header `fetch` asks for a fresh copy, whatever the etag.
  const headers = { ...token, 'if-none-match': etag, 'cache-control': 'max-age=0' };
  expect((await get(path, headers)).status).toBe(304);
});

test.each([
  ['M-1001/terminals/M-1002.UP-10021', 404, 'terminal-not-found'],
  ['M-9/terminals', 404, 'merchant-not-found'],
  ['M-1001/terminals?limit=0', 400, 'invalid-request'],
  ['M-1001/terminals?limit=101', 400, 'invalid-request'],
  ['M-9/terminals?limit=0', 404, 'merchant-not-found'],
  ['M-1003/terminals/M-1003.UP-10031/payments', 404, 'payments-not-available'],
  ['M-1001/terminals/M-1001.UP-10011/payments?since=today', 400, 'invalid-request'],
  ['M-1001/payments/P-0', 404, 'payment-not-found'],
  ['M-1002/payments/M-1001.P-0001', 404, 'payment-not-found'],
  ['M-1001/balance', 404, 'route-not-found'],
])('%s is a %p: %s', async (path, status, code) => {
  const response = await get(path);
  expect(response.status).toBe(status);
  expect(await codeOf(response)).toBe(code);
});

test.each([{}, { authorization: 'Bearer wrong' }, { authorization: 'fleet-token' }])(
  'with %p nothing is told',
  async (headers) => {
    expect((await get('M-1001/terminals', headers)).status).toBe(401);
  },
);

test('one payment can be read by its id, and a list by its status', async () => {
  const one = await get('M-1001/payments/M-1001.P-0002');
  expect(await one.json()).toMatchObject({ amountMinor: 2480, status: 'CAPTURED' });
  const failed = await get('M-1001/terminals/M-1001.UP-10011/payments?status=FAILED');
  expect(await failed.json()).toMatchObject({ data: [] });
});

test('a history knows no future', async () => {
  clock.set('2025-08-18T18:00:00');
  const response = await get('M-1001/terminals/M-1001.UP-10011/payments');
  expect(await response.json()).toMatchObject({ data: [{ amountMinor: 1250 }] });
});

test('one key restarts a terminal once, however often it is sent', async () => {
  const terminal = 'M-1001/terminals/M-1001.UP-10011';
  const first = await command(terminal, 'key-of-16-letters');
  expect(first.status).toBe(202);
  const done = commandSchema.parse(await first.json());
  clock.pass(5);
  expect(await (await command(terminal, 'key-of-16-letters')).json()).toEqual(done);
  expect(await (await get('M-1001/terminals')).json()).toMatchObject({
    data: [{ power: { lastBootAt: '2025-08-18T23:40:00.000Z' } }],
  });
  expect(await (await get(`M-1001/commands/${done.id}`)).json()).toEqual(done);
  expect((await get(`M-1002/commands/${done.id}`)).status).toBe(404);
});

test('a command needs a key, and a terminal that can be reached', async () => {
  const terminal = 'M-1001/terminals/M-1001.UP-10011';
  expect(await codeOf(await command(terminal, 'short'))).toBe('invalid-request');
  expect(await codeOf(await command(terminal, 'key-of-16-letters', { type: 'DANCE' }))).toBe(
    'invalid-request',
  );
  await press('M-1001.UP-10011', 'powerOff');
  const response = await command(terminal, 'key-of-16-letters');
  expect(response.status).toBe(409);
  expect(await codeOf(response)).toBe('terminal-offline');
});

test('a key that comes with another order is refused, and the first one stays', async () => {
  const terminal = 'M-1001/terminals/M-1001.UP-10011';
  const first = await command(terminal, 'key-of-16-letters', { type: 'REFRESH_STATUS' });
  const second = await command(terminal, 'key-of-16-letters');
  expect([second.status, await codeOf(second)]).toEqual([422, 'idempotency-key-reused']);
  const again = await command(terminal, 'key-of-16-letters', { type: 'REFRESH_STATUS' });
  expect(await again.json()).toEqual(await first.json());
});

test('an update that runs is not cut off from afar', async () => {
  const terminal = 'M-1002/terminals/M-1002.UP-10022';
  await press('M-1002.UP-10022', 'restart');
  clock.pass(5);
  expect((await press('M-1002.UP-10022', 'startUpdate')).status).toBe(200);
  const response = await command(terminal, 'key-of-16-letters');
  expect([response.status, await codeOf(response)]).toEqual([409, 'command-in-progress']);
  expect(await (await get(terminal)).json()).toMatchObject({
    software: { firmware: { updateState: 'INSTALLING' } },
  });
});

test('the update itself is told with its limits', async () => {
  const response = await call('/campaigns/2025-08-terminal-update', { headers: token });
  expect(await response.json()).toMatchObject({
    startsAt: '2025-08-18T23:00:00.000Z',
    skipUntil: '2025-08-25T15:00:00.000Z',
    minBatteryPercent: 25,
    estimatedMinutes: { min: 10, max: 20 },
  });
  expect(await codeOf(await call('/campaigns/another', { headers: token }))).toBe(
    'campaign-not-found',
  );
});
