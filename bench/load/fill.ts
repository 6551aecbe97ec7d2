import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';
import { FRESH_STATE } from '../../src/core/state.ts';
import { openDatabase } from '../../src/store/database.ts';
import type { Fill } from './systems.ts';

/** Yesterday: what is older than it is kept would be deleted while something else is measured. */
const AT = new Date(Date.now() - 24 * 60 * 60 * 1000).toISOString();
const STATE = JSON.stringify(FRESH_STATE);
const SAID = JSON.stringify([{ type: 'text', text: '10〜20分ほどです。' }]);

/** So many conversations, each with something heard and something said long ago. */
export function filledWith(conversations: number): Fill {
  return async (where) => {
    const { database } = await openDatabase(where);
    await database.close();
    if (where.databaseUrl === null) fillSqlite(where.dataDir, conversations);
    else await fillPostgres(where.databaseUrl, conversations);
  };
}

function fillSqlite(dataDir: string, conversations: number): void {
  const file = new DatabaseSync(join(dataDir, 'madoguchi.sqlite'));
  file.exec('pragma journal_mode = wal; pragma synchronous = off; begin');
  const numbers = `with recursive number(n) as
    (select 0 union all select n + 1 from number where n + 1 < ${conversations})`;
  for (const statement of statementsFor("printf('U%032x', n)")) {
    file.exec(statement.replace('select', `${numbers} select`));
  }
  file.exec('commit; pragma wal_checkpoint(truncate); analyze');
  file.close();
}

async function fillPostgres(databaseUrl: string, conversations: number): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const numbers = `with number(n) as (select * from generate_series(0, ${conversations - 1}))`;
  for (const statement of statementsFor("'U' || lpad(to_hex(n), 32, '0')")) {
    await client.query(statement.replace('select', `${numbers} select`));
  }
  await client.query('vacuum analyze');
  // Else it writes all this out while something else is measured.
  await client.query('checkpoint');
  await client.end();
}

function statementsFor(user: string): readonly string[] {
  return [
    `insert into conversation (conversation, state) select ${user}, '${STATE}' from number`,
    `insert into inbox (event_id, conversation, payload, received_at, mode, status, done_at)
     select 'old-' || n, ${user}, '{"type":"merchantTapped","data":"menu:update.scope"}',
     '${AT}', 'active', 'done', '${AT}' from number`,
    `insert into outbox (conversation, turn, said_by, said_at, messages, retry_key, received_at, status)
     select ${user}, n, 'bot', '${AT}', '${SAID}', 'old-' || n, '${AT}', 'sent' from number`,
  ];
}
