import { z } from 'zod';

// Loose throughout: LINE adds fields, kinds and values without notice.

export const envelope = z.looseObject({ events: z.array(z.unknown()) });

export const incomingEvent = z.looseObject({
  type: z.string(),
  mode: z.string(),
  webhookEventId: z.string().min(1),
  replyToken: z.string().optional(),
  source: z
    .looseObject({
      type: z.string(),
      userId: z.string().optional(),
      groupId: z.string().optional(),
      roomId: z.string().optional(),
    })
    .optional(),
  message: z
    .looseObject({ type: z.string(), id: z.string(), text: z.string().optional() })
    .optional(),
  postback: z.looseObject({ data: z.string() }).optional(),
  follow: z.looseObject({ isUnblocked: z.boolean().optional() }).optional(),
  link: z.looseObject({ result: z.string(), nonce: z.string() }).optional(),
  unsend: z.looseObject({ messageId: z.string() }).optional(),
});

export type IncomingEvent = z.infer<typeof incomingEvent>;
