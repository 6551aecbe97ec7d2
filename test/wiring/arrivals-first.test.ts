import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { arrivalsFirst } from '../../src/wiring/arrivals-first.ts';
import { openStore, type WholeStore } from '../../src/store/store.ts';
import { wrote } from '../store/given.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'madoguchi-rush-'));
let store: WholeStore;
beforeEach(async () => {
  store = arrivalsFirst(await openStore({ databaseUrl: null, dataDir }));
});
afterEach(() => store.close());
afterAll(() => rmSync(dataDir, { recursive: true }));

let sent = 0;
const webhook = () => store.receive([wrote(`rush-${sent}`, { conversation: `U${(sent += 1)}` })]);

/** So many senders, each of which waits for nothing but its own webhook. */
function rush(senders: number, wish: { isOver: boolean }): Promise<unknown> {
  return Promise.all(
    Array.from({ length: senders }, async () => {
      while (!wish.isOver) await webhook();
    }),
  );
}

test('in a rush turns wait until it is over', async () => {
  const wish = { isOver: false };
  const sending = rush(32, wish);
  const before = await settled(store.takeTurns(10), 100);
  expect(before).toBeUndefined();
  wish.isOver = true;
  await sending;
  expect(await store.takeTurns(10)).toHaveLength(10);
});

test('a rush without an end does not keep turns waiting for ever', async () => {
  const wish = { isOver: false };
  const sending = rush(32, wish);
  await pause(20);
  const turns = await settled(store.takeTurns(10), 2000);
  expect(turns).toHaveLength(10);
  wish.isOver = true;
  await sending;
});

test('a few webhooks at once hold nobody up', async () => {
  const wish = { isOver: false };
  const sending = rush(4, wish);
  await pause(20);
  const from = performance.now();
  await store.takeTurns(10);
  expect(performance.now() - from).toBeLessThan(200);
  wish.isOver = true;
  await sending;
});

/** What came of it within so many ms; undefined: nothing yet. */
function settled<Result>(work: Promise<Result>, ms: number): Promise<Result | undefined> {
  return Promise.race([work, pause(ms, undefined)]);
}
