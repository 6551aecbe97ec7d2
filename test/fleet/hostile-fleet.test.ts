import type { RequestListener } from 'node:http';
import { createFleetClient } from '../../src/fleet/contract-client.ts';
import { handClock } from './hand-clock.ts';
import { listen, type Listening } from './listen.ts';

const clock = handClock('2025-08-19T08:40:00');
const asOf = '2025-08-19T08:40:00+09:00';
const terminal = { id: 'T-1', merchantId: 'M-1', serialNumber: 'UP-1' };
const page = JSON.stringify({ data: [terminal], nextCursor: null, asOf });
const noPayments = { status: 404, body: problem('payments-not-available') };
const servers: Listening[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

function problem(code: string): string {
  return JSON.stringify({ type: `https://fleet.example/problem:${code}`, status: 404 });
}

interface Reply {
  readonly status: number;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

async function serve(listener: RequestListener) {
  const paths: string[] = [];
  const server = await listen((request, response) => {
    paths.push(request.url ?? '');
    listener(request, response);
  });
  servers.push(server);
  const ask = (limits = {}) =>
    createFleetClient({
      baseUrl: server.url,
      credentials: { token: 't' },
      now: clock.now,
      ...limits,
    }).askTerminals('M-1');
  return { url: server.url, paths, ask };
}

/** Answers the list of terminals with these, one after the other, and every other path with `elsewhere`. */
function inTurn(replies: readonly Reply[], elsewhere: Reply = noPayments) {
  let asked = 0;
  return serve((request, response) => {
    const isList = request.url?.includes('/terminals?') === true;
    const reply = isList ? (replies[asked] ?? replies.at(-1) ?? elsewhere) : elsewhere;
    if (isList) asked += 1;
    response.writeHead(reply.status, reply.headers).end(reply.body);
  });
}

const short = { callMs: 200, turnMs: 500 };

const ok = { status: 200, body: page };
const broken = { status: 503, body: problem('unavailable') };

test('a fleet that breaks once is asked once more', async () => {
  const { ask, paths } = await inTurn([broken, ok]);
  expect(await ask()).toMatchObject({ kind: 'known', payments: null });
  expect(paths.filter((path) => path.includes('/terminals?'))).toHaveLength(2);
});

test('a fleet that breaks twice is down, and is not asked a third time', async () => {
  const { ask, paths } = await inTurn([broken]);
  expect(await ask()).toEqual({ kind: 'silent', because: 'down' });
  expect(paths).toHaveLength(2);
});

test.each([
  [401, 'refused'],
  [403, 'refused'],
  [404, 'notFound'],
  [400, 'nonsense'],
  [422, 'nonsense'],
  [429, 'down'],
])('a %p is %s, and asking again would not help', async (status, because) => {
  const { ask, paths } = await inTurn([{ status, body: problem('whatever') }]);
  expect(await ask()).toEqual({ kind: 'silent', because });
  expect(paths).toHaveLength(1);
});

test.each([
  ['a page for people', '<!doctype html>'],
  ['nothing', ''],
  ['JSON of another kind', '{"terminals":[]}'],
  ['half an answer', page.slice(0, 40)],
])('%s is nonsense', async (_what, body) => {
  const { ask } = await inTurn([{ status: 200, body }]);
  expect(await ask()).toEqual({ kind: 'silent', because: 'nonsense' });
});

test('a 404 of some proxy says nothing about the merchant', async () => {
  const { ask } = await inTurn([{ status: 404, body: '<h1>Not Found</h1>' }]);
  expect(await ask()).toEqual({ kind: 'silent', because: 'nonsense' });
});

test('the token is carried to no other address', async () => {
  const other = await inTurn([ok]);
  const headers = { location: `${other.url}/v1/merchants/M-1/terminals?limit=100` };
  const { ask } = await inTurn([{ status: 307, body: '', headers }]);
  expect(await ask()).toEqual({ kind: 'silent', because: 'nonsense' });
  expect(other.paths).toEqual([]);
});

test('a fleet that never answers is slow, within the time of the turn', async () => {
  const { ask, paths } = await serve(() => {});
  const started = performance.now();
  expect(await ask(short)).toEqual({ kind: 'silent', because: 'slow' });
  expect(performance.now() - started).toBeLessThan(1500);
  expect(paths).toHaveLength(2);
});

test('a fleet that stops in the middle of its answer is slow', async () => {
  const { ask } = await serve((_request, response) => {
    response.writeHead(200).write(page.slice(0, 20));
  });
  expect(await ask(short)).toEqual({ kind: 'silent', because: 'slow' });
});

test('no second try begins after the turn has ended', async () => {
  const { ask, paths } = await serve(() => {});
  expect(await ask({ callMs: 100, turnMs: 100 })).toEqual({ kind: 'silent', because: 'slow' });
  expect(paths).toHaveLength(1);
});

test('a fleet that hangs up, or is not there, is down', async () => {
  const { ask } = await serve((request) => request.socket.destroy());
  expect(await ask()).toEqual({ kind: 'silent', because: 'down' });
  const nobody = createFleetClient({
    baseUrl: 'http://127.0.0.1:9',
    credentials: { token: 't' },
    now: clock.now,
  });
  expect(await nobody.askTerminals('M-1')).toEqual({ kind: 'silent', because: 'down' });
});

test('a list that never ends is nonsense', async () => {
  const { ask } = await inTurn([{ status: 200, body: page.replace('null', '"again"') }]);
  expect(await ask()).toEqual({
    kind: 'silent',
    because: 'nonsense',
  });
});

test.each([
  ['broken', broken],
  ['a page for people', { status: 200, body: '<!doctype html>' }],
  ['in a system that does not know the terminal', { status: 404, body: problem('no-terminal') }],
])('a payment history that is %s takes nothing from the terminals', async (_what, elsewhere) => {
  const { ask } = await inTurn([ok], elsewhere);
  expect(await ask()).toMatchObject({ kind: 'known', terminals: [{ id: 'T-1' }], payments: null });
});

test('a payment history that may not be read is a refusal', async () => {
  const { ask } = await inTurn([ok], { status: 403, body: problem('scope') });
  expect(await ask()).toEqual({ kind: 'silent', because: 'refused' });
});

test('payments of another terminal are not accepted, and are reported', async () => {
  const payment = {
    id: 'P-1',
    terminalId: 'T-2',
    amountMinor: 1,
    currency: 'JPY',
    status: 'CAPTURED',
    createdAt: asOf,
  };
  const body = JSON.stringify({ data: [payment], nextCursor: null, asOf });
  const { ask } = await inTurn([ok], { status: 200, body });
  const reports: unknown[] = [];
  const onForeign = (foreign: unknown) => reports.push(foreign);
  expect(await ask({ onForeign })).toEqual({ kind: 'silent', because: 'refused' });
  expect(reports).toEqual([{ askedMerchantId: 'M-1', terminalId: 'T-1' }]);
});
