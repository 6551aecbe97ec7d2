import { z } from 'zod';
import type { Entry, ShownMessage, Talks } from './line-talk.ts';

const ADDRESSES = ['url', 'originalContentUrl', 'previewImageUrl'] as const;
const message = z.looseObject({ type: z.string() });

/** The same talks; what the bot says is shown as a phone of this server can show it. */
export function showingOwnPictures(talks: Talks, ownBase: string | null): Talks {
  if (ownBase === null) return talks;
  const here = (entry: Entry): Entry => ({
    ...entry,
    ...(entry.sender && { sender: senderHere(entry.sender, ownBase) }),
    message: shownHere(entry.message, ownBase),
  });
  return {
    ...talks,
    add: (userId, entry) => talks.add(userId, here(entry)),
    beginAnew: (userId, entries) => talks.beginAnew(userId, entries.map(here)),
  };
}

function senderHere(
  sender: NonNullable<Entry['sender']>,
  ownBase: string,
): NonNullable<Entry['sender']> {
  const { iconUrl } = sender;
  const isOwn = iconUrl?.startsWith(`${ownBase}/`) === true;
  return isOwn ? { ...sender, iconUrl: iconUrl.slice(ownBase.length) } : sender;
}

/** Pictures of the server itself by their path: it has no https. */
export function shownHere(sent: ShownMessage, ownBase: string): ShownMessage {
  // Quotes inside of words are escaped, so only a real key looks like this.
  const text = ADDRESSES.reduce(
    (json, key) => json.replaceAll(`"${key}":"${ownBase}/`, `"${key}":"/`),
    JSON.stringify(sent),
  );
  return message.parse(JSON.parse(text));
}
