import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

/** A limit that SQLite takes as it comes: for a bare parameter it would plan the statement anew each time it is given. */
export const upTo = (limit: number | RawBuilder<number>): RawBuilder<number> =>
  sql<number>`${limit} + 0`;
