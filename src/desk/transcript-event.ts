import { DateTime } from 'luxon';
import type { KeptTurn } from './transcript-turns.ts';
import { masked, type Writing } from './transcript-writing.ts';

/** The event of a turn as a transcript writes it; null where it has no word for it. */
export function writtenEvent(turn: KeptTurn, writing: Writing): object | null {
  const [event] = turn.events;
  if (event === undefined) return null;
  switch (event.type) {
    case 'merchantWrote':
      return { user: words(turn, writing) };
    case 'merchantTapped':
      return tap(event.data ?? '', writing);
    case 'merchantSent':
      return SENT[event.kind ?? ''] ?? null;
    case 'merchantFollowed':
      return { follow: true };
    case 'merchantUnfollowed':
      return { unfollow: true };
    case 'staffWrote':
      return { staff: masked(event.text ?? '', writing) };
    case 'staffReturned':
      return { staff_return: true };
    case 'timeCame':
      return { wait: minutesSince(writing.clock, turn.at) };
    case 'accountLinked':
      return { link: writing.role };
    // What was taken back is not known any more, and neither is what it led to.
    default:
      return null;
  }
}

const SENT: Readonly<Record<string, object>> = {
  image: { image: true },
  sticker: { sticker: true },
  voice: { voice: true },
  location: { location: true },
  file: { file: 'file' },
};

function words({ events }: KeptTurn, writing: Writing): string | readonly string[] {
  const texts = events.flatMap(({ text }) => (text === undefined ? [] : [masked(text, writing)]));
  return texts.length === 1 ? (texts[0] ?? '') : texts;
}

/** A button of the menu is written by what it stands for: a transcript has no menu. */
function tap(data: string, { buttons, offering, places, nameOf }: Writing): object | null {
  const button = buttons.get(data);
  if (button === undefined) {
    const topic = data.replace(/^menu:/, '');
    const label = nameOf(topic === 'handoff' ? 'choice.person' : `choice.topic.${topic}`);
    return label === null ? null : { user: label };
  }
  const place = places.get(button.turn);
  const isOld = button.turn !== offering && place !== undefined;
  return { tap: button.label, ...(isOld && { from_turn: place }) };
}

/** Long enough for what fell due at that moment. */
function minutesSince(before: string, at: string): number {
  const minutes = DateTime.fromISO(at).diff(DateTime.fromISO(before), 'minutes').minutes;
  return minutes > 0 ? Math.ceil(minutes * 1000) / 1000 : 1;
}
