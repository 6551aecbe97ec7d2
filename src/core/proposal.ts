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
  const few = isOfMoney || isTaken(state, reading) ? null : timeAlone(reading);
  if (few !== null) return few;
  const { topics, customerWaiting } = reading;
  if (isOfMoney || customerWaiting || !isProposed(reading)) return null;
  if (!(topics.length > 0 ? topics.every(isOfDone) : mayBeOfUpdate(state, reading))) return null;
  return ['update.timing', ...topics.filter((topic) => topic.startsWith('prep.'))];
}

/** 何時まで大丈夫?, 次の予約まで30分あるけど更新できる?, where nothing else is heard, and no phone was spoken of. */
function timeAlone({ topics, suggested, timeAsked }: Reading): readonly string[] | null {
  const then = untilOrBy({ topics, suggested, timeAsked });
  if (then !== null) return then;
  const isOfRoom = timeAsked.within !== null && suggested.some(isOfUpdate);
  if (isOfRoom && topics.every((topic) => MAY_BE_ROOM.has(topic))) return ['update.duration'];
  if (topics.some((topic) => !SOUNDS_OF_HOURS.has(topic))) return null;
  if (timeAsked.isOfLatest && (topics.length > 0 || suggested.length > 0)) return ['update.timing'];
  return null;
}

/** 何時までか時間で言うて may sound like both: what wishes for a reminder is out of it before. */
const SOUNDS_OF_HOURS: ReadonlySet<string> = new Set(['hotline', 'reminder']);

/** 40分しかない may sound like any of them. */
const MAY_BE_ROOM: ReadonlySet<string> = new Set(['hotline', 'prep.charge', 'update.error']);

function untilOrBy({
  topics,
  suggested,
  timeAsked,
}: Pick<Reading, 'topics' | 'suggested' | 'timeAsked'>): readonly string[] | null {
  if (timeAsked.isOfUntil === true && isOfUntil(topics, suggested)) return ['os.deadline'];
  // Of the update that is planned, and not of how the terminals stand.
  const isOfPlanned = topics.every((topic) => topic === 'fleet.status');
  return timeAsked.isDoneThen === true && isOfPlanned ? ['update.duration'] : null;
}

/** 本店と支店に1台ずつ、両方いつまでですか sounds like the state of these, or whom it is for. */
function isOfUntil(topics: readonly string[], suggested: readonly string[]): boolean {
  const isOfAll = topics.every((topic) => topic === 'fleet.status' || topic === 'update.scope');
  return isOfAll && suggested.includes('os.deadline');
}

function isTaken(
  { handOff, topics }: ConversationState,
  { customerWaiting, timeAsked }: Reading,
): boolean {
  const isElse = customerWaiting || timeAsked.isToRemind || handOff !== null;
  return isElse || topics.at(-1) === 'hotline';
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

/** 終わったやつはすぐ使っていいの, もう1台は夜やってもいい? sound like the state of the terminals. */
function isOfDone(topic: string): boolean {
  return topic === 'fleet.status' || isOfPlan(topic);
}

function isOfPlan(topic: string): boolean {
  return topic === 'reminder' || isOfUpdate(topic);
}
