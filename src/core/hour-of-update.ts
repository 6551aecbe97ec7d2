import { isOfMoney } from './doubt.ts';
import type { ReadEvent } from './event.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';

/** 22時は?, 夜中の1時とか, ちゃう、昼の3時や, where it was just answered when to update: of that, and not when somebody answers the phone. */
export function withHourOfUpdate(state: ConversationState, event: ReadEvent): ReadEvent {
  const { reading } = event;
  const topic = meantIn(state, reading) ?? (isHour(state, reading) ? 'update.timing' : null);
  return topic === null ? event : { ...event, reading: { ...reading, topics: [topic] } };
}

/** 金の話でなくて時間のほう is of how long it takes; and 自分で直せます?, of one that fails or is blocked, is answered by how it is made. */
function meantIn(state: ConversationState, { hints, topics }: Reading): string | null {
  if (state.position !== null || isOfMoney(state)) return null;
  if (hints.includes('meansMinutes')) return state.handOff === null ? 'update.duration' : null;
  return hints.includes('asksToMendIt') && topics.length === 0 ? 'update.how' : null;
}

function isHour(state: ConversationState, { topics, time, timeAsked }: Reading): boolean {
  const isOfIt = timeAsked.proposes && !timeAsked.isOfCalling && state.position === null;
  // 開けていいかだけ教えて names no hour.
  const isGuessed = topics.length === 0 ? time !== null : topics.join() === 'hotline';
  return isOfIt && isGuessed && isBehind(state.topics.at(-1) ?? '', topics);
}

/** Behind a reminder, or another answer, an hour may be of that, and never of the phone. */
function isBehind(last: string, topics: readonly string[]): boolean {
  return OF_TIME.has(last) || (topics.length > 0 && !OF_PHONE.has(last));
}

/** Of the phone, or as a first word, an hour is of that. */
const OF_PHONE: ReadonlySet<string> = new Set(['', 'hotline', 'handoff', 'other_service']);

const OF_TIME: ReadonlySet<string> = new Set([
  'os.deadline',
  'os.skip',
  'update.timing',
  'update.when',
]);
