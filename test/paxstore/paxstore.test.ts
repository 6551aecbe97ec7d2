import { DateTime } from 'luxon';
import type { ForeignAnswer } from '../../src/fleet/client.ts';
import { createPaxstoreClient } from '../../src/paxstore/client.ts';
import { suiteOf, terminalsOf, type VendorAnswer, type VendorShop } from '../fleet/vendor-suite.ts';
import { CREDENTIALS, fakePaxstore, type FakeTerminal } from './fake-paxstore.ts';

// The fake's Date header is that of this machine, so the client's clock is too.
const now = () => DateTime.now();
const minutesAgo = (minutes: number) => Date.now() - minutes * 60_000;

const TARGET = {
  firmware: 'PayDroid_10.0_V4.2.0',
  os: '13',
  paymentApp: { package: 'jp.example.pay', version: '4.2.0' },
} as const;

async function openWith(
  world: () => readonly FakeTerminal[],
  bound: readonly string[],
  merchant = (id: string) => id,
) {
  const fake = await fakePaxstore(world);
  const foreign: ForeignAnswer[] = [];
  const shops = new Map(bound.map((id) => [id, { reseller: 'USEN', merchant: merchant(id) }]));
  const client = createPaxstoreClient({
    baseUrl: fake.url,
    ...CREDENTIALS,
    shops,
    target: TARGET,
    now,
    turnMs: 20_000,
    onForeign: (one) => foreign.push(one),
  });
  const answerWith = (answer: VendorAnswer) => fake.answerWith(() => answer);
  return { ...fake, client, foreign, answerWith, answerPath: fake.answerWith };
}

// 店1 is also the beginning of 店10, and its name is used again below another reseller.
const nameOf = (merchantId: string) => `店${merchantId.replace('M-', '').replace(/^2$/, '10')}`;

function worldOf(shops: readonly VendorShop[]): readonly FakeTerminal[] {
  return shops.flatMap(({ merchantId, terminals }) => {
    const shop = Number(merchantId.replace('M-', ''));
    const own = Array.from({ length: terminals }, (_, at) => ({
      id: shop * 1000 + at,
      reseller: 'USEN',
      merchant: nameOf(merchantId),
    }));
    const namesake = { id: 900_000 + shop, reseller: 'USEN West', merchant: nameOf(merchantId) };
    return [...own, namesake];
  });
}

suiteOf({
  name: 'PAXSTORE',
  open: (shops) =>
    openWith(
      () => worldOf(shops),
      shops.map(({ merchantId }) => merchantId),
      nameOf,
    ),
  ownerOf: (id) => `M-${Math.floor(Number(id) / 1000)}`,
  refuses: { status: 200, body: { businessCode: 129, message: 'Authentication failed' } },
  hasNone: { status: 200, body: { businessCode: 1720, message: "Merchant doesn't exist" } },
  valid: { status: 200, body: { businessCode: 0, hasNext: false, dataset: [] } },
  isFirst: (path) => path === 'terminals',
});

async function told(given: Partial<FakeTerminal>) {
  const terminal = { id: 7, reseller: 'USEN', merchant: 'M-1', ...given };
  const stage = await openWith(() => [terminal], ['M-1']);
  const [first] = terminalsOf(await stage.client.askTerminals('M-1'));
  await stage.close();
  expect(stage.faults).toEqual([]);
  if (first === undefined) throw new Error('no terminal was told');
  return first;
}

test('what PAXSTORE tells of a terminal is told, each with the last contact as its time', async () => {
  const lastAccessTime = minutesAgo(3);
  const terminal = await told({
    list: {
      name: 'レジ横',
      tid: 'FATIAP0T',
      serialNo: 'SN7',
      lastAccessTime,
      installedFirmware: { firmwareName: TARGET.firmware, installTime: minutesAgo(20) },
      installedApks: [{ packageName: 'jp.example.pay', versionName: '4.2.0', installTime: null }],
    },
    network: { battery: 24.9, onlineStatus: 2, network: 'NETWORK_WIFI' },
    detail: { osVersion: '13' },
  });
  expect(terminal).toMatchObject({
    id: '7',
    merchantId: 'M-1',
    label: 'レジ横',
    serialEnd: 'SN7',
    lifecycle: 'ACTIVE',
    battery: { levelPercent: 24, charging: 'UNKNOWN' },
    connectivity: { state: 'ONLINE', signal: 'UNKNOWN' },
    lastBootAt: null,
    firmware: { updateState: 'UP_TO_DATE' },
    os: { updateState: 'UP_TO_DATE' },
    paymentApp: { updateState: 'UP_TO_DATE' },
  });
  for (const time of [terminal.battery?.observedAt, terminal.connectivity.lastSeenAt])
    expect(Math.abs((time?.toMillis() ?? 0) - lastAccessTime)).toBeLessThan(5000);
});

test('what PAXSTORE does not tell is not known', async () => {
  expect(
    await told({ list: { status: 'X' }, network: { onlineStatus: 9, network: 'NETWORK_6G' } }),
  ).toMatchObject({
    label: null,
    lifecycle: 'UNKNOWN',
    battery: null,
    connectivity: { state: 'UNKNOWN', lastSeenAt: null },
    firmware: { updateState: 'UNKNOWN', lastError: null },
    os: { updateState: 'UNKNOWN' },
    paymentApp: { updateState: 'UNKNOWN' },
  });
});

test('a battery level of no known time is not told', async () => {
  expect((await told({ network: { battery: 80 } })).battery).toBeNull();
});

test.each([
  ['A', 'ACTIVE'],
  ['P', 'PENDING'],
  ['S', 'SUSPENDED'],
])('a terminal of status %p is %p', async (status, lifecycle) => {
  expect((await told({ list: { status } })).lifecycle).toBe(lifecycle);
});

const push = (actionStatus: number, errorCode = 0) => ({
  fmName: TARGET.firmware,
  actionStatus,
  errorCode,
  actionTime: minutesAgo(1),
});

test.each([
  [push(0), 'AVAILABLE', undefined],
  [push(1), 'INSTALLING', undefined],
  [push(2), 'UNKNOWN', undefined],
  [push(3, 1), 'FAILED', 'DOWNLOAD_FAILED'],
  [push(3, 2), 'FAILED', 'INSTALL_FAILED'],
  [push(3, 20), 'FAILED', 'VERSION_MISMATCH'],
  [push(3, 9), 'FAILED', 'OTHER'],
  [push(4), 'NOT_OFFERED', undefined],
  [{ ...push(0), fmName: 'PayDroid_of_another_year' }, 'UNKNOWN', undefined],
  [{ ...push(0), terminalSN: 'SN8' }, 'UNKNOWN', undefined],
])('a push %j leaves the firmware %p', async (task, state, code) => {
  const { firmware } = await told({
    list: { installedFirmware: { firmwareName: 'PayDroid_9' } },
    firmwareTasks: [task],
  });
  expect(firmware.updateState).toBe(state);
  expect(firmware.lastError?.code).toBe(code);
});

test('what is installed is believed more than an old failed push', async () => {
  const installedFirmware = { firmwareName: TARGET.firmware };
  const { firmware } = await told({ list: { installedFirmware }, firmwareTasks: [push(3, 2)] });
  expect(firmware).toMatchObject({ updateState: 'UP_TO_DATE', lastError: null });
});

test('the app is judged by pushes of its own version only', async () => {
  const task = { apkPackageName: 'jp.example.pay', apkVersionName: '4.1.0', actionStatus: 0 };
  expect((await told({ apkTasks: [task] })).paymentApp.updateState).toBe('UNKNOWN');
  const ours = { ...task, apkVersionName: '4.2.0' };
  expect((await told({ apkTasks: [task, ours] })).paymentApp.updateState).toBe('AVAILABLE');
});

test('facts of another terminal are not taken for this one', async () => {
  expect(
    (await told({ list: { lastAccessTime: minutesAgo(1) }, network: { id: 8, battery: 80 } }))
      .battery,
  ).toBeNull();
});

test('a call that fails takes nothing from what the others told', async () => {
  const terminal = { id: 7, reseller: 'USEN', merchant: 'M-1', list: { name: 'レジ横' } };
  const stage = await openWith(() => [terminal], ['M-1']);
  stage.answerPath((path) => (path === 'terminals' ? null : { status: 500, body: {} }));
  const answer = await stage.client.askTerminals('M-1');
  await stage.close();
  expect(answer).toMatchObject({ terminals: [{ label: 'レジ横', battery: null }], payments: null });
});
