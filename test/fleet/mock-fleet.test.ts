import { createFleetClient } from '../../src/fleet/contract-client.ts';
import { handClock } from './hand-clock.ts';
import { mockFleet } from './mock-fleet.ts';

const clock = handClock('2025-08-19T08:40:00');
let fleet: Awaited<ReturnType<typeof mockFleet>>;

beforeAll(async () => {
  fleet = await mockFleet(clock.now);
});
afterAll(() => fleet.close());

test('whatever the document permits a fleet to answer, the client reads', async () => {
  const sizes = new Set<number>();
  for (let round = 0; round < 60; round += 1) {
    fleet.from(round * 1000);
    const client = createFleetClient({
      baseUrl: fleet.url,
      credentials: { token: 't' },
      now: clock.now,
    });
    const answer = await client.askTerminals('M-1');
    expect({ round, kind: answer.kind }).toEqual({ round, kind: 'known' });
    if (answer.kind === 'known') sizes.add(answer.terminals.length);
  }
  expect(sizes.size).toBeGreaterThan(3);
});

test('and asks only for what the document has', () => {
  expect(fleet.faults).toEqual([]);
  expect(new Set(fleet.asked)).toEqual(new Set(['listTerminals', 'listPayments']));
});

test('a request that breaks the document would be noticed', async () => {
  await fetch(`${fleet.url}/v1/merchants/M-1/terminals?limit=0&colour=red`);
  await fetch(`${fleet.url}/v1/shops`);
  expect(fleet.faults.splice(0)).toEqual([
    'listTerminals: colour is unknown',
    'listTerminals: limit must be >= 1',
    'listTerminals: no token',
    'no GET /v1/shops in the document',
  ]);
});
