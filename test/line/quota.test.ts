import { listen } from '../fleet/listen.ts';
import { pushQuota } from '../../src/line/quota.ts';
import { lineMeansFor, simulatedLine, type SimulatedLine } from './simulated-line.ts';

let world: SimulatedLine;
beforeEach(async () => {
  world = await simulatedLine();
});
afterEach(() => world.close());

test('what LINE counts of the month is told, and not asked again within a minute', async () => {
  const ask = pushQuota(lineMeansFor(world));
  const first = await ask();
  expect(first).toEqual({ limit: null, used: 0 });
  await world.close();
  expect(await ask()).toEqual(first);
  world = await simulatedLine();
});

test('where LINE does not answer, nothing is told', async () => {
  const means = lineMeansFor(world);
  await world.close();
  expect(await pushQuota(means)()).toBeNull();
  world = await simulatedLine();
});

test.each([
  [{ type: 'limited', value: 200 }, {}],
  [{ type: 'limited', value: 200 }, { totalUsage: 'many' }],
  [{ type: 'limited', value: 200 }, { totalUsage: -1 }],
  [{ type: 'limited' }, { totalUsage: 3 }],
  [{ type: 'limited', value: '200' }, { totalUsage: 3 }],
  [{}, { totalUsage: 3 }],
  [null, { totalUsage: 3 }],
])('an answer that makes no sense is none: %j and %j', async (quota, consumption) => {
  const odd = await listen((request, response) => {
    const token = { access_token: 't', expires_in: 900, token_type: 'Bearer' };
    const counted = request.url?.endsWith('consumption') === true ? consumption : quota;
    const body = request.url?.includes('token') === true ? token : counted;
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  expect(await pushQuota(lineMeansFor({ ...world, url: odd.url }))()).toBeNull();
  await odd.close();
});
