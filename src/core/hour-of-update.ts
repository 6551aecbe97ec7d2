import { isOfMoney } from './doubt.ts';
import type { ReadEvent } from './event.ts';
import type { ConversationState } from './state.ts';

/** 22時は?, 夜中の1時とか, ちゃう、昼の3時や, where it was just answered when to update: of that, and not when somebody answers the phone; 金の話でなくて時間のほう is of how long it takes. */
export function withHourOfUpdate(state: ConversationState, event: ReadEvent): ReadEvent {
  const { reading } = event;
  const { topics, time, timeAsked, hints } = reading;
  if (hints.includes('meansMinutes') && state.position === null && state.handOff === null)
    return { ...event, reading: { ...reading, topics: ['update.duration'] } };
  // 自分で直せます?, past the deadline or of an update that fails: by making it.
  const isFree = state.position === null && !isOfMoney(state);
  if (hints.includes('asksToMendIt') && topics.length === 0 && isFree)
    return { ...event, reading: { ...reading, topics: ['update.how'] } };
  const isOfIt = timeAsked.proposes && !timeAsked.isOfCalling && state.position === null;
  // 開けていいかだけ教えて names no hour.
  const isGuessed = topics.length === 0 ? time !== null : topics.join() === 'hotline';
  const last = state.topics.at(-1) ?? '';
  // Behind a reminder an hour may be of that, and never of the phone.
  const isBehind = OF_TIME.has(last) || (topics.length > 0 && !OF_PHONE.has(last));
  if (!isOfIt || !isGuessed || !isBehind) return event;
  return { ...event, reading: { ...reading, topics: ['update.timing'] } };
}

/** Of the phone, or as a first word, an hour is of that. */
const OF_PHONE: ReadonlySet<string> = new Set(['', 'hotline', 'handoff', 'other_service']);

const OF_TIME: ReadonlySet<string> = new Set([
  'os.deadline',
  'os.skip',
  'update.timing',
  'update.when',
]);
