import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { KeptEvent } from '../core/event.ts';
import type { Ticket } from '../engine/ports.ts';
import { bodyOf, problem } from './answer.ts';
import { toDeskLines, type PictureOf } from './desk-line.ts';
import type { DeskRoute, StaffVisit } from './gate.ts';
import type { DeskMeans } from './means.ts';
import { pictureLink } from './picture-link.ts';
import { toSentTicket } from './sent-ticket.ts';

const reply = z.strictObject({ text: z.string().trim().min(1).max(5000) });

/** A talk that stays open on the page is seen anew, for the record, after so long. */
const SEEN_FOR = { minutes: 30 } as const;

/** The tickets, a ticket's talk, and the two things staff can do for now. */
export function ticketRoutes(means: DeskMeans): readonly DeskRoute[] {
  return [
    { method: 'get', path: '/tickets', for: 'viewer', answer: (visit) => list(visit, means) },
    {
      method: 'get',
      path: '/tickets/:number/talk',
      for: 'viewer',
      answer: (visit) => showTalk(visit, means),
    },
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

async function showTalk(visit: StaffVisit, means: DeskMeans): Promise<void> {
  const ticket = await find(visit, means);
  if (ticket === null) return;
  const { response, doer } = visit;
  const lines = await means.store.talk(ticket.conversation);
  // Before the answer: what could not be recorded is not shown.
  await means.desk.sawTalk(ticket.number, doer.at.minus(SEEN_FOR), doer);
  response.json({ lines: toDeskLines(lines, await picturesOf(ticket, means)) });
}

async function picturesOf(
  { conversation }: Ticket,
  { pictures, pictureKey, now, realNow }: DeskMeans,
): Promise<PictureOf> {
  const there = await pictures.of(conversation, now());
  return (messageId) => {
    const state = there.get(messageId);
    if (state !== 'kept') return state ?? null;
    return { url: pictureLink(messageId, pictureKey, realNow()) };
  };
}

/** What staff do is an event like any other: kept first, then decided in the talk's own order. */
async function tell(
  visit: StaffVisit,
  means: DeskMeans,
  event: Extract<KeptEvent, { readonly staff: string }>,
): Promise<void> {
  const ticket = await find(visit, means);
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

async function find(
  { request, response }: StaffVisit,
  { store }: DeskMeans,
): Promise<Ticket | null> {
  const number = String(request.params['number']);
  const ticket = await store.ticket(number);
  if (ticket === null) problem(response, 404, `受付番号 ${number} の相談はありません。`);
  return ticket;
}
