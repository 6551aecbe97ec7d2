import { androidmanagement, auth } from '@googleapis/androidmanagement';
import { ENTERPRISE, fakeAndroid } from './fake-android.ts';
import { askAndroid, event } from './open-android.ts';

const device = {
  state: 'ACTIVE',
  appliedState: 'ACTIVE',
  enrollmentTokenData: 'M-1',
  lastStatusReportTime: '2025-08-19T08:00:00Z',
  hardwareInfo: { model: 'X', serialNumber: 'UP-31001' },
  softwareInfo: {
    androidVersion: '13',
    androidBuildNumber: 'V4',
    systemUpdateInfo: { updateStatus: 'UP_TO_DATE' },
  },
  applicationReports: [{ packageName: 'jp.example.pay', versionName: '4.2.0' }],
  powerManagementEvents: [event('BATTERY_LEVEL_COLLECTED', 1, 57)],
};

test("Google's own SDK asks the fake just what we ask, and finds its fields in the answer", async () => {
  const ours = (await askAndroid(device)).asked;
  const fake = await fakeAndroid(new Map([['A', device]]));
  const client = new auth.OAuth2();
  client.setCredentials({ access_token: fake.token });
  const sdk = androidmanagement({ version: 'v1', auth: client, rootUrl: fake.url });
  const { data } = await sdk.enterprises.devices.get({ name: `${ENTERPRISE}/devices/A` });
  await fake.close();

  expect(ours).toEqual(fake.asked);
  // Each of these is a property that the SDK declares: a wrong name does not compile.
  const { state, appliedState, enrollmentTokenData, lastStatusReportTime } = data;
  const read = {
    state,
    appliedState,
    enrollmentTokenData,
    lastStatusReportTime,
    hardwareInfo: {
      model: data.hardwareInfo?.model,
      serialNumber: data.hardwareInfo?.serialNumber,
    },
    softwareInfo: {
      androidVersion: data.softwareInfo?.androidVersion,
      androidBuildNumber: data.softwareInfo?.androidBuildNumber,
      systemUpdateInfo: { updateStatus: data.softwareInfo?.systemUpdateInfo?.updateStatus },
    },
    applicationReports: data.applicationReports?.map(({ packageName, versionName }) => ({
      packageName,
      versionName,
    })),
    powerManagementEvents: data.powerManagementEvents?.map(
      ({ eventType, createTime, batteryLevel }) => ({ eventType, createTime, batteryLevel }),
    ),
  };
  expect(data.name).toBe(`${ENTERPRISE}/devices/A`);
  expect(read).toEqual(device);
});

test('a token is asked for once, and shared', async () => {
  const { tokensAsked, faults } = await askAndroid(device);
  expect([tokensAsked(), faults]).toEqual([1, []]);
});
