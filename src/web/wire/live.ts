import { z } from 'zod';
import { ticketList } from './desk.ts';

const present = z.object({
  ticket: z.string(),
  id: z.string(),
  name: z.string(),
  isTyping: z.boolean(),
});
/** Somebody who has a ticket before them. */
export type Present = z.infer<typeof present>;

/** The queue as it is, or the tickets that changed, with who has them before them. */
export const liveTickets = ticketList.extend({ present: z.array(present) });
export type LiveTickets = z.infer<typeof liveTickets>;
/** A sign of life: the time, and all who are there. */
export const beat = z.object({ now: z.string(), present: z.array(present) });
export const livePath = (after: string) =>
  after === '' ? '/desk/api/live' : `/desk/api/live?after=${encodeURIComponent(after)}`;
