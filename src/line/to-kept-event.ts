import type { KeptEvent, SentThing } from '../core/event.ts';
import { digestOf } from '../guard/digest.ts';
import { toKeepable } from '../engine/keepable.ts';
import { toOneLine } from '../engine/one-line.ts';
import type { IncomingEvent } from './incoming-shape.ts';

type SentKind = Extract<KeptEvent, { type: 'merchantSent' }>['kind'];

const SENT_KINDS: ReadonlyMap<string, SentKind> = new Map([
  ['sticker', 'sticker'],
  ['image', 'image'],
  ['audio', 'voice'],
  ['video', 'video'],
  ['file', 'file'],
  ['location', 'location'],
]);

/** What happened, in the product's words; null for kinds that are nothing to us. */
export function toKeptEvent(
  event: IncomingEvent,
  mask: (text: string) => string,
): KeptEvent | null {
  switch (event.type) {
    case 'message':
      return toMessageEvent(event.message, mask);
    case 'messageEdited':
      return toEdited(event, mask);
    case 'postback':
      return toTap(event.postback);
    case 'follow':
      return { type: 'merchantFollowed', isUnblocked: event.follow?.isUnblocked ?? false };
    case 'unfollow':
      return { type: 'merchantUnfollowed' };
    case 'unsend':
      return toUnsent(event.unsend);
    case 'accountLink':
      return toLinked(event.link);
    case 'join':
      return { type: 'joinedGroup' };
    default:
      return null;
  }
}

function toMessageEvent(
  message: IncomingEvent['message'],
  mask: (text: string) => string,
): KeptEvent | null {
  if (message === undefined) return null;
  if (message.type === 'text' && message.text !== undefined) {
    return { type: 'merchantWrote', text: mask(toKeepable(message.text)), messageId: message.id };
  }
  const kind = SENT_KINDS.get(message.type) ?? 'unknown';
  const what = namedBy(message, mask);
  return { type: 'merchantSent', kind, messageId: message.id, ...(what && { what }) };
}

function namedBy(
  message: NonNullable<IncomingEvent['message']>,
  mask: (text: string) => string,
): SentThing | null {
  const { packageId, stickerId, fileName, duration } = message;
  if (message.type === 'location') return placeOf(message, mask);
  if (packageId !== undefined && stickerId !== undefined)
    return { sticker: { packageId, stickerId } };
  if (fileName !== undefined) return { fileName: toOneLine(mask(fileName)) };
  return duration === undefined ? null : { durationMs: duration };
}

/** Where it is on the map is kept by nobody: staff need to know which shop is meant. */
function placeOf(
  { title, address }: NonNullable<IncomingEvent['message']>,
  mask: (text: string) => string,
): SentThing | null {
  const words = (text: string | undefined) => (text ? mask(toOneLine(text)) : undefined);
  const place = { title: words(title), address: words(address) };
  return place.title === undefined && place.address === undefined ? null : { place };
}

/** The same message with other words. Of several the latest counts, in whatever order they come. */
function toEdited(event: IncomingEvent, mask: (text: string) => string): KeptEvent | null {
  const written = toMessageEvent(event.message, mask);
  if (written?.type !== 'merchantWrote') return null;
  return { ...written, editedAt: event.timestamp ?? 0 };
}

function toTap(postback: IncomingEvent['postback']): KeptEvent | null {
  return postback === undefined ? null : { type: 'merchantTapped', data: postback.data };
}

/** What failed at LINE comes without a user, and is nobody's event. */
function toLinked(link: IncomingEvent['link']): KeptEvent | null {
  if (link?.result !== 'ok') return null;
  return { type: 'accountLinked', nonce: digestOf(link.nonce) };
}

function toUnsent(unsend: IncomingEvent['unsend']): KeptEvent | null {
  return unsend === undefined ? null : { type: 'merchantUnsent', messageId: unsend.messageId };
}
