import { Socket } from 'node:net';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { Pool, types } from 'pg';
import type { Database } from './database.ts';
import { othersOnPostgres } from './others.ts';
import { preparing } from './prepared.ts';
import type { Schema } from './schema.ts';

const PATIENCE_MS = 10_000;
/** A server that was the leading one, and now may only be read, may keep its connections open. */
const LIFETIME_S = 600;

/**
 * What a turn reads was written a moment ago and is in memory: looked up by its key it costs less than going through a table.
 * A prepared statement is planned anew all the same: planned for a table that was nearly empty, it would go through all of it
 * once it has grown.
 */
const OPTIONS = '-c random_page_cost=1.1 -c plan_cache_mode=force_custom_plan';

/** A statement that takes longer than `patienceMs` fails, because of the database or because nobody is there any more. */
export function openPostgres(
  databaseUrl: string,
  patienceMs = PATIENCE_MS,
  lifetimeS = LIFETIME_S,
): Database {
  // pg gives bigint as text; numbers of events and milliseconds stay far below 2^53.
  types.setTypeParser(types.builtins.INT8, Number);
  const pool = new Pool({
    connectionString: databaseUrl,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    maxLifetimeSeconds: lifetimeS,
    options: OPTIONS,
    query_timeout: patienceMs,
    statement_timeout: patienceMs,
    // Before `query_timeout`: that ends the query only, and its hanging connection would hold up the next one.
    stream: () => endsWhenSilent(patienceMs * 0.9),
  });
  // Without listeners a broken connection ends the process, one that is idle as well as one in use.
  // The pool replaces it, and a query that needs it fails by itself.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => {
    client.on('error', () => undefined);
  });
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool: preparing(pool) }) });
  const others = othersOnPostgres(databaseUrl, (channel) =>
    sql`select pg_notify(${channel}, '')`.execute(db),
  );
  return {
    engine: 'postgres',
    db,
    // statement_timestamp, not clock_timestamp: a volatile function keeps the index on ready_at from being used.
    now: sql<number>`(extract(epoch from statement_timestamp()) * 1000)::bigint`,
    // Its own vacuum and its log's archive are the operator's.
    shed: () => Promise.resolve(),
    others,
    // The server waits for its disk with each commit.
    unhurried: (change) => db.transaction().execute(change),
    onDisk: () => Promise.resolve(),
    close: async () => {
      await others.close();
      await db.destroy();
      // Kysely ends the pool only when it has asked something of it.
      if (!pool.ended) await pool.end();
    },
  };
}

function endsWhenSilent(ms: number): Socket {
  const socket = new Socket();
  return socket.setTimeout(ms, () => {
    socket.destroy(new Error('The database fell silent'));
  });
}
