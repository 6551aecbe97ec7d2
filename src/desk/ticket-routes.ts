import type { DeskRoute, StaffVisit } from './gate.ts';
import type { DeskMeans } from './means.ts';
import { toSentTicket } from './sent-ticket.ts';

/** The tickets as they stand. */
export function ticketRoutes(means: DeskMeans): readonly DeskRoute[] {
  return [
    { method: 'get', path: '/tickets', for: 'viewer', answer: (visit) => list(visit, means) },
  ];
}

async function list({ response }: StaffVisit, { store, now }: DeskMeans): Promise<void> {
  const tickets = await store.tickets();
  response.json({
    now: now().toISO(),
    tickets: tickets.map((ticket) => toSentTicket(ticket)),
  });
}
