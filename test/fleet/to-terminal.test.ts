import { toFleetClock } from '../../src/fleet/clock-skew.ts';
import { terminalSchema } from '../../src/fleet/contract.ts';
import { toTerminal } from '../../src/fleet/to-terminal.ts';
import { tokyo } from './hand-clock.ts';

const now = tokyo('2025-08-19T09:00:00');

function read(told: object, asOf = '2025-08-19T09:00:00+09:00') {
  const terminal = terminalSchema.parse({
    id: 'T-1',
    merchantId: 'M-1',
    serialNumber: 'UP-31001',
    ...told,
  });
  return toTerminal(terminal, toFleetClock(asOf, now), now);
}

const boot = (lastBootAt: string) => ({ power: { lastBootAt } });

test('no more than the last four characters of a serial number are kept', () => {
  expect(read({}).serialEnd).toBe('1001');
});

test.each([
  ['レジ横', 'レジ横'],
  // On the page it would turn the figures behind it: 充電 53% for 35%.
  ['\u202eレジ横\n2台目', 'レジ横 2台目'],
  ['\u200f', null],
  [null, null],
])('the label %j is kept as %j', (label, kept) => {
  expect(read({ label }).label).toBe(kept);
});

test.each([
  ['CHARGING', 'YES'],
  ['FULL', 'YES'],
  ['NOT_CHARGING', 'NO'],
  ['INSUFFICIENT', 'NO'],
  ['UNKNOWN', 'UNKNOWN'],
])('%s on the wire is charging: %s', (charging, ours) => {
  const observedAt = '2025-08-19T08:50:00+09:00';
  expect(read({ battery: { levelPercent: 18, charging, observedAt } }).battery?.charging).toBe(
    ours,
  );
});

test.each([
  ['EXCELLENT', 'GOOD'],
  ['FAIR', 'GOOD'],
  ['POOR', 'POOR'],
  ['UNKNOWN', 'UNKNOWN'],
])('a %s signal is %s', (quality, ours) => {
  expect(read({ connectivity: { signal: { quality } } }).connectivity.signal).toBe(ours);
});

test('a battery level that was never measured counts from when the fleet received it', () => {
  const receivedAt = '2025-08-19T08:50:00+09:00';
  const { battery } = read({ battery: { levelPercent: 18, receivedAt } });
  expect(battery?.observedAt.toMillis()).toBe(tokyo('2025-08-19T08:50:00').toMillis());
});

test('a battery level of no known time is no battery level', () => {
  expect(read({ battery: { levelPercent: 18 } }).battery).toBeNull();
});

test('times of a fleet whose clock is ten minutes ahead are put on ours', () => {
  const { lastBootAt } = read(boot('2025-08-19T08:05:00+09:00'), '2025-08-19T09:10:00+09:00');
  expect(lastBootAt?.toMillis()).toBe(tokyo('2025-08-19T07:55:00').toMillis());
});

test('the way of an answer through the network is not taken for a wrong clock', () => {
  const { lastBootAt } = read(boot('2025-08-19T08:00:00+09:00'), '2025-08-19T08:59:57+09:00');
  expect(lastBootAt?.toMillis()).toBe(tokyo('2025-08-19T08:00:00').toMillis());
});

test('a restart in the future is not known, rather than taken for one after the opening', () => {
  expect(read(boot('2025-08-19T09:00:01+09:00')).lastBootAt).toBeNull();
  expect(read(boot('2025-08-19T09:00:00+09:00')).lastBootAt).not.toBeNull();
});

test('an error keeps its code and time, and loses the words meant for staff', () => {
  const lastError = { code: 'NETWORK', at: '2025-08-19T08:20:00+09:00', message: 'ERR_17' };
  const { firmware } = read({ software: { firmware: { updateState: 'FAILED', lastError } } });
  expect(firmware.updateState).toBe('FAILED');
  expect(firmware.lastError?.code).toBe('NETWORK');
  expect(JSON.stringify(firmware)).not.toContain('ERR_17');
});

const future = '2025-08-19T09:02:00+09:00';
const firmware = { updateState: 'INSTALLING', startedAt: future, observedAt: future };

test('what is told of the future is told by a wrong clock, so nobody knows when', () => {
  const told = read({ connectivity: { lastSeenAt: future }, software: { firmware } });
  expect(told.connectivity.lastSeenAt).toBeNull();
  expect(told.firmware).toMatchObject({ startedAt: null, observedAt: null });
});

test('a battery measured in the future counts from when the fleet received it, else not at all', () => {
  const battery = { levelPercent: 18, observedAt: future };
  const receivedAt = '2025-08-19T08:50:00+09:00';
  const kept = read({ battery: { ...battery, receivedAt } }).battery;
  expect(kept?.observedAt.toMillis()).toBe(tokyo('2025-08-19T08:50:00').toMillis());
  expect(read({ battery: { ...battery, receivedAt: future } }).battery).toBeNull();
});
