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

/** お、終わった sounds like thanks. */
export function isOfItsEnd(topics: readonly string[]): boolean {
  return topics.every((one) => OF_END.has(one) || one === 'thanks');
}

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

/** 更新できたっぽい, and no more; 更新終わったみたいなので確認してください. */
export function isThoughtDone(reading: Reading): boolean {
  const { first, hints, topics, signs } = reading;
  if (isToBeSeen(reading)) return true;
  if (!first?.isGuess || first.command !== 'done' || signs.includes('asks')) return false;
  return hints.includes('ofUpdate') && topics.every((one) => OF_TOLD.has(one));
}

/** Told to be over, and to be looked at: no question of whether it is. */
function isToBeSeen({ hints, topics, signs, customerWaiting }: Reading): boolean {
  const isTold = signs.includes('updateOver') && hints.includes('doneBefore');
  if (!isTold || customerWaiting || hints.includes('asksIfOver')) return false;
  return topics.length === 1 && topics[0] === 'fleet.status' && !hints.includes('asksToUse');
}
