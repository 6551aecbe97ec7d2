import { isSince } from './past-time.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { isOut, type World } from './world.ts';

/** What is heard in it, where an update is told to be over. */
export const OF_END: ReadonlySet<string> = new Set([
  'fleet.status',
  'update.error',
  'firmware.launched_early',
]);

const OF_TOLD: ReadonlySet<string> = new Set([...OF_END, 'flow.update', 'update.when']);

/** 昨日更新しました, on the day on which it came out: another one. */
export function isBeforeOut({ past }: Reading, { facts: { notice }, now }: World): boolean {
  return past !== null && isSince(past, notice.updateOpens, { notice, now }) === 'no';
}

/** 更新もう昨日やりましたけど, 昨日のうちにやっておきました as the first word; what was spoken of else may be done as well. */
export function isDoneBefore(
  { topics, handOff }: ConversationState,
  reading: Reading,
  world: World,
): boolean {
  const { signs, customerWaiting } = reading;
  if (isOut(world) && isBeforeOut(reading, world)) return false;
  if (customerWaiting || !reading.topics.every((one) => OF_TOLD.has(one))) return false;
  const isOpener = topics.length === 0 && handOff === null;
  return signs.includes('updatedBefore') || (isOpener && signs.includes('doneThen'));
}

/** 更新できたっぽい, and no more. */
export function isThoughtDone({ first, hints, topics, signs }: Reading): boolean {
  if (!first?.isGuess || first.command !== 'done' || signs.includes('asks')) return false;
  return hints.includes('ofUpdate') && topics.every((one) => OF_TOLD.has(one));
}
