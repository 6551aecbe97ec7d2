import { terminalSchema } from '../../src/fleet/contract.ts';
import type { TerminalSeed } from '../../src/simulator/fleet-seed.ts';
import { createFleetWorld } from '../../src/simulator/fleet-world.ts';
import { handClock } from '../fleet/hand-clock.ts';
import { rules, seed } from '../fleet/simulated.ts';

const clock = handClock('2025-08-19T08:40:00');
beforeEach(() => clock.set('2025-08-19T08:40:00'));

function worldOf(given: Partial<TerminalSeed>) {
  const terminals = [{ ...seed, ...given }];
  const merchant = { merchantId: 'M-1', storeName: '店', terminals, payments: null };
  return createFleetWorld(clock.now, rules, [merchant]);
}

function reported(given: Partial<TerminalSeed>) {
  const report = worldOf(given).terminal('M-1.UP-31001')?.report;
  if (report === undefined) throw new Error('the world lost its terminal');
  return report;
}

test.each([
  ['none', 'NOT_OFFERED', null],
  ['pending', 'AVAILABLE', null],
  ['downloading', 'INSTALLING', null],
  ['failed:battery', 'FAILED', 'BATTERY_LOW'],
  ['failed:network', 'FAILED', 'NETWORK'],
  ['failed:interrupted', 'FAILED', 'INTERRUPTED'],
  ['failed:launched_early', 'FAILED', 'FIRMWARE_INCOMPLETE'],
  ['failed:app_closed', 'FAILED', 'APP_CLOSED_DURING_PAYMENT'],
  ['failed:gremlins', 'FAILED', 'OTHER'],
] as const)('a transcript’s %s is reported as %s', (updateState, state, code) => {
  const { firmware, os } = reported({ updateState }).software;
  expect([firmware.updateState, os.updateState]).toEqual([state, state]);
  expect(firmware.lastError?.code ?? null).toBe(code);
});

test('a download of a transcript began when the terminal was last seen', () => {
  const { firmware } = reported({ updateState: 'downloading' }).software;
  expect(firmware).toMatchObject({ startedAt: '2025-08-18T23:39:00.000Z', progressPercent: null });
});

test('an OS that alone is left is on offer', () => {
  const { firmware, os } = reported({ firmware: 'new', updateState: 'none' }).software;
  expect([firmware.updateState, os.updateState]).toEqual(['UP_TO_DATE', 'AVAILABLE']);
});

test('an error after the whole update is the app’s', () => {
  const given = { firmware: 'new', os: 'new', updateState: 'failed:app_closed' } as const;
  const { firmware, paymentApp } = reported(given).software;
  expect(firmware.lastError).toBeNull();
  expect(paymentApp.lastError?.code).toBe('APP_CLOSED_DURING_PAYMENT');
});

test('everything of a transcript is as old as the terminal’s last word, before the opening too', () => {
  clock.set('2025-08-18T12:00:00');
  const at = '2025-08-18T23:39:00.000Z';
  const report = reported({});
  expect(report.connectivity).toMatchObject({ state: 'ONLINE', lastSeenAt: at });
  expect(report.battery).toMatchObject({ observedAt: at, receivedAt: at });
  expect(report.software.firmware).toMatchObject({ observedAt: at, updateState: 'AVAILABLE' });
});

test.each([
  ['ok', 'WIFI', 'GOOD'],
  ['weak', 'WIFI', 'POOR'],
  ['off', 'NONE', undefined],
] as const)('Wi-Fi %s is reported as %s and %s', (wifi, networkType, quality) => {
  const { connectivity } = reported({ wifi });
  expect(connectivity.networkType).toBe(networkType);
  expect(connectivity.signal?.quality).toBe(quality);
});

test('what is not given is reported as not known', () => {
  const report = reported({ battery: null, lastBoot: null, lastSeen: null, online: false });
  expect(report.battery).toBeNull();
  expect(report.power.lastBootAt).toBeNull();
  expect(report.connectivity).toMatchObject({ state: 'OFFLINE', lastSeenAt: null });
});

test('a live terminal is reported as of now, by the contract', () => {
  const world = worldOf({ live: true, charging: true });
  clock.pass(10);
  const report = world.terminal('M-1.UP-31001')?.report;
  expect(report?.battery).toMatchObject({ levelPercent: 67, charging: 'CHARGING' });
  expect(report?.connectivity.lastSeenAt).toBe('2025-08-18T23:50:00.000Z');
  expect(terminalSchema.parse(report)).toEqual(report);
});

test('of a live terminal without power the fleet knows the last report', () => {
  const world = worldOf({ live: true });
  const before = world.terminal('M-1.UP-31001');
  if (before === null) throw new Error('the world lost its terminal');
  world.setDevice({ ...before.device, power: 'off' });
  clock.pass(30);
  expect(world.terminal('M-1.UP-31001')?.report).toMatchObject({
    connectivity: { state: 'OFFLINE', lastSeenAt: '2025-08-18T23:40:00.000Z' },
    battery: { levelPercent: 57, observedAt: '2025-08-18T23:40:00.000Z' },
  });
});
