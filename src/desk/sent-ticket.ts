import type { Ticket } from '../engine/ports.ts';

/** A ticket as pages get it. */
export function toSentTicket(ticket: Ticket) {
  return { ...ticket, openedAt: ticket.openedAt.toISO() };
}
