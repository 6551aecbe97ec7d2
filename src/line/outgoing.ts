import type { messagingApi } from '@line/bot-sdk';
import type { Bubble, Button, Reply } from '../engine/reply.ts';
import { DISPLAY_TEXT_GRAPHEMES, POSTBACK_DATA_UNITS } from './limits-action.ts';
import { cutGraphemes, cutUnits, mediaUrl } from './limits-text.ts';
import {
  MESSAGES_PER_REQUEST,
  QUICK_REPLIES,
  QUICK_REPLY_LABEL_GRAPHEMES,
  SENDER_NAME_UNITS,
  TEXT_UNITS,
} from './limits.ts';
import { toFlexMessage, type ShownPicture } from './outgoing-flex.ts';

/** Where LINE fetches an illustration; null: it is left out. */
export type AddressOf = (picture: string) => string | null;

/** Makes a reply into LINE messages within every limit of the platform; none when it has no words. */
export function toMessages(
  reply: Reply,
  addressOf: AddressOf = () => null,
  staffIcon: string | null = null,
): readonly messagingApi.Message[] {
  const messages = reply.bubbles
    .filter(hasWords)
    .slice(0, MESSAGES_PER_REQUEST)
    .map((bubble) => toMessage(bubble, addressOf, staffIcon));
  const last = messages.at(-1);
  const items = reply.buttons.filter(isTappable).slice(0, QUICK_REPLIES).map(toQuickReply);
  if (last === undefined || items.length === 0) return messages;
  return [...messages.slice(0, -1), { ...last, quickReply: { items } }];
}

function hasWords(bubble: Bubble): boolean {
  return bubble.text.trim() !== '' || (bubble.call !== null && bubble.call.label.trim() !== '');
}

function toMessage(
  bubble: Bubble,
  addressOf: AddressOf,
  staffIcon: string | null,
): messagingApi.Message {
  const message = toPhoto(bubble, addressOf) ?? toWords(bubble, addressOf);
  if (bubble.staff === null || bubble.staff.trim() === '') return message;
  const iconUrl = mediaUrl.safeParse(staffIcon).data;
  return {
    ...message,
    sender: { name: toSenderName(bubble.staff), ...(iconUrl === undefined ? {} : { iconUrl }) },
  };
}

function toPhoto({ photo }: Bubble, addressOf: AddressOf): messagingApi.ImageMessage | null {
  const url = photo === undefined ? null : addressOf(photo);
  if (url === null || !mediaUrl.safeParse(url).success) return null;
  return { type: 'image', originalContentUrl: url, previewImageUrl: url };
}

function toWords(bubble: Bubble, addressOf: AddressOf): messagingApi.Message {
  const picture = shown(bubble.picture, addressOf);
  const { call, open, progress } = bubble;
  return call === null && open === null && progress === null && picture === null
    ? { type: 'text', text: cutUnits(bubble.text, TEXT_UNITS) }
    : toFlexMessage(bubble, picture);
}

function shown(picture: Bubble['picture'], addressOf: AddressOf): ShownPicture | null {
  const url = picture && addressOf(picture.name);
  return picture && url && mediaUrl.safeParse(url).success ? { url, alt: picture.alt } : null;
}

/** LINE refuses names with its own name in them (Caroline): a person still speaks, not the bot. */
function toSenderName(staff: string): string {
  const name = cutUnits(staff, SENDER_NAME_UNITS);
  return /line/iu.test(name) ? SOMEBODY : name;
}

/** A word of the profession, as the desk's own is Japanese. */
const SOMEBODY = '担当者';

// Cutting data would change what a tap means, so such a button is left out.
function isTappable(button: Button): boolean {
  const isKnown = button.data !== '' && button.data.length <= POSTBACK_DATA_UNITS;
  return isKnown && button.label.trim() !== '';
}

function toQuickReply(button: Button): messagingApi.QuickReplyItem {
  return {
    type: 'action',
    action: {
      type: 'postback',
      label: cutGraphemes(button.label, QUICK_REPLY_LABEL_GRAPHEMES),
      data: button.data,
      displayText: cutGraphemes(button.label, DISPLAY_TEXT_GRAPHEMES),
    },
  };
}
