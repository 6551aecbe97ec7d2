import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { openPostgres } from '../../src/store/postgres.ts';
import { standBetween } from './stand-between.ts';

/** Long enough for a new connection on a busy machine. */
const PATIENCE_MS = 2000;

/** What becomes of a statement when nobody answers any more. */
export function describeBrokenConnections(databaseUrl: () => string): void {
  test('a connection that falls silent fails its statement and is replaced', async () => {
    const between = await standBetween(databaseUrl());
    const database = openPostgres(between.url, PATIENCE_MS);
    const ask = () => sql`select 1`.execute(database.db);
    await ask();
    between.fallSilent();
    await expect(ask()).rejects.toThrow('silent');
    await ask();
    await database.close();
    between.close();
  });

  test('a connection that breaks in the middle of a transaction does not end the process', async () => {
    const between = await standBetween(databaseUrl());
    const database = openPostgres(between.url, PATIENCE_MS);
    const broken = database.db.transaction().execute(async () => {
      between.close();
      await pause(50);
    });
    await expect(broken).rejects.toThrow(/connection/iu);
    await database.close();
  });

  test('a connection to a server that may only be read any more is exchanged in time', async () => {
    const database = openPostgres(databaseUrl(), PATIENCE_MS, 1);
    const write = () => sql`create table if not exists kept_again ()`.execute(database.db);
    await sql`set default_transaction_read_only = on`.execute(database.db);
    await expect(write()).rejects.toThrow('read-only');
    await pause(1500);
    await write();
    await sql`drop table kept_again`.execute(database.db);
    await database.close();
  });

  test('a statement that takes too long is given up by the database too', async () => {
    const database = openPostgres(databaseUrl(), PATIENCE_MS);
    const { rows } = await sql`show statement_timeout`.execute(database.db);
    expect(rows).toEqual([{ statement_timeout: '2s' }]);
    await expect(sql`select pg_sleep(5)`.execute(database.db)).rejects.toThrow(/silent|timeout/u);
    await database.close();
  });
}
