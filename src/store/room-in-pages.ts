import { type Kysely, sql } from 'kysely';
import type { Database } from './database.ts';
import type { Schema } from './schema.ts';

/** What is changed within moments of being written, or with each turn, and how much of a page is filled with new rows. */
const FILLED = { conversation: 70, mailbox: 30, outbox: 50 } as const;

/**
 * Leaves room beside such rows: a change that finds room there, and changes no column of an index, writes no index, while each
 * other one writes all of its table's, among a million talks in pages that are in no cache. Holds for pages that are filled from
 * now on, so it takes a moment, however large the tables are.
 */
export async function leaveRoomInPages(
  db: Kysely<Schema>,
  engine: Database['engine'],
): Promise<void> {
  // SQLite changes a row where it is.
  if (engine === 'sqlite') return;
  for (const [table, percent] of Object.entries(FILLED)) {
    await sql`alter table ${sql.table(table)} set (fillfactor = ${sql.lit(percent)})`.execute(db);
  }
}
