import { Registry } from 'prom-client';
import { watchCampaign } from '../../src/wiring/campaign-watch.ts';
import { differencesFrom } from '../../src/fleet/campaign.ts';
import { createFleetClient } from '../../src/fleet/contract-client.ts';
import type { FleetCampaign } from '../../src/fleet/contract-campaign.ts';
import { toCampaign } from '../../src/simulator/fleet-campaign.ts';
import { notice } from '../core/the-shop.ts';
import { handClock } from '../fleet/hand-clock.ts';
import { simulatedFleet } from '../fleet/simulated.ts';

const SAME = toCampaign(notice);

test.each([
  [{}, []],
  [{ appUpdateFrom: null, skipUntil: null }, []],
  [{ startsAt: '2025-08-19T08:00:00+09:00' }, []],
  [{ startsAt: '2025-08-20T08:00:00+09:00' }, ['startsAt']],
  [
    { skipUntil: '2025-08-27T00:00:00+09:00', minBatteryPercent: 30 },
    ['skipUntil', 'minBatteryPercent'],
  ],
  [{ estimatedMinutes: { min: 10, max: 30 } }, ['estimatedMinutes.max']],
])('a fleet that tells %j differs from the notice in %j', (told, differ) => {
  expect(differencesFrom(notice, { ...SAME, ...told })).toEqual(differ);
});

/** What the log and the figures hold after one look. */
async function lookedAt(askCampaign: () => Promise<FleetCampaign | null>) {
  const figures = new Registry();
  const warned: object[] = [];
  const log = { info: () => {}, error: () => {}, warn: (facts: object) => void warned.push(facts) };
  await watchCampaign({ askCampaign }, notice, figures, log).stop();
  return { warned, text: await figures.metrics() };
}

test('a fleet that says otherwise is logged by the names of the figures, and counted', async () => {
  const { warned, text } = await lookedAt(async () => ({ ...SAME, minBatteryPercent: 30 }));
  expect(warned).toEqual([{ campaign: notice.id, differ: ['minBatteryPercent'] }]);
  expect(text).toContain('madoguchi_campaign_differences 1');
});

test('of a fleet that tells of no campaign, or is silent, nothing is said', async () => {
  expect((await lookedAt(async () => null)).warned).toEqual([]);
});

test('the client asks for it by the id of the notice, and takes no other', async () => {
  const clock = handClock('2025-08-19T08:40:00');
  const fleet = await simulatedFleet(clock.now);
  const client = createFleetClient({
    baseUrl: fleet.url,
    credentials: { token: 'fleet-token' },
    now: clock.now,
  });
  expect(await client.askCampaign(notice.id)).toEqual(SAME);
  expect(await client.askCampaign('another')).toBeNull();
  fleet.setMood('down');
  expect(await client.askCampaign(notice.id)).toBeNull();
  await fleet.close();
});
