import { Kysely, PostgresDialect, sql } from 'kysely';
import { Pool, types } from 'pg';
import type { Database } from './database.ts';
import type { Schema } from './schema.ts';

export function openPostgres(databaseUrl: string): Database {
  // pg gives bigint as text; numbers of events and milliseconds stay far below 2^53.
  types.setTypeParser(types.builtins.INT8, Number);
  const pool = new Pool({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  // Without a listener a broken idle connection ends the process; the pool replaces it, and a query that needs it fails by itself.
  pool.on('error', () => undefined);
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  return {
    engine: 'postgres',
    db,
    // statement_timestamp, not clock_timestamp: a volatile function keeps the index on ready_at from being used.
    now: sql<number>`(extract(epoch from statement_timestamp()) * 1000)::bigint`,
    close: async () => {
      await db.destroy();
      // Kysely ends the pool only when it has asked something of it.
      if (!pool.ended) await pool.end();
    },
  };
}
