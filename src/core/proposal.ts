import { isOfUpdate } from './of-update.ts';
import { namesTime } from './proposed-time.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';

/** 夕方でもいい?, 26日に更新しても27日から使える?: one answer of that time, and what is prepared beside it. null: something else is asked. */
export function ofProposal(
  state: ConversationState,
  reading: Reading,
  isOfMoney: boolean,
): readonly string[] | null {
  const { topics, customerWaiting } = reading;
  if (isOfMoney || customerWaiting || !isProposed(reading)) return null;
  const isOfIt = reading.timeAsked.isOfAfterwards ? isOfDone : isOfPlan;
  if (!(topics.length > 0 ? topics.every(isOfIt) : mayBeOfUpdate(state, reading))) return null;
  return ['update.timing', ...topics.filter((topic) => topic.startsWith('prep.'))];
}

/** To who waits for a call 10時でもいい? may be of that. */
function mayBeOfUpdate({ handOff, topics }: ConversationState, { suggested }: Reading): boolean {
  return suggested.some(isOfPlan) && (handOff === null || topics.some(isOfUpdate));
}

function isProposed({ time, timeAsked }: Reading): boolean {
  const { proposes, isOfAfterwards, isToRemind, leave } = timeAsked;
  const isNamed = namesTime(time) || leave === 'closed';
  return !isToRemind && (isOfAfterwards || (proposes && isNamed));
}

/** 終わったやつはすぐ使っていいの sounds like the state of the terminals. */
function isOfDone(topic: string): boolean {
  return topic === 'fleet.status' || isOfPlan(topic);
}

function isOfPlan(topic: string): boolean {
  return topic === 'reminder' || isOfUpdate(topic);
}
