import { DateTime } from 'luxon';
import type { ForeignAnswer } from '../../src/fleet/client.ts';
import { createSquareClient } from '../../src/square/client.ts';
import { fakeSquare, TOKEN, type FakeWorld } from './fake-square.ts';
import { MERCHANT } from './square-world.ts';

const TARGET = {
  firmware: '3.53.70',
  os: '5.41.0085',
  paymentApp: { package: 'unused', version: '6.25' },
} as const;

/** Our client before a fake Square; `bound`: the location of each shop. */
export async function openSquare(world: FakeWorld, bound: ReadonlyMap<string, string>) {
  const fake = await fakeSquare(world);
  const foreign: ForeignAnswer[] = [];
  const shops = new Map([...bound].map(([id, location]) => [id, { merchant: MERCHANT, location }]));
  const client = createSquareClient({
    baseUrl: fake.url,
    token: TOKEN,
    shops,
    target: TARGET,
    // The fake's Date header is that of this machine, so the client's clock is too.
    now: () => DateTime.now(),
    turnMs: 20_000,
    onForeign: (one) => foreign.push(one),
  });
  return { ...fake, client, foreign };
}

/** What the shop `M-1` at the location `L1` is told, with what was asked for it. */
export async function askSquare(world: FakeWorld) {
  const stage = await openSquare(world, new Map([['M-1', 'L1']]));
  const answer = await stage.client.askTerminals('M-1');
  await stage.close();
  return { answer, foreign: stage.foreign, requests: stage.requests };
}
