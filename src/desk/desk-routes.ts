import { randomUUID } from 'node:crypto';
import express, { type Request, type Response, type Router } from 'express';
import { z } from 'zod';
import type { KeptEvent } from '../core/event.ts';
import type { Store, Ticket } from '../engine/ports.ts';
import type { Clock } from '../engine/means.ts';
import { toDeskLines } from './desk-line.ts';

export interface DeskMeans {
  readonly store: Pick<Store, 'tickets' | 'ticket' | 'talk' | 'receive'>;
  readonly now: Clock;
}

const staff = z.string().trim().min(1).max(20);
const reply = z.strictObject({ staff, text: z.string().trim().min(1).max(5000) });
const giveBack = z.strictObject({ staff });

/** What the desk page asks: the tickets, a ticket's talk, and the two things staff can do for now. */
export function deskRoutes(means: DeskMeans): Router {
  const { store, now } = means;
  const router = express.Router();
  router.use(express.json({ limit: '64kb' }));
  router.get('/tickets', async (_request, response) => {
    const tickets = await store.tickets();
    response.json({ now: now().toISO(), tickets: tickets.map(toJson) });
  });
  router.get('/tickets/:number/talk', async (request, response) => {
    const ticket = await find(request, response, means);
    if (ticket === null) return;
    const lines = await store.talk(ticket.conversation);
    response.json({ lines: toDeskLines(lines) });
  });
  router.post('/tickets/:number/reply', async (request, response) => {
    const body = reply.safeParse(request.body);
    if (!body.success) return refuse(response, body.error);
    await tell(request, response, means, { type: 'staffWrote', ...body.data });
  });
  router.post('/tickets/:number/return', async (request, response) => {
    const body = giveBack.safeParse(request.body);
    if (!body.success) return refuse(response, body.error);
    await tell(request, response, means, { type: 'staffReturned', ...body.data });
  });
  return router;
}

function toJson(ticket: Ticket): object {
  return { ...ticket, openedAt: ticket.openedAt.toISO() };
}

/** What staff do is an event like any other: kept first, then decided in the talk's own order. */
async function tell(
  request: Request,
  response: Response,
  means: DeskMeans,
  event: KeptEvent,
): Promise<void> {
  const ticket = await find(request, response, means);
  if (ticket === null) return;
  if (ticket.status !== 'waiting' && ticket.status !== 'claimed') {
    problem(response, 409, `ticket ${ticket.number} is closed (${ticket.status})`);
    return;
  }
  await means.store.receive([
    {
      eventId: `desk:${randomUUID()}`,
      conversation: ticket.conversation,
      event,
      receivedAt: means.now(),
      replyToken: null,
      mode: 'active',
    },
  ]);
  response.sendStatus(202);
}

async function find(
  request: Request,
  response: Response,
  { store }: DeskMeans,
): Promise<Ticket | null> {
  const { number } = request.params;
  const ticket = await store.ticket(String(number));
  if (ticket === null) problem(response, 404, `no ticket ${String(number)}`);
  return ticket;
}

function refuse(response: Response, error: z.ZodError): void {
  problem(response, 400, error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; '));
}

function problem(response: Response, status: number, detail: string): void {
  response.status(status).type('application/problem+json').json({ status, detail });
}
