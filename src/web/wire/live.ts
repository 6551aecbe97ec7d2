import { z } from 'zod';
import { ticketList } from './desk.ts';

/** The queue as it is, or the tickets that changed. */
export const liveTickets = ticketList;
export const beat = z.object({ now: z.string() });
export const livePath = (after: string) =>
  after === '' ? '/desk/api/live' : `/desk/api/live?after=${encodeURIComponent(after)}`;
