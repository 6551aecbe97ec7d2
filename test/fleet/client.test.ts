import type { ForeignAnswer } from '../../src/fleet/client.ts';
import { createFleetClient } from '../../src/fleet/contract-client.ts';
import type { FleetAnswer } from '../../src/core/terminal.ts';
import { handClock } from './hand-clock.ts';
import { seed, simulatedFleet } from './simulated.ts';

const clock = handClock('2025-08-19T08:40:00');
let fleet: Awaited<ReturnType<typeof simulatedFleet>>;

beforeEach(async () => {
  clock.set('2025-08-19T08:40:00');
  fleet = await simulatedFleet(clock.now);
});
afterEach(() => fleet.close());

function ask(merchantId: string, limits: object = {}, token = 'fleet-token'): Promise<FleetAnswer> {
  const client = createFleetClient({
    baseUrl: fleet.url,
    credentials: { token },
    now: clock.now,
    ...limits,
  });
  return client.askTerminals(merchantId);
}

async function known(merchantId: string) {
  const answer = await ask(merchantId);
  if (answer.kind === 'silent') throw new Error(`the fleet is silent: ${answer.because}`);
  return answer;
}

test('a terminal is told with its battery, restart and layers', async () => {
  fleet.setTerminals('M-1', [{ ...seed, wifi: 'weak', updateState: 'failed:network' }]);
  const { askedAt, terminals } = await known('M-1');
  expect(askedAt.toMillis()).toBe(clock.now().toMillis());
  expect(JSON.parse(JSON.stringify(terminals))).toMatchObject([
    {
      merchantId: 'M-1',
      label: 'レジ横',
      serialEnd: '1001',
      lifecycle: 'ACTIVE',
      connectivity: { state: 'ONLINE', lastSeenAt: '2025-08-18T23:39:00.000Z', signal: 'POOR' },
      battery: { levelPercent: 57, charging: 'NO', observedAt: '2025-08-18T23:39:00.000Z' },
      lastBootAt: '2025-08-18T23:05:00.000Z',
      firmware: { updateState: 'FAILED', lastError: { code: 'NETWORK' } },
      os: { updateState: 'FAILED' },
      paymentApp: { updateState: 'UP_TO_DATE', lastError: null },
    },
  ]);
});

test('a merchant without a terminal is known, with none', async () => {
  fleet.setTerminals('M-1', []);
  expect(await ask('M-1')).toMatchObject({ kind: 'known', terminals: [], payments: [] });
});

test('a merchant whom the fleet does not know is not found', async () => {
  expect(await ask('M-9')).toEqual({ kind: 'silent', because: 'notFound' });
});

test.each(['', '.', '..'])('the merchant id %p is asked of nobody', async (merchantId) => {
  let calls = 0;
  const fetch = async () => {
    calls += 1;
    return new Response('{}');
  };
  expect(await ask(merchantId, { fetch })).toEqual({ kind: 'silent', because: 'notFound' });
  expect(calls).toBe(0);
});

test('a merchant id with a slash stays one part of the path', async () => {
  fleet.setTerminals('M/1 ?#', [seed]);
  expect((await known('M/1 ?#')).terminals).toHaveLength(1);
});

test('more terminals than one page holds are all told', async () => {
  const seeds = Array.from({ length: 130 }, (_, index) => ({ ...seed, serial: `UP-${index}` }));
  fleet.setTerminals('M-1', seeds);
  expect((await known('M-1')).terminals).toHaveLength(130);
});

test('a fleet without a payment port is told apart from a merchant without payments', async () => {
  fleet.setTerminals('M-1', [seed]);
  expect((await known('M-1')).payments).toBeNull();
  fleet.setPayments('M-1', []);
  expect((await known('M-1')).payments).toEqual([]);
});

test('the attempts of the last hour come from all terminals, newest first', async () => {
  fleet.setTerminals('M-1', [seed, { ...seed, serial: 'UP-31002' }]);
  fleet.setPayments('M-1', [
    { time: '2025-08-19T07:39:59+09:00', amount: 100, status: 'captured' },
    { time: '2025-08-19T07:40:00+09:00', amount: 200, status: 'captured' },
    { time: '2025-08-19T08:31:00+09:00', amount: 3300, status: 'unknown', serial: 'UP-31002' },
    { time: '2025-08-19T08:20:00+09:00', amount: 400, status: 'failed' },
    { time: '2025-08-19T08:40:01+09:00', amount: 500, status: 'captured' },
  ]);
  const { payments, terminals } = await known('M-1');
  expect(payments?.map(({ amountYen, outcome }) => [amountYen, outcome])).toEqual([
    [3300, 'unknown'],
    [400, 'failed'],
    [200, 'captured'],
  ]);
  expect(payments?.[0]?.terminalId).toBe(terminals[1]?.id);
});

test('a recent attempt is uncertain even when its twin is just over an hour old', async () => {
  fleet.setTerminals('M-1', [seed]);
  fleet.setPayments('M-1', [
    { time: '2025-08-19T07:38:00+09:00', amount: 700, status: 'captured' },
    { time: '2025-08-19T07:45:00+09:00', amount: 700, status: 'failed' },
  ]);
  expect((await known('M-1')).payments).toMatchObject([{ amountYen: 700, outcome: 'unknown' }]);
});

test('a token that the fleet does not accept is a refusal', async () => {
  fleet.setTerminals('M-1', [seed]);
  expect(await ask('M-1', {}, 'stale')).toEqual({ kind: 'silent', because: 'refused' });
});

test.each([
  ['down', 'down'],
  ['slow', 'slow'],
  ['nonsense', 'nonsense'],
  ['unauthorized', 'refused'],
] as const)('a fleet that is %s is heard as %s', async (mood, because) => {
  fleet.setTerminals('M-1', [seed]);
  fleet.setMood(mood);
  const limits = mood === 'slow' ? { callMs: 60, turnMs: 150 } : {};
  expect(await ask('M-1', limits)).toEqual({ kind: 'silent', because });
  expect(await ask('M-1', limits)).toEqual({ kind: 'silent', because });
});

/** A fleet that mixes up its customers. */
async function fetchOfAnother(...call: Parameters<typeof fetch>): Promise<Response> {
  const text = await (await fetch(...call)).text();
  return new Response(text.replaceAll('"merchantId":"M-1"', '"merchantId":"M-2"'));
}

test('nothing of another merchant is accepted, and it is reported', async () => {
  fleet.setTerminals('M-1', [seed]);
  const reports: ForeignAnswer[] = [];
  const onForeign = (foreign: ForeignAnswer) => reports.push(foreign);
  expect(await ask('M-1', { fetch: fetchOfAnother, onForeign })).toEqual({
    kind: 'silent',
    because: 'refused',
  });
  expect(reports).toEqual([{ askedMerchantId: 'M-1', terminalId: 'M-1.UP-31001' }]);
});

test.each([9, -9])('a fleet whose clock is %p minutes ahead is put right', async (ahead) => {
  fleet.setTerminals('M-1', [seed]);
  const now = () => clock.now().minus({ minutes: ahead });
  expect(await ask('M-1', { now })).toMatchObject({ kind: 'known' });
});

test.each([11, -11])('an answer of %p minutes ahead is an old copy, or worse', async (ahead) => {
  fleet.setTerminals('M-1', [seed]);
  const now = () => clock.now().minus({ minutes: ahead });
  expect(await ask('M-1', { now })).toEqual({ kind: 'silent', because: 'nonsense' });
  expect(await ask('M-1', { now, isDemoClock: true })).toMatchObject({ kind: 'known' });
});
