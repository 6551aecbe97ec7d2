import { expect, test } from '@jest/globals';
import { Client } from 'pg';
import { z } from 'zod';
import { openStore, type WholeStore } from '../../src/store/store.ts';
import { outcome, tapped, words } from './given.ts';

const MANY = 3000;
const TALKS = 300;
const FEW = 50;

/** PostgreSQL plans by what it has counted in a quiet hour, and keeps what a row was until it vacuums. */
export function describeRush(databaseUrl: () => string): void {
  test('a turn behind a backlog does not go through it, nor a look after it through what is done', async () => {
    const client = new Client({ connectionString: databaseUrl() });
    await client.connect();
    const reads = (work: (store: WholeStore) => Promise<void>) =>
      entriesRead(client, databaseUrl(), work);
    const pass = async (count: number) => {
      await reads((store) => fill(store, count));
      const decided = await reads((store) => decide(store, FEW));
      await reads((store) => decide(store, count - FEW));
      const sent = await reads((store) => send(store, FEW));
      await reads((store) => send(store, count - FEW));
      return { decided, sent };
    };
    await pass(MANY);
    await client.query('vacuum analyze');
    await pass(FEW);
    const behind = await pass(MANY);
    expect(behind.decided / FEW).toBeLessThan(50);
    expect(behind.sent / FEW).toBeLessThan(25);
    await reads((store) => fill(store, FEW));
    await reads((store) => decide(store, FEW));
    await client.query('analyze');
    await reads((store) => send(store, FEW));
    // Nothing waited when the rows were counted.
    const afterQuiet = await pass(MANY);
    expect(afterQuiet.decided / FEW).toBeLessThan(50);
    expect(afterQuiet.sent / FEW).toBeLessThan(25);
    const look = () =>
      reads(async (store) => {
        await store.takeTurns(FEW);
        await store.takeOutgoing(FEW);
      });
    // The first look notes what is gone.
    await look();
    expect(await look()).toBeLessThan(100);
    await client.end();
  }, 60_000);
}

let last = 0;

/** Taps of as many talks. */
async function fill(store: WholeStore, count: number): Promise<void> {
  await store.receive(
    Array.from({ length: count }, () => {
      last += 1;
      return tapped(String(last), { conversation: `U${last % TALKS}` });
    }),
  );
}

async function decide(store: WholeStore, count: number): Promise<void> {
  for (let left = count; left > 0; left -= FEW) {
    const turns = await store.takeTurns(FEW);
    await Promise.all(
      turns.map((turn) => store.commit(turn, outcome({ messages: words('はい') }))),
    );
  }
}

async function send(store: WholeStore, count: number): Promise<void> {
  const sent = { outcome: 'sent', lineMessageIds: ['1'] } as const;
  for (let left = count; left > 0; left -= FEW) {
    const rows = await store.takeOutgoing(FEW);
    await Promise.all(rows.map((row) => store.recordAttempt(row, 'reply')));
    await Promise.all(rows.map((row) => store.settle(row, sent)));
  }
}

const counted = z.object({ entries: z.coerce.number(), others: z.coerce.number() });

/** How many entries of indexes and tables a process of its own reads; PostgreSQL tells it when that process has ended. */
async function entriesRead(
  client: Client,
  databaseUrl: string,
  work: (store: WholeStore) => Promise<void>,
): Promise<number> {
  const count = async () => {
    const { rows } = await client.query(`select
      (select sum(idx_tup_read) from pg_stat_user_indexes)
        + (select sum(seq_tup_read) from pg_stat_user_tables) as entries,
      (select count(*) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()) as others`);
    return counted.parse(rows[0]);
  };
  const before = await count();
  const store = await openStore({ databaseUrl, dataDir: '' });
  await work(store);
  await store.close();
  let after = await count();
  while (after.others > before.others) after = await count();
  return after.entries - before.entries;
}
