import { z } from 'zod';
import { action } from './action.ts';
import { flexContainer } from './flex.ts';

const quickReply = z
  .object({
    items: z.array(z.object({ action, imageUrl: z.string().optional() })),
  })
  .optional();

const templateButtons = z.object({
  type: z.string(),
  title: z.string().optional(),
  text: z.string().default(''),
  actions: z.array(action).default([]),
});

/** At the desk: where it can be heard or had, or why it cannot. */
const kept = {
  url: z.string().optional(),
  isTooLarge: z.boolean().optional(),
  isNotOffered: z.boolean().optional(),
};

/** A message on the screen, from either side. */
export const chatMessage = z.union([
  z.object({ type: z.literal('text'), text: z.string(), quickReply }),
  z.object({ type: z.literal('flex'), altText: z.string(), contents: flexContainer, quickReply }),
  z.object({
    type: z.literal('sticker'),
    packageId: z.string(),
    stickerId: z.string(),
    quickReply,
  }),
  z.object({
    type: z.literal('image'),
    url: z.string().optional(),
    isDoubtful: z.boolean().optional(),
    originalContentUrl: z.string().optional(),
    previewImageUrl: z.string().optional(),
    quickReply,
  }),
  z.object({
    type: z.literal('template'),
    altText: z.string(),
    template: templateButtons,
    quickReply,
  }),
  z.object({ type: z.literal('audio'), duration: z.number().optional(), ...kept, quickReply }),
  z.object({ type: z.literal('video'), ...kept, quickReply }),
  z.object({
    type: z.literal('file'),
    fileName: z.string().optional(),
    fileSize: z.number().optional(),
    ...kept,
    quickReply,
  }),
  z.object({
    type: z.literal('location'),
    title: z.string().optional(),
    address: z.string().optional(),
    quickReply,
  }),
  z.object({ type: z.literal('postback'), displayText: z.string().nullish(), quickReply }),
  z.object({
    type: z.string().transform(() => 'other' as const),
    altText: z.string().optional(),
    quickReply,
  }),
]);
export type ChatMessage = z.infer<typeof chatMessage>;

export const chatEntry = z.object({
  id: z.string(),
  at: z.string(),
  from: z.enum(['merchant', 'bot']),
  message: chatMessage,
  sender: z.object({ name: z.string().optional(), iconUrl: z.string().optional() }).optional(),
  unsent: z.boolean().optional(),
  quickReplyUsed: z.boolean().optional(),
});
export type ChatEntry = z.infer<typeof chatEntry>;

const person = z.object({
  userId: z.string(),
  displayName: z.string(),
  storeName: z.string().nullish(),
  isBlocked: z.boolean(),
});
export type Person = z.infer<typeof person>;
export const people = z.array(person);
export const chat = z.object({ entries: z.array(chatEntry), typing: z.boolean() });
export const unsentNote = z.object({ id: z.string() });
export const typingNote = z.object({ until: z.string().nullable() });
export const sendResult = z.object({
  /** 0: the bot gave no answer in time. */
  webhookStatus: z.number().nullish(),
  entry: chatEntry.nullish(),
});
export type SendResult = z.infer<typeof sendResult>;

export const richMenu = z.object({
  chatBarText: z.string(),
  size: z.object({ width: z.number(), height: z.number() }),
  imageUrl: z.string(),
  areas: z.array(
    z.object({
      bounds: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }),
      action,
    }),
  ),
});
export type RichMenu = z.infer<typeof richMenu>;

/** What a merchant can do on the phone, as the simulator's API takes it. */
export type PhoneEvent =
  | { readonly type: 'text'; readonly text: string }
  | {
      readonly type: 'postback';
      readonly data: string;
      readonly displayText?: string;
      readonly params?: Readonly<Record<string, string>>;
    }
  | { readonly type: 'sticker'; readonly packageId: string; readonly stickerId: string }
  | {
      readonly type: 'location';
      readonly title: string;
      readonly address: string;
      readonly latitude: number;
      readonly longitude: number;
    }
  | { readonly type: 'audio'; readonly durationMs: number }
  | { readonly type: 'file'; readonly fileName: string; readonly fileSize: number }
  | { readonly type: 'follow' | 'unfollow' }
  | { readonly type: 'unsend'; readonly entryId: string };

export const peoplePath = '/simulator/line/people';
export const personPath = (
  userId: string,
  what: 'chat' | 'stream' | 'events' | 'images' | 'richmenu' | 'open',
) => `${peoplePath}/${encodeURIComponent(userId)}/${what}`;
