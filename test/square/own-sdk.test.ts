import { SquareClient } from 'square';
import { fakeSquare, TOKEN } from './fake-square.ts';
import { askSquare } from './open-square.ts';
import { checkout, MERCHANT, payment, worldWith } from './square-world.ts';

/** Keys that Square's SDK has not turned into its own are keys that it does not know. */
function unknownKeys(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(key.includes('_') ? [key] : []),
    ...unknownKeys(inner),
  ]);
}

const TIME = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;
const alike = (request: object) => JSON.stringify(request).replaceAll(TIME, 'TIME');

test("Square's own SDK asks the fake just what we ask, and knows all that it answers", async () => {
  const paid = payment('P1', 'COMPLETED', { terminal_checkout_id: 'C1' });
  const world = worldWith([checkout('C1', 'COMPLETED', ['P1'])], [paid]);
  const ours = (await askSquare(world)).requests;
  const fake = await fakeSquare(world);
  const sdk = new SquareClient({ token: TOKEN, baseUrl: fake.url });
  const since = new Date().toISOString();
  const devices = await sdk.devices.list({ locationId: 'L1' });
  const query = { filter: { createdAt: { startAt: since } } };
  const { checkouts } = await sdk.terminal.checkouts.search({ query, limit: 100 });
  const payments = await sdk.payments.list({ locationId: 'L1', beginTime: since, limit: 100 });
  await fake.close();

  expect(ours.map(alike).toSorted()).toEqual(fake.requests.map(alike).toSorted());
  expect(devices.data).toMatchObject([
    {
      id: 'device:A',
      attributes: { manufacturersId: 'SN-A', merchantToken: MERCHANT },
      components: [
        { applicationDetails: { sessionLocation: 'L1', version: '6.25' } },
        { cardReaderDetails: { version: '3.53.70' } },
        { batteryDetails: { visiblePercent: 24, externalPower: 'AVAILABLE_CHARGING' } },
        { wifiDetails: { active: true } },
        { type: 'ETHERNET' },
      ],
      status: { category: 'AVAILABLE' },
    },
  ]);
  expect(checkouts).toMatchObject([{ deviceOptions: { deviceId: 'A' }, paymentIds: ['P1'] }]);
  expect(payments.data).toMatchObject([
    { terminalCheckoutId: 'C1', deviceDetails: { deviceId: 'A' } },
  ]);
  expect(unknownKeys([devices.data, checkouts, payments.data])).toEqual([]);
});
