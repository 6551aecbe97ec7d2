import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

/**
 * That the row, found by its key, still waits. As plain `status = 'waiting'` it would be taken for a short way to the row:
 * after a quiet hour PostgreSQL thinks that next to nothing waits, and behind a backlog goes through all that does.
 */
export const STILL_WAITS: RawBuilder<boolean> = sql`status || '' = 'waiting'`;
