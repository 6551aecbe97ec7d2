import { createFleetClient } from '../../src/fleet/contract-client.ts';
import { handClock } from './hand-clock.ts';
import { seed, simulatedFleet } from './simulated.ts';

const clock = handClock('2025-08-19T08:40:00');
let fleet: Awaited<ReturnType<typeof simulatedFleet>>;
let client: ReturnType<typeof createFleetClient>;
let hasBudget = true;

beforeEach(async () => {
  clock.set('2025-08-19T08:40:00');
  hasBudget = true;
  fleet = await simulatedFleet(clock.now);
  fleet.setTerminals('M-1', [seed]);
  fleet.setPayments('M-1', []);
  client = createFleetClient({
    baseUrl: fleet.url,
    credentials: { token: 'fleet-token' },
    now: clock.now,
    budget: { take: async () => hasBudget, pause: async () => {} },
  });
});
afterEach(() => fleet.close());

async function batteryNow(since: ReturnType<typeof clock.now> | null = null) {
  const answer = await client.askTerminals('M-1', since);
  return answer.kind === 'known' ? answer.terminals[0]?.battery?.levelPercent : answer.because;
}

const drained = () => fleet.setTerminals('M-1', [{ ...seed, battery: 20 }]);

test('within a minute the terminals are told from memory, with their own times', async () => {
  expect(await batteryNow()).toBe(57);
  drained();
  clock.pass(0.9);
  expect(await client.askTerminals('M-1')).toMatchObject({
    askedAt: clock.now().minus({ minutes: 0.9 }),
    terminals: [{ battery: { levelPercent: 57 } }],
  });
  clock.pass(0.1);
  expect(await batteryNow()).toBe(20);
  expect(fleet.asked.filter((part) => part === 'terminals')).toHaveLength(2);
});

test('payments are asked for each time: one may have failed, or gone through, just now', async () => {
  await batteryNow();
  fleet.setPayments('M-1', [
    { time: '2025-08-19T08:39:50+09:00', amount: 3300, status: 'unknown' },
  ]);
  clock.pass(0.1);
  expect(await client.askTerminals('M-1')).toMatchObject({
    payments: [{ amountYen: 3300, outcome: 'unknown' }],
  });
  expect(fleet.asked).toEqual(['terminals', 'payments', 'payments']);
});

test('what was asked before something happened does not count', async () => {
  await batteryNow();
  drained();
  clock.pass(0.1);
  expect(await batteryNow(clock.now())).toBe(20);
});

test('what was asked after it does', async () => {
  const before = clock.now();
  clock.pass(0.1);
  await batteryNow();
  drained();
  clock.pass(0.1);
  expect(await batteryNow(before)).toBe(57);
});

test.each([
  ['stands still', 0],
  ['was set back', -10],
])('on a clock that %s nothing is a moment ago', async (_what, minutes) => {
  await batteryNow();
  clock.pass(minutes);
  await batteryNow();
  expect(fleet.asked.filter((part) => part === 'terminals')).toHaveLength(2);
});

test('what was forgotten is asked for anew', async () => {
  await batteryNow();
  drained();
  clock.pass(0.1);
  client.forget('M-1');
  expect(await batteryNow()).toBe(20);
});

test('an answer that was under way when something happened is told once, and not kept', async () => {
  const under = client.askTerminals('M-1');
  client.forget('M-1');
  expect(await under).toMatchObject({ kind: 'known' });
  drained();
  clock.pass(0.1);
  expect(await batteryNow()).toBe(20);
});

test('many who ask at once are one question', async () => {
  const all = await Promise.all(Array.from({ length: 12 }, () => client.askTerminals('M-1')));
  expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(['known']));
  expect(fleet.asked.filter((part) => part === 'terminals')).toHaveLength(1);
});

test('whoever has to know what happened since does not join a question that was under way', async () => {
  const since = clock.now();
  await Promise.all([client.askTerminals('M-1'), client.askTerminals('M-1', since)]);
  expect(fleet.asked.filter((part) => part === 'terminals')).toHaveLength(2);
});

test('while the fleet must not be asked, a quarter of an hour old is better than nothing, but no payments', async () => {
  await batteryNow();
  hasBudget = false;
  clock.pass(14);
  expect(await client.askTerminals('M-1')).toMatchObject({
    kind: 'known',
    askedAt: clock.now().minus({ minutes: 14 }),
    payments: null,
  });
  expect(await batteryNow(clock.now().minus({ seconds: 1 }))).toBe('down');
  clock.pass(1);
  expect(await batteryNow()).toBe('down');
});

test('a fleet that is out of order is not covered up with old news', async () => {
  await batteryNow();
  fleet.setMood('down');
  clock.pass(2);
  expect(await batteryNow()).toBe('down');
});

test('shops do not share a memory', async () => {
  fleet.setTerminals('M-2', [{ ...seed, battery: 90 }]);
  await batteryNow();
  clock.pass(0.1);
  expect(await client.askTerminals('M-2')).toMatchObject({
    terminals: [{ merchantId: 'M-2', battery: { levelPercent: 90 } }],
  });
});
