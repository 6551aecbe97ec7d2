import type { Kysely, Selectable } from 'kysely';
import type { DateTime } from 'luxon';
import { URGENCIES } from '../core/effect.ts';
import type { NewTicket, Ticket, TicketChange } from '../engine/ports.ts';
import { toKeptMoment, toMoment } from './moment.ts';
import type { Schema } from './schema.ts';
import { toLines, toReason, toUrgency } from './stored-json.ts';

/** All tickets, the most harmful first, then the one that waits longest. */
export async function readTickets(db: Kysely<Schema>): Promise<readonly Ticket[]> {
  const rows = await db
    .selectFrom('ticket')
    .selectAll()
    .orderBy('opened_at')
    .orderBy('number')
    .execute();
  return rows.map(toTicket).toSorted((a, b) => rank(a) - rank(b));
}

const rank = (ticket: Ticket): number => URGENCIES.indexOf(ticket.urgency);

function toTicket(row: Selectable<Schema['ticket']>): Ticket {
  return {
    number: row.number,
    conversation: row.conversation,
    reason: toReason(row.reason),
    urgency: toUrgency(row.urgency),
    storeName: row.store_name,
    summary: row.summary,
    position: row.position,
    terminals: toLines(row.terminals),
    openedAt: toMoment(row.opened_at),
    status: row.status,
    claimedBy: row.claimed_by,
  };
}

export async function keepTicket(
  db: Kysely<Schema>,
  conversation: string,
  ticket: NewTicket,
  openedAt: DateTime,
): Promise<void> {
  await db
    .insertInto('ticket')
    .values({
      number: ticket.number,
      conversation,
      reason: ticket.reason,
      urgency: ticket.urgency,
      store_name: ticket.storeName,
      summary: ticket.summary,
      position: ticket.position,
      terminals: JSON.stringify(ticket.terminals),
      opened_at: toKeptMoment(openedAt),
      status: 'waiting',
    })
    .execute();
}

/** A ticket that was returned or withdrawn is over: nothing opens it again. */
export async function changeTicket(db: Kysely<Schema>, change: TicketChange): Promise<void> {
  await db
    .updateTable('ticket')
    .set(changedColumns(change))
    .where('number', '=', change.number)
    .where('status', 'in', ['waiting', 'claimed'])
    .execute();
}

function changedColumns(change: TicketChange) {
  switch (change.type) {
    case 'claim':
      return { status: 'claimed', claimed_by: change.staff } as const;
    case 'return':
      return { status: 'returned' } as const;
    case 'withdraw':
      return { status: 'withdrawn' } as const;
  }
}
