import { createLineClient } from '../../src/line/client.ts';
import { linkOfferer } from '../../src/linking/offer-link.ts';
import { ANA, IMPATIENT_MS, lineMeansFor, simulatedLine } from './simulated-line.ts';
import type { SimulatedLine } from './simulated-line.ts';

let world: SimulatedLine;
beforeEach(async () => {
  world = await simulatedLine();
});
afterEach(() => world.close());

const impatient = () => ({ ...lineMeansFor(world), turnWaitsMs: IMPATIENT_MS });

test.each([
  ['the call', '/v2/bot'],
  ['the token for it', '/oauth2'],
])('a turn waits only a moment for %s, and goes on without', async (_what, path) => {
  world.line.setFaults([{ path, kind: 'timeout', times: 2 }]);
  const means = impatient();
  const began = performance.now();
  expect(await createLineClient(means).languageOf(ANA)).toBeNull();
  expect(await linkOfferer(means, 'https://bot.example')(ANA)).toEqual({ kind: 'silent' });
  // Far less than a single call may take.
  expect(performance.now() - began).toBeLessThan(means.callMs / 2);
  const message = 'a turn goes on without an answer of LINE';
  expect(means.log.lines.filter((line) => line.message === message)).toMatchObject([
    { level: 'warn', facts: { call: 'profile' } },
    { level: 'warn', facts: { call: 'linkToken' } },
  ]);
});
