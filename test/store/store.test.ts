import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Pool } from 'pg';
import { openDatabase } from '../../src/store/database.ts';
import { openStore } from '../../src/store/store.ts';
import { describeBrokenConnections } from './broken-connections.ts';
import { describePreparedStatements } from './prepared-statements.ts';
import { describeStore } from './contract.ts';
import type { StoreUnderTest } from './given.ts';
import { describeLostAnswers } from './lost-answers-contract.ts';
import { describeSeveralProcesses } from './processes-contract.ts';
import { hasPostgres, makeDatabase, makeWorker, startPostgres } from './postgres.ts';
import { describeRoom } from './room-contract.ts';
import { describeRush } from './rush-contract.ts';

// Started now, so that it is ready when the suite of SQLite is through.
const starting = startPostgres();

describe('SQLite', () => {
  const root = mkdtempSync(join(tmpdir(), 'madoguchi-store-'));
  let dataDir = root;
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  describeStore({
    empty: () => {
      dataDir = mkdtempSync(join(root, 'store-'));
      return Promise.resolve();
    },
    open: (limits) => openStore({ databaseUrl: null, dataDir, ...limits }),
    folder: () => dataDir,
    lookInto: (query) => {
      const file = new DatabaseSync(join(dataDir, 'madoguchi.sqlite'));
      try {
        return Promise.resolve(file.prepare(query).all());
      } finally {
        file.close();
      }
    },
  });
});

if (hasPostgres()) {
  describe('PostgreSQL', () => {
    describePostgres();
  });
} else test('PostgreSQL is there in CI', tellThatItIsNot);

function describePostgres(): void {
  const made = starting.then((server) => makeDatabase(server?.url ?? ''));
  const working = made.then(({ url }) => makeWorker(url));
  const connecting = made.then(({ url }) => new Pool({ connectionString: url, max: 1 }));
  // All that a store does is done by an account that owns nothing.
  let [databaseUrl, ownerUrl] = ['', ''];

  beforeAll(async () => {
    ownerUrl = (await made).url;
    databaseUrl = (await working).url;
  }, 30_000);
  afterAll(async () => {
    await (await connecting).end();
    await (await working).drop();
    await (await made).drop();
    await (await starting)?.stop();
  });

  test('two processes that start at once migrate an empty database once', async () => {
    const where = { databaseUrl, databaseOwnerUrl: ownerUrl, dataDir: '' };
    const opened = await Promise.all([openDatabase(where), openDatabase(where)]);
    const run = opened.flatMap(({ migrations }) => migrations);
    expect(run.length).toBeGreaterThan(0);
    expect(new Set(run).size).toBe(run.length);
    expect(opened.map(({ migrations }) => migrations.length)).toContain(0);
    await Promise.all(opened.map(({ database }) => database.close()));
  });

  const engine: StoreUnderTest = {
    empty: async () => {
      const connection = await connecting;
      const { rows } = await connection.query<{ readonly statement: string }>(
        `select format('delete from %I', tablename) as statement from pg_tables
         where schemaname = 'public' and tablename not like 'kysely%'`,
      );
      // Many times faster than truncate on tables this small; as a replica, past the triggers.
      const statements = rows.map(({ statement }) => statement).join(';');
      await connection.query(
        `set session_replication_role = replica; ${statements}; set session_replication_role = origin`,
      );
    },
    open: (limits) => openStore({ databaseUrl, dataDir: '', ...limits }),
    lookInto: async (query) => {
      const { rows } = await (await connecting).query<Record<string, unknown>>(query);
      return rows;
    },
  };
  describeStore(engine);
  describeLostAnswers(engine, () => databaseUrl);
  describeSeveralProcesses(engine);
  describeBrokenConnections(() => ownerUrl);
  describePreparedStatements(() => ownerUrl);
  describeRush(() => ownerUrl);
  describeRoom(() => ownerUrl);
}

function tellThatItIsNot(): void {
  process.stderr.write(
    '\n*** NO POSTGRES: its half of the store suite was SKIPPED. Set DATABASE_URL or install postgres. ***\n\n',
  );
  expect(process.env['CI']).not.toBe('true');
}
