import { z } from 'zod';
import type { TicketWords } from '../engine/ticket-ports.ts';

const words: z.ZodType<TicketWords> = z.object({
  summary: z.string(),
  position: z.string().nullable(),
  terminals: z.array(z.string()),
});

/** What the bot says of a ticket in English; null where it cannot be read. */
export function readTicketWords(json: string): TicketWords | null {
  try {
    return words.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    return null;
  }
}
