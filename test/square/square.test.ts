import { suiteOf, terminalsOf } from '../fleet/vendor-suite.ts';
import { UNAUTHORIZED } from './fake-square.ts';
import { askSquare, openSquare } from './open-square.ts';
import { device, MERCHANT, worldWith } from './square-world.ts';

suiteOf({
  name: 'Square',
  open: (shops) => {
    const devices = new Map(
      shops.map(({ merchantId, terminals }) => [
        `L${merchantId}`,
        Array.from({ length: terminals }, (_, at) =>
          device(`${merchantId}.${at}`, at % 2 === 0 ? `L${merchantId}` : null),
        ),
      ]),
    );
    return openSquare({ devices }, new Map(shops.map(({ merchantId: id }) => [id, `L${id}`])));
  },
  ownerOf: (id) => id.replace('device:', '').split('.')[0] ?? '',
  refuses: UNAUTHORIZED,
  hasNone: { status: 404, body: { errors: [{ category: 'X', code: 'NOT_FOUND' }] } },
  valid: { status: 200, body: {} },
  isFirst: (path) => path === '/v2/devices',
});

test('what Square tells of a terminal is told', async () => {
  const { answer } = await askSquare(worldWith([], []));
  expect(terminalsOf(answer)).toMatchObject([
    {
      id: 'device:A',
      merchantId: 'M-1',
      label: 'レジ横',
      serialEnd: 'SN-A',
      lifecycle: 'ACTIVE',
      connectivity: { state: 'ONLINE', signal: 'UNKNOWN' },
      battery: { levelPercent: 24, charging: 'YES' },
      lastBootAt: null,
      firmware: { updateState: 'UP_TO_DATE' },
      os: { updateState: 'UP_TO_DATE' },
      paymentApp: { updateState: 'UP_TO_DATE' },
    },
  ]);
});

test.each([
  ['AVAILABLE_CHARGING', 24, 'YES'],
  ['AVAILABLE_NOT_IN_USE', 100, 'YES'],
  ['AVAILABLE_NOT_IN_USE', 24, 'UNKNOWN'],
  ['AVAILABLE_INSUFFICIENT', 24, 'NO'],
  ['UNAVAILABLE', 24, 'NO'],
  ['SOLAR', 24, 'UNKNOWN'],
])('external power %p at %p percent is charging: %p', async (externalPower, percent, charging) => {
  const battery = { visible_percent: percent, external_power: externalPower };
  const components = [{ type: 'BATTERY', battery_details: battery }];
  const world = { devices: new Map([['L1', [{ ...device('A', 'L1'), components }]]]) };
  const { answer } = await askSquare(world);
  expect(terminalsOf(answer)).toMatchObject([{ battery: { levelPercent: percent, charging } }]);
});

test('what Square does not tell is not known, and another version is not called old', async () => {
  const bare = { id: 'device:B', attributes: { merchant_token: MERCHANT, version: '5.40' } };
  const { answer } = await askSquare({ devices: new Map([['L1', [bare]]]) });
  expect(terminalsOf(answer)).toMatchObject([
    {
      label: null,
      connectivity: { state: 'UNKNOWN', lastSeenAt: null },
      battery: null,
      firmware: { updateState: 'UNKNOWN' },
      os: { updateState: 'UNKNOWN' },
    },
  ]);
});

test.each([
  ['of another merchant', device('A', 'L1', { merchant_token: 'ANOTHER' })],
  ['of no known merchant', device('A', 'L1', { merchant_token: null })],
  ['that is signed in at another location', device('A', 'L2')],
])('with a device %s nothing is told, and it is reported', async (_what, one) => {
  const world = { devices: new Map([['L1', [device('C', 'L1'), one]]]) };
  const { answer, foreign } = await askSquare(world);
  expect(answer).toEqual({ kind: 'silent', because: 'refused' });
  expect(foreign).toEqual([{ askedMerchantId: 'M-1', terminalId: 'device:A' }]);
});
