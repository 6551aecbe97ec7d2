import { createFleetClient, type ContractClientOptions } from '../../src/fleet/contract-client.ts';
import { handClock } from './hand-clock.ts';
import { listen, type Listening } from './listen.ts';

const clock = handClock('2025-08-19T08:40:00');
const DOWN = { kind: 'silent', because: 'down' };
const NONSENSE = { kind: 'silent', because: 'nonsense' };

let server: Listening;
let asked = 0;
let answer: { status: number; headers?: Record<string, string>; body?: object } = { status: 503 };

beforeEach(async () => {
  asked = 0;
  server = await listen((_request, response) => {
    asked += 1;
    response.writeHead(answer.status, answer.headers).end(JSON.stringify(answer.body ?? {}));
  });
});
afterEach(() => server.close());

const empty = { data: [], nextCursor: null, asOf: '2025-08-19T08:40:00+09:00' };
const pause = (ms: number) => new Promise((ready) => setTimeout(ready, ms));

function clientWith(options: Partial<ContractClientOptions> = {}) {
  const credentials = { token: 't' };
  return createFleetClient({ baseUrl: server.url, credentials, now: clock.now, ...options });
}

test('a fleet that fails five times in a row is left alone, and then asked once to find out', async () => {
  answer = { status: 503 };
  const client = clientWith({ restMs: 200 });
  for (let turn = 0; turn < 10; turn += 1) expect(await client.askTerminals('M-1')).toEqual(DOWN);
  expect(asked).toBe(5);
  await pause(220);
  const all = await Promise.all(['M-1', 'M-2', 'M-3'].map((id) => client.askTerminals(id)));
  expect(all).toEqual([DOWN, DOWN, DOWN]);
  expect(asked).toBe(6);
});

test('a fleet that answers again is asked as before', async () => {
  answer = { status: 500 };
  const client = clientWith({ restMs: 50 });
  for (let turn = 0; turn < 5; turn += 1) await client.askTerminals('M-1');
  await pause(60);
  answer = { status: 200, body: empty };
  const all = await Promise.all(['M-1', 'M-2', 'M-3'].map((id) => client.askTerminals(id)));
  expect(all.map(({ kind }) => kind)).toEqual(['known', 'known', 'known']);
});

test.each([
  [401, { kind: 'silent', because: 'refused' }],
  [403, { kind: 'silent', because: 'refused' }],
  [422, NONSENSE],
  [200, NONSENSE],
])('a fleet that answers %p is no fleet that fails', async (status, told) => {
  answer = { status };
  const client = clientWith({ restMs: 60_000 });
  for (let turn = 0; turn < 8; turn += 1) expect(await client.askTerminals('M-1')).toEqual(told);
  expect(asked).toBe(8);
});

test.each([
  ['seconds', 429, '7', 7000, 7000],
  ['a date', 429, new Date(Date.now() + 90_000).toUTCString(), 80_000, 91_000],
  ['a date that is over', 429, 'Tue, 19 Aug 2025 08:00:00 GMT', 0, 0],
  ['nothing', 429, null, 5000, 5000],
  ['nothing that can be read', 429, 'soon', 5000, 5000],
  ['a day', 429, '86400', 600_000, 600_000],
  ['seconds, being out of order', 503, '3', 3000, 3000],
])(
  'a fleet that asks for %s is left alone for that long',
  async (_what, status, asks, from, to) => {
    answer = { status, ...(asks === null ? {} : { headers: { 'retry-after': asks } }) };
    const pauses: number[] = [];
    const budget = { take: async () => true, pause: async (ms: number) => void pauses.push(ms) };
    expect(await clientWith({ budget }).askTerminals('M-1')).toEqual(DOWN);
    expect(asked).toBe(1);
    expect(pauses).toHaveLength(1);
    expect(pauses[0]).toBeGreaterThanOrEqual(from);
    expect(pauses[0]).toBeLessThanOrEqual(to);
  },
);

test('with no call left in the budget nobody calls', async () => {
  answer = { status: 200, body: empty };
  const budget = { take: async () => false, pause: async () => {} };
  expect(await clientWith({ budget }).askTerminals('M-1')).toEqual(DOWN);
  expect(asked).toBe(0);
});

const broken = async () => {
  throw new Error('Connection terminated');
};

describe('the budget stands in the database, which may be away for a moment', () => {
  test('nobody calls meanwhile, and afterwards the shop is told as before', async () => {
    answer = { status: 200, body: empty };
    let isAway = true;
    const take = async () => (isAway ? await broken() : true);
    const client = clientWith({ budget: { take, pause: async () => {} } });
    expect(await client.askTerminals('M-1', null)).toEqual(DOWN);
    expect(asked).toBe(0);
    isAway = false;
    expect(await client.askTerminals('M-1', null)).toMatchObject({ kind: 'known' });
  });

  test('a pause that cannot be told to the others takes nothing from the answer', async () => {
    answer = { status: 429 };
    const budget = { take: async () => true, pause: broken };
    expect(await clientWith({ budget }).askTerminals('M-1')).toEqual(DOWN);
  });
});

test('a question that broke is not the answer to the next ones', async () => {
  answer = { status: 200, body: empty };
  let breaks = true;
  let isHeard = false;
  const client = clientWith({
    fetch: async (...asking) => {
      isHeard = true;
      return await fetch(...asking);
    },
    now: () => {
      if (isHeard && breaks) throw new Error('a bug of ours');
      return clock.now();
    },
  });
  await expect(client.askTerminals('M-1', null)).rejects.toThrow('a bug of ours');
  breaks = false;
  expect(await client.askTerminals('M-1', null)).toMatchObject({ kind: 'known' });
});

test('why a fleet told nothing is reported, once for each turn', async () => {
  answer = { status: 503 };
  const reports: string[] = [];
  const client = clientWith({ onSilence: (because) => reports.push(because) });
  await client.askTerminals('M-1');
  await client.askTerminals('..');
  expect(reports).toEqual(['down', 'notFound']);
});
