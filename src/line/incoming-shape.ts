import { z } from 'zod';
import { isKeepable } from '../engine/keepable.ts';

// Loose throughout: LINE adds fields, kinds and values without notice.

/** More than a body of the greatest size can hold of LINE's own: each is looked at by itself, and told of in the log. */
const MOST_EVENTS = 10_000;

export const envelope = z.looseObject({ events: z.array(z.unknown()).max(MOST_EVENTS) });

/** LINE's own are far shorter; a database has no room for longer ones in an index. */
const LONGEST_ID = 255;
const id = z.string().min(1).max(LONGEST_ID).refine(isKeepable, 'cannot be kept');

export const incomingEvent = z.looseObject({
  type: z.string(),
  mode: z.string(),
  webhookEventId: id,
  timestamp: z.number().optional().catch(undefined),
  deliveryContext: z.looseObject({ isRedelivery: z.boolean() }).optional().catch(undefined),
  // Without one the words go out as a push.
  replyToken: id.optional().catch(undefined),
  source: z
    .looseObject({
      type: z.string(),
      userId: id.optional(),
      groupId: id.optional(),
      roomId: id.optional(),
    })
    .optional(),
  message: z
    .looseObject({
      type: z.string(),
      id,
      text: z.string().optional(),
      // How what was sent is named: odd values must not lose the message.
      packageId: z.string().optional().catch(undefined),
      stickerId: z.string().optional().catch(undefined),
      fileName: z.string().optional().catch(undefined),
      duration: z.number().optional().catch(undefined),
      title: z.string().optional().catch(undefined),
      address: z.string().optional().catch(undefined),
    })
    .optional(),
  postback: z.looseObject({ data: z.string() }).optional(),
  follow: z.looseObject({ isUnblocked: z.boolean().optional() }).optional(),
  link: z.looseObject({ result: z.string(), nonce: z.string() }).optional(),
  unsend: z.looseObject({ messageId: id }).optional(),
});

export type IncomingEvent = z.infer<typeof incomingEvent>;
