import { z } from 'zod';
import type { SentThing } from '../core/event.ts';

const text = z.string();

/** How something that a merchant sent is named; what a later version adds is left out. */
export const sentThing: z.ZodType<SentThing> = z.object({
  sticker: z.object({ packageId: text, stickerId: text }).optional(),
  fileName: text.optional(),
  durationMs: z.number().optional(),
  place: z.object({ title: text.optional(), address: text.optional() }).optional(),
});
