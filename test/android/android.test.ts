import { suiteOf, terminalsOf } from '../fleet/vendor-suite.ts';
import { DENIED, ENTERPRISE, NOT_FOUND } from './fake-android.ts';
import { askAndroid, event, minutesAgo, openAndroid, TARGET } from './open-android.ts';

suiteOf({
  name: 'Android',
  open: (shops) => {
    const named = shops.map(({ merchantId, terminals }) => {
      const ids = Array.from({ length: terminals }, (_, at) => `${merchantId}.${at}`);
      return { merchantId, ids };
    });
    const devices = named.flatMap(({ merchantId, ids }) =>
      ids.map((id) => [id, { enrollmentTokenData: merchantId }] as const),
    );
    const bound = new Map(named.map(({ merchantId, ids }) => [merchantId, ids]));
    return openAndroid(new Map(devices), bound);
  },
  ownerOf: (id) => id.split('.')[0] ?? '',
  refuses: DENIED,
  hasNone: NOT_FOUND,
  valid: {
    status: 200,
    body: { name: `${ENTERPRISE}/devices/M-1.0`, enrollmentTokenData: 'M-1' },
  },
  isFirst: () => true,
});

async function told(device: object) {
  const { answer, faults } = await askAndroid(device);
  expect(faults).toEqual([]);
  const [terminal] = terminalsOf(answer);
  if (terminal === undefined) throw new Error('no terminal was told');
  return terminal;
}

test('what the API tells of a terminal is told', async () => {
  const terminal = await told({
    state: 'ACTIVE',
    appliedState: 'ACTIVE',
    lastStatusReportTime: minutesAgo(3),
    hardwareInfo: { model: 'X', serialNumber: 'UP-31001' },
    softwareInfo: { androidVersion: '13', androidBuildNumber: TARGET.firmware },
    applicationReports: [{ packageName: 'jp.example.pay', versionName: '4.2.0' }],
    powerManagementEvents: [
      event('BOOT_COMPLETED', 90),
      event('BATTERY_LEVEL_COLLECTED', 60, 40),
      event('POWER_CONNECTED', 30),
      event('BATTERY_LEVEL_COLLECTED', 4, 24.9),
    ],
  });
  expect(terminal).toMatchObject({
    id: 'A',
    merchantId: 'M-1',
    label: null,
    serialEnd: '1001',
    lifecycle: 'ACTIVE',
    connectivity: { state: 'ONLINE' },
    battery: { levelPercent: 24, charging: 'YES' },
    firmware: { updateState: 'UP_TO_DATE' },
    os: { updateState: 'UP_TO_DATE' },
    paymentApp: { updateState: 'UP_TO_DATE' },
  });
  const minutes = (at: typeof terminal.lastBootAt) =>
    Math.round(-(at?.diffNow().as('minutes') ?? 0));
  expect(minutes(terminal.battery?.observedAt ?? null)).toBe(4);
  expect(minutes(terminal.lastBootAt)).toBe(90);
});

test('what the API does not tell is not known', async () => {
  expect(
    await told({ state: 'LOST', powerManagementEvents: [event('BATTERY_LOW', 1)] }),
  ).toMatchObject({
    lifecycle: 'UNKNOWN',
    connectivity: { state: 'UNKNOWN', lastSeenAt: null },
    battery: null,
    lastBootAt: null,
    firmware: { updateState: 'UNKNOWN' },
    os: { updateState: 'UNKNOWN' },
    paymentApp: { updateState: 'UNKNOWN' },
  });
});

const level = event('BATTERY_LEVEL_COLLECTED', 1, 30);

test.each([
  ['plugged in', [event('POWER_DISCONNECTED', 9), event('POWER_CONNECTED', 5)], 'YES'],
  [
    'unplugged, told out of order',
    [event('POWER_DISCONNECTED', 5), event('POWER_CONNECTED', 9)],
    'NO',
  ],
  [
    'plugged in before it was started',
    [event('POWER_CONNECTED', 9), event('BOOT_COMPLETED', 5)],
    'UNKNOWN',
  ],
  ['never seen at a plug', [], 'UNKNOWN'],
])('a terminal that is %s is charging: %s', async (_what, events, charging) => {
  const { battery } = await told({ powerManagementEvents: [...events, level] });
  expect(battery).toMatchObject({ levelPercent: 30, charging });
});

test.each([
  ['UP_TO_DATE', '12', 'UNKNOWN'],
  ['OS_UPDATE_AVAILABLE', '12', 'AVAILABLE'],
  ['OS_UPDATE_AVAILABLE', '13', 'UP_TO_DATE'],
  ['SECURITY_UPDATE_AVAILABLE', '12', 'UNKNOWN'],
  ['UNKNOWN_UPDATE_AVAILABLE', '12', 'UNKNOWN'],
])('%s on Android %s makes the OS %s', async (updateStatus, androidVersion, state) => {
  const { os } = await told({
    softwareInfo: { androidVersion, systemUpdateInfo: { updateStatus } },
  });
  expect(os.updateState).toBe(state);
});

test.each([
  ['DISABLED', 'SUSPENDED'],
  ['PROVISIONING', 'PENDING'],
  ['DELETED', 'RETIRED'],
])('a device that is %s is %s', async (appliedState, lifecycle) => {
  expect((await told({ appliedState })).lifecycle).toBe(lifecycle);
});

test('who has not reported for a while may be there all the same', async () => {
  expect((await told({ lastStatusReportTime: minutesAgo(11) })).connectivity.state).toBe('UNKNOWN');
});

test.each([
  ['was enrolled for another shop', { enrollmentTokenData: 'M-2' }],
  ['was enrolled for nobody', { enrollmentTokenData: null }],
  ['bears another name', { name: `${ENTERPRISE}/devices/B` }],
])('of a device that %s nothing is told, and it is reported', async (_what, device) => {
  const { answer, foreign } = await askAndroid(device);
  expect(answer).toEqual({ kind: 'silent', because: 'refused' });
  expect(foreign).toHaveLength(1);
});

test('a device that is gone is no smaller shop', async () => {
  const one = new Map([['A', { enrollmentTokenData: 'M-1' }]]);
  const stage = await openAndroid(one, new Map([['M-1', ['A', 'gone']]]));
  const answer = await stage.client.askTerminals('M-1');
  await stage.close();
  expect(answer).toEqual({ kind: 'silent', because: 'notFound' });
});
