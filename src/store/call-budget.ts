import { type Kysely, sql } from 'kysely';
import { primary, required, zero } from './columns.ts';
import type { Database } from './database.ts';
import type { Schema } from './schema.ts';

/** So many seconds' worth of calls may be made at once. */
const BURST_SECONDS = 10;
const NAME = 'fleet';

export async function addCallBudget(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createTable('call_budget')
    .addColumn('name', 'text', primary)
    .addColumn('free_at', 'bigint', required)
    .addColumn('paused_until', 'bigint', zero)
    .execute();
}

/**
 * Takes one call to the fleet out of the budget of all processes; false when none is left or a pause lasts.
 * One statement, so that two processes never take the same call (GCRA: `free_at` runs ahead of the clock by what was taken).
 */
export async function takeCall({ db, now }: Database, perMinute: number | null): Promise<boolean> {
  if (perMinute === null) return !(await isPaused({ db, now }));
  const interval = Math.ceil(60_000 / perMinute);
  const ahead = Math.max(0, BURST_SECONDS * 1000 - interval);
  const taken = await db
    .insertInto('call_budget')
    .values({ name: NAME, free_at: sql<number>`${now} + ${interval}` })
    .onConflict((conflict) =>
      conflict
        .column('name')
        .doUpdateSet((row) => ({
          free_at: sql<number>`case when ${row.ref('call_budget.free_at')} > ${now}
            then ${row.ref('call_budget.free_at')} else ${now} end + ${interval}`,
        }))
        .where('call_budget.paused_until', '<=', now)
        .where('call_budget.free_at', '<=', sql<number>`${now} + ${ahead}`),
    )
    .returning('name')
    .execute();
  return taken.length > 0;
}

/** Nobody calls for so long; a longer pause that lasts already stays. */
export async function pauseCalls({ db, now }: Database, ms: number): Promise<void> {
  const until = sql<number>`${now} + ${Math.ceil(ms)}`;
  await db
    .insertInto('call_budget')
    .values({ name: NAME, free_at: 0, paused_until: until })
    .onConflict((conflict) =>
      conflict
        .column('name')
        .doUpdateSet({ paused_until: until })
        .where('call_budget.paused_until', '<', until),
    )
    .execute();
}

async function isPaused({ db, now }: Pick<Database, 'db' | 'now'>): Promise<boolean> {
  const paused = await db
    .selectFrom('call_budget')
    .select('name')
    .where('name', '=', NAME)
    .where('paused_until', '>', now)
    .executeTakeFirst();
  return paused !== undefined;
}
