import { sql } from 'kysely';
import type { Database } from './database.ts';

/** Whether a page of the desk shows a ticket: it is open, or somebody has it before them though it is over. */
export function openOrShown(now: Database['now']) {
  return sql<boolean>`(status in ('waiting', 'claimed') or exists (
    select 1 from desk_seat where desk_seat.ticket = ticket.number and desk_seat.until > ${now}
  ))`;
}
