import { expect, test } from '@jest/globals';
import { Client } from 'pg';
import { z } from 'zod';
import { openStore, type WholeStore } from '../../src/store/store.ts';
import { outcome, tapped, words } from './given.ts';

const TALKS = 120;

/** A change of a row that needs another place, or changes a column of an index, writes all indexes of its table once more. */
export function describeRoom(databaseUrl: () => string): void {
  test('a turn changes its state, and its words are leased and tried, without writing an index again', async () => {
    const client = new Client({ connectionString: databaseUrl() });
    await client.connect();
    await answerAll(databaseUrl());
    await client.query('truncate conversation, mailbox, outbox');
    const idle = await others(client);
    const answered = async (rounds: number) => {
      for (let round = 0; round < rounds; round += 1) await answerAll(databaseUrl());
      while ((await others(client)) > idle);
      return await changes(client);
    };
    const before = await answered(1);
    const after = await answered(3);
    const shareWithin = (table: string) => {
      const [was, is] = [before.get(table), after.get(table)];
      return ((is?.within ?? 0) - (was?.within ?? 0)) / ((is?.all ?? 0) - (was?.all ?? 0));
    };
    // All in one page change at once here; in a day hardly two do.
    expect(shareWithin('conversation')).toBeGreaterThan(0.5);
    // The lease; where nothing waits any more the row goes.
    expect(shareWithin('mailbox')).toBeGreaterThan(0.9);
    // The lease and the try, of the three changes until it is sent.
    expect(shareWithin('outbox')).toBeGreaterThan(0.5);
    await client.end();
  }, 60_000);
}

/** One tap in each talk, answered by a process of its own: PostgreSQL tells what it changed when that has ended. */
async function answerAll(databaseUrl: string): Promise<void> {
  const store = await openStore({ databaseUrl, dataDir: '' });
  await store.receive(
    Array.from({ length: TALKS }, (_, at) => tapped('1', { conversation: `U-room-${at}` })),
  );
  const turns = await store.takeTurns(TALKS);
  const said = outcome({ messages: words('20分ほどかかります。'.repeat(8)) });
  await Promise.all(turns.map((turn) => store.commit(turn, said)));
  await sendAll(store);
  await store.close();
}

async function sendAll(store: WholeStore): Promise<void> {
  const rows = await store.takeOutgoing(TALKS);
  await Promise.all(rows.map((row) => store.recordAttempt(row, 'reply')));
  const sent = { outcome: 'sent', lineMessageIds: ['1'] } as const;
  await Promise.all(rows.map((row) => store.settle(row, sent)));
}

const changed = z.object({ table: z.string(), all: z.coerce.number(), within: z.coerce.number() });

async function changes(client: Client) {
  const { rows } = await client.query(`select relname as table, n_tup_upd as all,
    n_tup_hot_upd as within from pg_stat_user_tables`);
  return new Map(
    z
      .array(changed)
      .parse(rows)
      .map((row) => [row.table, row]),
  );
}

/** How many connections there are beside this one. */
async function others(client: Client): Promise<number> {
  const { rows } = await client.query(`select count(*) as others from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`);
  return z.object({ others: z.coerce.number() }).parse(rows[0]).others;
}
