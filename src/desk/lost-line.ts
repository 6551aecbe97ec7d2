import { z } from 'zod';
import type { Delivery, TalkLine } from '../engine/talk-ports.ts';

/** What staff said in a line that has not arrived, or may not have. */
export type Lost = { readonly isDoubtful: boolean } & (
  | { readonly kind: 'text'; readonly text: string }
  /** By its name at the desk. */
  | { readonly kind: 'photo'; readonly name: string }
  | { readonly kind: 'call' }
);

const LOST: ReadonlySet<Delivery | null> = new Set(['never', 'unknown']);
const oneText = z.tuple([z.object({ type: z.literal('text'), text: z.string() })]);
const onePhoto = z.tuple([
  z.object({
    type: z.literal('image'),
    originalContentUrl: z.string().regex(/\/pictures\/desk\/[\w-]{43}$/),
  }),
]);

/** null: no words of staff, or they have arrived, or are still tried. A call that was promised anew since is not lost. */
export function lostIn(talk: readonly TalkLine[], id: string): Lost | null {
  const line = talk.find((one) => one.id === id);
  if (line?.from !== 'staff' || !LOST.has(line.delivery)) return null;
  const isDoubtful = line.delivery === 'unknown';
  if (isPromise(line)) {
    const isMadeAnew = talk.some((other) => isPromise(other) && other.turn > line.turn);
    return isMadeAnew ? null : { isDoubtful, kind: 'call' };
  }
  const text = oneText.safeParse(line.content).data?.[0].text;
  if (text !== undefined) return { isDoubtful, kind: 'text', text };
  const photo = onePhoto.safeParse(line.content).data?.[0].originalContentUrl;
  return photo === undefined ? null : { isDoubtful, kind: 'photo', name: photo.slice(-43) };
}

const isPromise = ({ from, trace }: TalkLine): boolean =>
  from === 'staff' && trace !== null && trace.said.includes('handOff.callBack');
