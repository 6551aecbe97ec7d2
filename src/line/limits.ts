import type { messagingApi } from '@line/bot-sdk';
import { z } from 'zod';
import { quickReplyActionWith } from './limits-action.ts';
import { flexParts } from './limits-flex.ts';
import { template } from './limits-template.ts';
import { byteSize, graphemesUpTo, listOf, mediaUrl, required, unitsUpTo } from './limits-text.ts';

// Limits of the Messaging API; LINE answers 400 past them. The sender asks them before every call,
// the simulator answers by them, so that both can only be wrong together.

export const MESSAGES_PER_REQUEST = 5;
export const TEXT_UNITS = 5000;
export const QUICK_REPLIES = 13;
export const QUICK_REPLY_LABEL_GRAPHEMES = 20;
export const SENDER_NAME_UNITS = 20;
const REQUEST_BYTES = 2_000_000;

const quickReply = z.looseObject({
  items: listOf(
    z.looseObject({
      type: z.literal('action'),
      imageUrl: mediaUrl.optional(),
      action: quickReplyActionWith(graphemesUpTo(QUICK_REPLY_LABEL_GRAPHEMES)),
    }),
    1,
    QUICK_REPLIES,
  ),
});

const sender = z.looseObject({
  name: unitsUpTo(SENDER_NAME_UNITS)
    .refine((name) => !/line/iu.test(name), 'Invalid sender name')
    .optional(),
  iconUrl: mediaUrl.optional(),
});

const common = { quickReply: quickReply.optional(), sender: sender.optional() };

const lineMessage = z.discriminatedUnion(
  'type',
  [
    z.looseObject({ ...common, type: z.literal('text'), text: unitsUpTo(TEXT_UNITS) }),
    z.looseObject({ ...common, type: z.literal('textV2'), text: unitsUpTo(TEXT_UNITS) }),
    z.looseObject({
      ...common,
      type: z.literal('sticker'),
      packageId: required.min(1, 'May not be empty'),
      stickerId: required.min(1, 'May not be empty'),
    }),
    z.looseObject({
      ...common,
      type: z.enum(['image', 'video']),
      originalContentUrl: mediaUrl,
      previewImageUrl: mediaUrl,
    }),
    z.looseObject({
      ...common,
      type: z.literal('audio'),
      originalContentUrl: mediaUrl,
      duration: z.int().min(1),
    }),
    z.looseObject({
      ...common,
      type: z.literal('location'),
      title: unitsUpTo(100),
      address: unitsUpTo(100),
      latitude: z.number(),
      longitude: z.number(),
    }),
    z.looseObject({ ...common, ...flexParts, type: z.literal('flex') }),
    z.looseObject({ ...common, type: z.literal('template'), altText: flexParts.altText, template }),
  ],
  { error: 'Invalid message type' },
);

const lineMessages = listOf(lineMessage, 1, MESSAGES_PER_REQUEST);

export const validateRequest = z.looseObject({ messages: lineMessages });

export const replyRequest = z
  .looseObject({
    replyToken: required.min(1, 'May not be empty'),
    messages: lineMessages,
    notificationDisabled: z.boolean().optional(),
  })
  .refine((request) => byteSize(request) <= REQUEST_BYTES, 'Request too large');

export const pushRequest = z
  .looseObject({
    to: required.regex(/^[UCR][0-9a-f]{32}$/u, "The property, 'to', is invalid"),
    messages: lineMessages,
    notificationDisabled: z.boolean().optional(),
  })
  .refine((request) => byteSize(request) <= REQUEST_BYTES, 'Request too large');

export const retryKey = z.uuid();

export const loadingRequest = z.looseObject({
  chatId: required.regex(/^U[0-9a-f]{32}$/u, 'Invalid chat id'),
  loadingSeconds: z
    .int()
    .min(5, 'Must be between 5 and 60')
    .max(60, 'Must be between 5 and 60')
    .multipleOf(5, 'must be a multiple of five')
    .default(20),
});

/** Whether LINE would take these messages in one request. */
export function areSendable(messages: unknown): messages is messagingApi.Message[] {
  return lineMessages.safeParse(messages).success && byteSize(messages) < REQUEST_BYTES;
}

export interface LineErrorBody {
  readonly message: string;
  readonly details?: readonly { readonly message: string; readonly property: string }[];
}

/** What was wrong, in the shape of LINE's own answer. */
export function toErrorBody(error: z.ZodError): LineErrorBody {
  const details = error.issues.map((issue) => ({
    message: issue.message,
    property: propertyOf(issue.path),
  }));
  return { message: `The request body has ${String(details.length)} error(s)`, details };
}

function propertyOf(path: readonly PropertyKey[]): string {
  const parts = path.map((part) =>
    typeof part === 'number' ? `[${String(part)}]` : `.${String(part)}`,
  );
  return parts.join('').replace(/^\./u, '');
}
