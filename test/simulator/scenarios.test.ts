import { expect, test } from '@jest/globals';
import type { DateTime } from 'luxon';
import { demoWorld } from '../../src/simulator/demo-world.ts';
import { createMoods } from '../../src/simulator/fleet-mood.ts';
import { createFleetWorld } from '../../src/simulator/fleet-world.ts';
import { toControlState } from '../../src/simulator/fleet-control-state.ts';
import { doStep, setStage } from '../../src/simulator/scenario-stage.ts';
import { isMeant, type Scenario } from '../../src/simulator/scenario.ts';
import { SCENARIOS } from '../../src/simulator/scenarios.ts';
import { tokyo } from '../fleet/hand-clock.ts';
import { rules } from '../fleet/simulated.ts';

/** The demo's own shops, with a clock that only the story turns. */
function stage() {
  let at: DateTime = tokyo('2025-08-19T08:05:00');
  const clock = {
    set: (next: DateTime) => {
      at = next;
    },
    follow: () => Promise.resolve(),
  };
  const world = createFleetWorld(() => at, rules, demoWorld);
  const moods = createMoods(0);
  const told: string[] = [];
  const tell = (_terminal: unknown, { type }: { readonly type: string }) => void told.push(type);
  const terminals = () => toControlState(world, moods).merchants.flatMap((shop) => shop.terminals);
  const payments = () =>
    toControlState(world, moods).merchants.flatMap((shop) => shop.payments ?? []);
  return { world, moods, campaign: rules, clock, tell, told, terminals, payments };
}

const stories: readonly (readonly [string, Scenario])[] = SCENARIOS.map((one) => [one.title, one]);

test.each(stories)('in 「%s」 whoever has a part in a step plays it', async (_title, scenario) => {
  const on = stage();
  await setStage(scenario, on);
  const shopOf = on.world.merchants().flatMap(({ terminals }, shop) => terminals.map(() => shop));
  for (const step of scenario.steps) {
    const before = on.terminals();
    await doStep(step, on);
    const { who } = step;
    if (who === undefined || step.settles !== undefined) continue;
    const idle = on.terminals().filter(({ history }, place) => {
      const at = { shop: shopOf[place] ?? 0, place, of: shopOf.length };
      return isMeant(who, at) && history.length === before[place]?.history.length;
    });
    expect({ says: step.says, idle }).toEqual({ says: step.says, idle: [] });
  }
});

const firmware = (on: ReturnType<typeof stage>) => on.terminals().map((t) => t.firmware.state);

test.each(['morning', 'deadWifi', 'half18', 'lastNight'])(
  'at the end of %s every terminal is up to date',
  async (id) => {
    const on = stage();
    await playAll(id, on);
    expect(firmware(on)).toEqual(['UP_TO_DATE', 'UP_TO_DATE', 'UP_TO_DATE', 'UP_TO_DATE']);
  },
);

test('half of the fleet fails for want of battery, and its timeline says when', async () => {
  const on = stage();
  await playAll('half18', on, 2);
  expect(firmware(on)).toEqual(['FAILED', 'INSTALLING', 'FAILED', 'INSTALLING']);
  expect(on.terminals()[0]?.firmware.error).toBe('BATTERY_LOW');
  await playAll('half18', on, 4);
  const charged = on.terminals()[0]?.history.find(({ what }) => what.includes('25%になりました'));
  expect(charged).toMatchObject({ tone: 'good' });
});

test('a payment that was cut off is unknown, and turns out to be captured', async () => {
  const on = stage();
  await playAll('cutPayment', on, 2);
  expect(on.payments()[0]).toMatchObject({ amountYen: 3300, status: 'unknown' });
  await playAll('cutPayment', on);
  expect(on.payments()[0]).toMatchObject({ amountYen: 3300, status: 'captured' });
  expect(on.told.filter((type) => type === 'payment.updated')).not.toHaveLength(0);
});

test('while the fleet is down its terminals go on, and it comes back', async () => {
  const on = stage();
  await playAll('fleetDown', on, 5);
  expect(on.moods.mood()).toBe('down');
  expect(firmware(on)[0]).toBe('UP_TO_DATE');
  await playAll('fleetDown', on);
  expect(on.moods.mood()).toBe('ok');
});

async function playAll(id: string, on: ReturnType<typeof stage>, steps?: number): Promise<void> {
  const scenario = SCENARIOS.find((one) => one.id === id);
  if (scenario === undefined) throw new Error(`no story ${id}`);
  await setStage(scenario, on);
  for (const step of scenario.steps.slice(0, steps)) await doStep(step, on);
}
