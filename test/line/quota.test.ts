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
