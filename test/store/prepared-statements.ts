import { expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { openPostgres } from '../../src/store/postgres.ts';

/** What the server keeps ready for a connection. */
export function describePreparedStatements(databaseUrl: () => string): void {
  test('a statement is prepared once for a connection, and planned for what the tables hold now', async () => {
    const database = openPostgres(databaseUrl());
    const { db } = database;
    for (const number of [1, 2]) {
      const { rows } = await sql`select ${number}::int as asked`.execute(db);
      expect(rows).toEqual([{ asked: number }]);
    }
    const kept = await sql`select statement from pg_prepared_statements`.execute(db);
    expect(kept.rows).toEqual([{ statement: 'select $1::int as asked' }]);
    const mode = await sql`show plan_cache_mode`.execute(db);
    expect(mode.rows).toEqual([{ plan_cache_mode: 'force_custom_plan' }]);
    await database.close();
  });

  test('all columns of a table are asked for anew, as a migration may have added one', async () => {
    const database = openPostgres(databaseUrl());
    const { db } = database;
    await sql`create table grows (number int)`.execute(db);
    await sql`insert into grows values (1)`.execute(db);
    const ask = () => sql`select * from grows where number = ${1}`.execute(db);
    expect((await ask()).rows).toEqual([{ number: 1 }]);
    await sql`alter table grows add column name text`.execute(db);
    expect((await ask()).rows).toEqual([{ number: 1, name: null }]);
    await sql`drop table grows`.execute(db);
    await database.close();
  });
}
