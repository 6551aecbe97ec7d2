import { afterEach, beforeEach, expect, test } from '@jest/globals';
import express from 'express';
import { DateTime } from 'luxon';
import { createDemoClock } from '../../src/simulator/clock.ts';
import { demoWorld } from '../../src/simulator/demo-world.ts';
import { createFleetSimulator } from '../../src/simulator/fleet.ts';
import { fleetState, scenarioState } from '../../src/web/wire/fleet.ts';
import { rules } from '../fleet/simulated.ts';
import { listen } from '../fleet/listen.ts';

const STARTS = '2025-08-19T08:05:00+09:00';
/** Nothing comes by itself between two looks of a test. */
const LONG_MS = 600_000;

let server: Awaited<ReturnType<typeof listen>>;
let fleet: ReturnType<typeof createFleetSimulator>;
let clock: ReturnType<typeof createDemoClock>;

beforeEach(() => open(LONG_MS));
afterEach(async () => {
  fleet.stop();
  await server.close();
});

async function open(restMs: number): Promise<void> {
  clock = createDemoClock(STARTS);
  clock.stop();
  const now = () => clock.now();
  fleet = createFleetSimulator({ now, token: 't', rules, world: demoWorld, clock, restMs });
  server = await listen(express().use('/simulator/fleet', fleet.router));
}

async function ask(body?: unknown) {
  const headers = { 'content-type': 'application/json' };
  const order = body === undefined ? {} : { method: 'POST', headers, body: JSON.stringify(body) };
  const answer = await fetch(`${server.url}/simulator/fleet/scenarios`, order);
  return { status: answer.status, text: await answer.text() };
}

const playing = async () => scenarioState.parse(JSON.parse((await ask()).text)).playing;
const terminals = async () => {
  const answer = await fetch(`${server.url}/simulator/fleet/state`);
  const { merchants } = fleetState.parse(await answer.json());
  return merchants.flatMap((merchant) => merchant.terminals);
};

test('a story sets the clock and the terminals, and its first step is done at once', async () => {
  await ask({ order: 'play', id: 'morning' });
  expect(await playing()).toEqual({ id: 'morning', done: 1, isPaused: false });
  expect(clock.now().toMillis()).toBe(rules.updateOpens.minus({ minutes: 10 }).toMillis());
  const [first] = await terminals();
  expect(first).toMatchObject({ battery: 80, firmware: { state: 'NOT_OFFERED' } });
  expect(first?.history[0]?.what).toBe('台本「更新日の朝」が始まりました');
});

test('everything goes back to how the demo began, clock and all', async () => {
  const before = await terminals();
  await ask({ order: 'play', id: 'half18' });
  await ask({ order: 'startOver' });
  expect(await playing()).toBeNull();
  expect(clock.now().toISO()).toBe(DateTime.fromISO(STARTS, { zone: 'Asia/Tokyo' }).toISO());
  expect(await terminals()).toEqual(before);
});

test('a story plays by itself to its end, and keeps still while it is paused', async () => {
  fleet.stop();
  await server.close();
  await open(40);
  await ask({ order: 'play', id: 'fleetDown' });
  await ask({ order: 'pause' });
  const paused = await playing();
  await new Promise((ready) => setTimeout(ready, 200));
  expect(await playing()).toEqual(paused);
  await ask({ order: 'goOn' });
  const until = Date.now() + 10_000;
  while ((await playing())?.done !== 6 && Date.now() < until) {
    await new Promise((ready) => setTimeout(ready, 20));
  }
  expect(await playing()).toMatchObject({ done: 6 });
});

test.each([
  [{ order: 'play', id: 'noSuchStory' }, 'morning'],
  [{ order: 'dance' }, 'startOver'],
  [{}, 'play'],
])('an order that nobody knows is refused, with those that are known: %j', async (order, named) => {
  const answer = await ask(order);
  expect(answer.status).toBe(400);
  expect(answer.text).toContain(named);
});
