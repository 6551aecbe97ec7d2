import type { ReadEvent } from './event.ts';
import { momentOf } from './moment.ts';
import type { ConversationState } from './state.ts';
import { TOKYO } from './zone.ts';
import { theOnly } from './the-only.ts';

/** 明日の同じ時間で, with the hour of the reminder that has come last, or of the only one that is set; of none it stays untold. */
export function withSameHour({ reminders }: ConversationState, event: ReadEvent): ReadEvent {
  const { reading } = event;
  const { time, signs } = reading;
  if (!signs.includes('sameHour') || time?.kind !== 'at' || time.clock !== null) return event;
  const at = theOnly(reminders.set) ?? reminders.rang;
  if (at === undefined) return event;
  const { hour, minute } = momentOf(at).setZone(TOKYO);
  const clock = { hour, minute, isCertain: true };
  const then = { ...time, clock };
  return { ...event, reading: { ...reading, time: then, topics: ['reminder'], suggested: [] } };
}
