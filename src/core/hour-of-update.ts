import type { ReadEvent } from './event.ts';
import type { ConversationState } from './state.ts';

/** 22時は?, 夜中の1時とか, ちゃう、昼の3時や, where it was just answered when to update: of that, and not when somebody answers the phone. */
export function withHourOfUpdate(state: ConversationState, event: ReadEvent): ReadEvent {
  const { reading } = event;
  const { topics, time, timeAsked } = reading;
  const isOfIt = timeAsked.proposes && !timeAsked.isOfCalling && state.position === null;
  // 開けていいかだけ教えて names no hour.
  const isGuessed = topics.length === 0 ? time !== null : topics.join() === 'hotline';
  const last = state.topics.at(-1) ?? '';
  // Behind a reminder an hour may be of that, and never of the phone.
  const isBehind = OF_TIME.has(last) || (last === 'reminder' && topics.length > 0);
  if (!isOfIt || !isGuessed || !isBehind) return event;
  return { ...event, reading: { ...reading, topics: ['update.timing'] } };
}

const OF_TIME: ReadonlySet<string> = new Set([
  'os.deadline',
  'os.skip',
  'update.timing',
  'update.when',
]);
