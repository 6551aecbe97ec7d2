import { sql } from 'kysely';
import type { Database } from './database.ts';

const A_DAY_MS = 24 * 60 * 60_000;

/**
 * What nobody used in its time: links to a shop, invitations, places at a talk. They end by themselves, and would stay as
 * long as the talk, the member or the ticket does. For a day it can still be said that one is over; gives how many rows.
 */
export async function deleteOver({ db, now }: Database, before: string): Promise<number> {
  let rows = 0n;
  for (const table of ['link', 'staff_invitation'] as const) {
    const { numDeletedRows } = await db
      .deleteFrom(table)
      .where('ends_at', '<', before)
      .executeTakeFirstOrThrow();
    rows += numDeletedRows;
  }
  const { numDeletedRows } = await db
    .deleteFrom('desk_seat')
    .where('until', '<', sql<number>`${now} - ${sql.lit(A_DAY_MS)}`)
    .executeTakeFirstOrThrow();
  return Number(rows + numDeletedRows);
}
