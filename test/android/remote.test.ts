import { androidmanagement, auth } from '@googleapis/androidmanagement';
import { anOrder } from '../fleet/an-order.ts';
import { DENIED, ENTERPRISE, fakeAndroid, NOT_FOUND } from './fake-android.ts';
import { openAndroid } from './open-android.ts';

const ORDER = anOrder('reboot', 'A');
const DEVICES = new Map([
  ['A', {}],
  ['B', {}],
]);
const open = () => openAndroid(DEVICES, new Map([['M-1', ['A']]]));

test.each([
  [{ done: false }, 'waiting'],
  [{}, 'waiting'],
  [{ done: true, response: {} }, 'done'],
  [{ done: true, metadata: { errorCode: 'COMMAND_ERROR_CODE_UNSPECIFIED' } }, 'done'],
  [{ done: true, metadata: { errorCode: 'MANAGEMENT_MODE' } }, 'failed'],
  [{ done: true, error: { code: 13 } }, 'failed'],
  [{ done: true, error: { code: 1 } }, 'cancelled'],
  [{ done: true, error: { code: 4 } }, 'expired'],
])('an operation that says %j is %s', async (operation, status) => {
  const stage = await open();
  stage.operate(operation);
  const taken = { kind: 'taken', id: '17', status };
  expect(await stage.client.order('M-1', ORDER, false)).toEqual(taken);
  expect(await stage.client.askOrder('M-1', { ...ORDER, id: '17' })).toEqual(taken);
  await stage.close();
});

test("Google's own SDK orders and follows just as we do", async () => {
  const stage = await open();
  await stage.client.order('M-1', ORDER, false);
  await stage.client.askOrder('M-1', { ...ORDER, id: '17' });
  await stage.close();
  const fake = await fakeAndroid(DEVICES);
  const client = new auth.OAuth2();
  client.setCredentials({ access_token: fake.token });
  const { devices } = androidmanagement({
    version: 'v1',
    auth: client,
    rootUrl: fake.url,
  }).enterprises;
  const name = `${ENTERPRISE}/devices/A`;
  await devices.issueCommand({ name, requestBody: { type: 'REBOOT', duration: '120s' } });
  await devices.operations.get({ name: `${name}/operations/17` });
  await fake.close();
  expect({ asked: stage.asked, orders: stage.orders }).toEqual({
    asked: fake.asked,
    orders: fake.orders,
  });
});

test('what may have arrived is not sent again: it counts as passed on without a result', async () => {
  const stage = await open();
  stage.answerWith({ status: 503, body: {} });
  const untracked = { kind: 'taken', id: null, status: 'untracked' };
  expect(await stage.client.order('M-1', ORDER, false)).toEqual(untracked);
  expect(await stage.client.order('M-1', ORDER, true)).toEqual(untracked);
  await stage.close();
  expect(stage.asked).toHaveLength(1);
});

test.each([
  ['does not let us in', DENIED, 'refused'],
  ['has no such device', NOT_FOUND, 'refused'],
  ['cannot do that', { status: 501, body: { error: { status: 'UNIMPLEMENTED' } } }, 'unsupported'],
])('a fleet that %s refuses', async (_what, answer, because) => {
  const stage = await open();
  stage.answerWith(answer);
  expect(await stage.client.order('M-1', ORDER, false)).toEqual({ kind: 'refused', because });
  await stage.close();
});

test('the device of another shop is ordered nothing, and a report is nothing to order', async () => {
  const stage = await open();
  const refused = { kind: 'refused', because: 'refused' };
  expect(await stage.client.order('M-1', { ...ORDER, terminalId: 'B' }, false)).toEqual(refused);
  expect(await stage.client.order('M-1', { ...ORDER, kind: 'refresh' }, false)).toEqual({
    kind: 'refused',
    because: 'unsupported',
  });
  await stage.close();
  expect(stage.asked).toEqual([]);
});
