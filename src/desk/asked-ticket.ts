import type { Ticket } from '../engine/ports.ts';
import { problem } from './answer.ts';
import type { Visit } from './gate.ts';
import type { DeskMeans } from './means.ts';
import { refusals } from './refusals.ts';

/** The ticket that a path names; null when there is none, and that is answered. */
export async function askedTicket(
  { request, response }: Visit,
  { store }: Pick<DeskMeans, 'store'>,
): Promise<Ticket | null> {
  const number = String(request.params['number']);
  const ticket = await store.ticket(number);
  if (ticket === null) problem(response, 404, refusals.noTicket(number));
  return ticket;
}
