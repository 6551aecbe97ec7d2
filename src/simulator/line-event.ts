import { z } from 'zod';
import { newMessageId } from './line-ids.ts';
import type { Picture } from './line-pictures.ts';
import type { ShownMessage } from './line-talk.ts';

const text = z.string().min(1).max(5000);

/** What a person can do on a phone. */
export const phoneEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text }),
  z.strictObject({
    type: z.literal('postback'),
    data: z.string().min(1).max(300),
    displayText: text.optional(),
    /** What a date or a time was picked as. */
    params: z.record(z.string(), z.string()).optional(),
  }),
  z.strictObject({ type: z.literal('sticker'), packageId: text, stickerId: text }),
  z.strictObject({
    type: z.literal('location'),
    title: z.string().max(100).optional(),
    address: z.string().max(100).optional(),
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
  }),
  z.strictObject({ type: z.literal('audio'), durationMs: z.int().min(1) }),
  z.strictObject({ type: z.literal('video'), durationMs: z.int().min(1) }),
  z.strictObject({ type: z.literal('file'), fileName: text, fileSize: z.int().min(0) }),
  z.strictObject({ type: z.literal('follow') }),
  z.strictObject({ type: z.literal('unfollow') }),
  z.strictObject({ type: z.literal('unsend'), entryId: text }),
  z.strictObject({ type: z.literal('edit'), entryId: text, text }),
]);

export type PhoneEvent =
  | (z.infer<typeof phoneEvent> & {
      /** The bytes of voice, a film or a file, where a test gives them. */
      readonly content?: Picture;
    })
  | { readonly type: 'image'; readonly bytes: Buffer; readonly contentType: string };

/** One phone event as LINE tells it, and as the phone shows it. */
export interface Told {
  /** The part of the webhook event that differs by kind. */
  readonly fields: Readonly<Record<string, unknown>> & { readonly type: string };
  readonly hasReplyToken: boolean;
  readonly shown: { readonly id: string; readonly message: ShownMessage } | null;
}

export const IMAGE_PATH = '/simulator/line/images';
const LINE_CONTENT = { contentProvider: { type: 'line' } };

export function tell(event: PhoneEvent, isUnblocked: boolean): Told {
  switch (event.type) {
    case 'follow':
      return {
        fields: { type: 'follow', follow: { isUnblocked } },
        hasReplyToken: true,
        shown: null,
      };
    case 'unfollow':
      return { fields: { type: 'unfollow' }, hasReplyToken: false, shown: null };
    case 'unsend': {
      const fields = { type: 'unsend', unsend: { messageId: event.entryId } };
      return { fields, hasReplyToken: false, shown: null };
    }
    case 'edit': {
      const { entryId: id, text: words } = event;
      const message = { id, type: 'text', text: words, quoteToken: `q${newMessageId()}` };
      return { fields: { type: 'messageEdited', message }, hasReplyToken: true, shown: null };
    }
    case 'postback':
      return tellPostback(event);
    case 'text':
    case 'sticker':
    case 'location':
    case 'audio':
    case 'video':
    case 'file':
    case 'image':
      return tellMessage(event);
  }
}

type PostbackEvent = Extract<PhoneEvent, { type: 'postback' }>;

function tellPostback({ data, displayText, params }: PostbackEvent): Told {
  const postback = params === undefined ? { data } : { data, params };
  const shown =
    displayText === undefined
      ? null
      : { id: newMessageId(), message: { type: 'postback', displayText } };
  return { fields: { type: 'postback', postback }, hasReplyToken: true, shown };
}

type MessageEvent = Exclude<
  PhoneEvent,
  { type: 'follow' | 'unfollow' | 'unsend' | 'edit' | 'postback' }
>;

function tellMessage(event: MessageEvent): Told {
  const id = newMessageId();
  const message = { id, ...contentOf(event) };
  const shown =
    event.type === 'image' ? { type: 'image', id, url: `${IMAGE_PATH}/${id}` } : message;
  return {
    fields: { type: 'message', message },
    hasReplyToken: true,
    shown: { id, message: shown },
  };
}

function contentOf(event: MessageEvent): ShownMessage {
  const quoteToken = `q${newMessageId()}`;
  switch (event.type) {
    case 'text':
      return { ...event, quoteToken };
    case 'sticker':
      return { ...event, stickerResourceType: 'STATIC', quoteToken };
    case 'image':
      return { type: 'image', ...LINE_CONTENT, quoteToken };
    case 'audio':
      return { type: 'audio', duration: event.durationMs, ...LINE_CONTENT };
    case 'video':
      return { type: 'video', duration: event.durationMs, ...LINE_CONTENT, quoteToken };
    case 'file':
      return { type: 'file', fileName: event.fileName, fileSize: event.fileSize };
    case 'location':
      return event;
  }
}
