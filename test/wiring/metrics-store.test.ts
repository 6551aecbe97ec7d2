import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { DateTime } from 'luxon';
import type { Registry } from 'prom-client';
import { createFleetClient } from '../../src/fleet/contract-client.ts';
import { measured, watchFleet } from '../../src/wiring/metrics-store.ts';
import { createMetrics } from '../../src/metrics.ts';
import { openStore, type WholeStore } from '../../src/store/store.ts';
import { listen } from '../fleet/listen.ts';
import { NOON, outcome, takeOne, words, wrote } from '../store/given.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'madoguchi-figures-'));
let store: WholeStore;
let figures: Registry;
let now = NOON;
beforeEach(async () => {
  now = NOON;
  figures = createMetrics();
  store = measured(await openStore({ databaseUrl: null, dataDir }), figures, () => now);
});
afterEach(() => store.close());
afterAll(() => rmSync(dataDir, { recursive: true }));

/** One line of what Prometheus reads. */
const told = async (line: string): Promise<string | undefined> =>
  (await figures.metrics()).split('\n').find((one) => one.startsWith(`${line} `));

test('a turn that was given up with an apology counts as parked', async () => {
  await store.receive([wrote('1')]);
  await store.commit(await takeOne(store), { ...outcome(), isGivenUp: true });
  expect(await told('madoguchi_turns_total{result="parked"}')).toMatch(/ 1$/);
});

test('turns and words are counted by what came of them, with their times', async () => {
  await store.receive([wrote('1')]);
  now = NOON.plus({ seconds: 1.5 });
  const turn = await takeOne(store);
  expect(await told('madoguchi_oldest_seconds{what="events"}')).toMatch(/ 1\.5$/);
  expect(await told('madoguchi_waiting{what="leases"}')).toMatch(/ 1$/);
  await store.commit(turn, outcome({ messages: words('はい') }));
  expect(await told('madoguchi_turns_total{result="kept"}')).toMatch(/ 1$/);
  expect(await told('madoguchi_turn_seconds_sum')).toMatch(/ 1\.5$/);
  expect(await told('madoguchi_waiting{what="events"}')).toMatch(/ 0$/);
  expect(await told('madoguchi_waiting{what="words"}')).toMatch(/ 1$/);

  now = NOON.plus({ seconds: 4 });
  const [row] = await store.takeOutgoing(1);
  if (row === undefined) throw new Error('nothing is to be sent');
  await store.settle(row, { outcome: 'sent', lineMessageIds: [] });
  expect(await told('madoguchi_words_total{outcome="sent"}')).toMatch(/ 1$/);
  expect(await told('madoguchi_answer_seconds_sum')).toMatch(/ 4$/);
  expect(await told('madoguchi_oldest_seconds{what="words"}')).toMatch(/ 0$/);
});

test('a turn that is given back or parked is counted as such', async () => {
  await store.receive([wrote('1', { conversation: 'U7' })]);
  await store.giveBack(await takeOne(store), 'bug', 0);
  await store.giveBack(await takeOne(store), 'bug', null);
  expect(await told('madoguchi_turns_total{result="later"}')).toMatch(/ 1$/);
  expect(await told('madoguchi_turns_total{result="parked"}')).toMatch(/ 1$/);
});

test('an event of our own that nobody can read is counted as parked, and told of', async () => {
  const heard: unknown[] = [];
  store.whenUnreadable((unreadable) => heard.push(unreadable));
  await store.receive([wrote('', { eventId: 'desk:1', conversation: 'U8' })]);
  const file = new DatabaseSync(join(dataDir, 'madoguchi.sqlite'));
  file.exec(`update inbox set payload = '{' where event_id = 'desk:1'`);
  for (let tries = 0; tries < 5; tries += 1) {
    expect(await told('madoguchi_turns_total{result="parked"}')).toMatch(/ 0$/);
    expect(await store.takeTurns(1)).toEqual([]);
    file.exec('update mailbox set ready_at = 0');
  }
  file.close();
  expect(await told('madoguchi_turns_total{result="parked"}')).toMatch(/ 1$/);
  expect(heard).toMatchObject([{ isPutAside: true }]);
});

test('the pushes of the month are told as LINE told them last', async () => {
  expect(await told('madoguchi_line_pushes{what="used"}')).toBeUndefined();
  await store.keepQuota({ limit: 200, used: 185, at: NOON });
  expect(await told('madoguchi_line_pushes{what="used"}')).toMatch(/ 185$/);
  expect(await told('madoguchi_line_pushes{what="limit"}')).toMatch(/ 200$/);
  expect(await told('madoguchi_line_pushes_scarce')).toMatch(/ 1$/);
  await store.keepQuota({ limit: 200, used: 200, at: NOON.minus({ months: 1 }) });
  expect(await told('madoguchi_line_pushes_scarce')).toMatch(/ 0$/);
  await store.keepQuota({ limit: null, used: 186, at: NOON });
  expect(await told('madoguchi_line_pushes{what="limit"}')).toBeUndefined();
  expect(await told('madoguchi_line_pushes_scarce')).toMatch(/ 0$/);
});

test('however many figures tell of what waits, one look asks the database once', async () => {
  const asked: string[] = [];
  const counted: WholeStore = {
    ...store,
    backlog: async () => {
      asked.push('backlog');
      return await store.backlog();
    },
    quota: async (at: DateTime) => {
      asked.push('quota');
      return await store.quota(at);
    },
  };
  const own = createMetrics();
  measured(counted, own, () => now);
  await own.metrics();
  expect(asked.toSorted()).toEqual(['backlog', 'quota']);
  await store.receive([wrote('1')]);
  expect(await own.metrics()).toContain('madoguchi_waiting{what="events"} 1');
  expect(asked).toHaveLength(4);
});

test('a fleet that has failed again and again is told to rest', async () => {
  const broken = await listen((_request, response) => {
    response.writeHead(500).end();
  });
  const fleet = createFleetClient({
    baseUrl: broken.url,
    credentials: { token: 't' },
    now: () => NOON,
    onRest: watchFleet(figures),
  });
  for (let asked = 0; asked < 6; asked += 1) await fleet.askTerminals(`m${asked}`);
  expect(await told('madoguchi_fleet_resting')).toMatch(/ 1$/);
  await broken.close();
});
