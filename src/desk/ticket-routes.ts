import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { KeptEvent } from '../core/event.ts';
import type { Ticket } from '../engine/ports.ts';
import { bodyOf, problem } from './answer.ts';
import type { DeskRoute, StaffVisit } from './gate.ts';
import type { DeskMeans } from './means.ts';
import { toSentTicket } from './sent-ticket.ts';
import { askedTicket } from './asked-ticket.ts';

const reply = z.strictObject({ text: z.string().trim().min(1).max(5000) });

/** The tickets, and the two things staff can do for now. */
export function ticketRoutes(means: DeskMeans): readonly DeskRoute[] {
  return [
    { method: 'get', path: '/tickets', for: 'viewer', answer: (visit) => list(visit, means) },
    {
      method: 'post',
      path: '/tickets/:number/reply',
      for: 'agent',
      answer: async (visit) => {
        const body = bodyOf(visit.response, reply);
        if (body === null) return;
        await tell(visit, means, { type: 'staffWrote', staff: visit.me.name, text: body.text });
      },
    },
    {
      method: 'post',
      path: '/tickets/:number/return',
      for: 'agent',
      answer: (visit) => tell(visit, means, { type: 'staffReturned', staff: visit.me.name }),
    },
  ];
}

async function list({ response }: StaffVisit, { store, now }: DeskMeans): Promise<void> {
  const tickets = await store.tickets();
  response.json({
    now: now().toISO(),
    tickets: tickets.map((ticket) => toSentTicket(ticket)),
  });
}

/** What staff do is an event like any other: kept first, then decided in the talk's own order. */
async function tell(
  visit: StaffVisit,
  means: DeskMeans,
  event: Extract<KeptEvent, { readonly staff: string }>,
): Promise<void> {
  const ticket = await askedTicket(visit, means);
  if (ticket === null) return;
  const { response, doer } = visit;
  if (ticket.status !== 'waiting' && ticket.status !== 'claimed') {
    problem(response, 409, `受付番号 ${ticket.number} の相談は、もう終わっています。`);
    return;
  }
  const arrival = {
    eventId: `desk:${randomUUID()}`,
    conversation: ticket.conversation,
    event,
    receivedAt: doer.at,
    replyToken: null,
    mode: 'active',
  } as const;
  await means.desk.tell(arrival, actsOf(event, ticket), ticket.number, doer);
  response.sendStatus(202);
}

/** Whoever writes first, or after somebody else, takes the talk over (`src/core/staff.ts`). */
function actsOf(
  event: Extract<KeptEvent, { readonly staff: string }>,
  { claimedBy }: Ticket,
): Parameters<DeskMeans['desk']['tell']>[1] {
  if (event.type === 'staffReturned') return ['returned'];
  return claimedBy === event.staff ? ['wrote'] : ['claimed', 'wrote'];
}
