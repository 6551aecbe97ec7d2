import { z } from 'zod';

/** What the page needs of what is kept of an event. */
export const kept = z.object({
  type: z.string(),
  staff: z.string().optional(),
  text: z.string().optional(),
  editedAt: z.string().optional(),
  kind: z
    .enum(['sticker', 'image', 'voice', 'video', 'file', 'location', 'unknown'])
    .default('unknown'),
  data: z.string().optional(),
  messageId: z.string().optional(),
  what: z
    .object({
      sticker: z.object({ packageId: z.string(), stickerId: z.string() }).optional(),
      fileName: z.string().optional(),
      durationMs: z.number().optional(),
      place: z.object({ title: z.string().optional(), address: z.string().optional() }).optional(),
    })
    .optional(),
});
export type Kept = z.infer<typeof kept>;
