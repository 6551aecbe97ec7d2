import { UPDATE_FLOW } from './aside.ts';
import { flowChoice } from './choices.ts';
import { isUpdating } from './counter.ts';
import { isNoneAtAll } from './none-told.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { withWayBack } from './way-back.ts';
import { isAllUpdated, mustAskFleet, understood, type Rule, type World } from './world.ts';

/**
 * 途中で寝ちゃってもいい?, can I leave it and go home?, before the update runs: what may be done meanwhile, and no payment in it. null: one was
 * told of, the update runs already (`running.meanwhile` of its step), or nothing is left to update.
 */
export const leftMeanwhile: Rule = (state, { reading }, world) => {
  if (!asksToLeave(reading) || !isOfUpdate(state, reading) || state.handOff !== null) return null;
  if (isUpdating(state, world) || !isNoneAtAll(state, withoutMidway(reading), world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  if (isAllUpdated(world)) return null;
  const choices = state.position === null ? [flowChoice(UPDATE_FLOW)] : [];
  return withWayBack(
    understood({
      state: { ...state, topics: ['update.duration'] },
      effects: [{ type: 'say', message: 'running.meanwhile', choices }],
    }),
  );
};

/** このまま帰っていい?, while one runs and no sale was told of: of that, though whether one was paid sounds like it. */
export function isLeftRunning(state: ConversationState, reading: Reading, world: World): boolean {
  if (!asksToLeave(reading) || reading.customerWaiting || reading.hints.includes('ofSale'))
    return false;
  return isUpdating(state, world) && isNoneAtAll(state, withoutMidway(reading), world);
}

function asksToLeave({ hints, signs }: Reading): boolean {
  return hints.includes('leavesItBe') && (signs.includes('asks') || hints.includes('asksIfMay'));
}

/** 途中で, 更新中に, or behind how long it takes; ほっといてもいい? behind another answer is whether it may be left undone. */
function isOfUpdate({ topics, position }: ConversationState, { hints }: Reading): boolean {
  const isNamed = hints.includes('ofMidway') || hints.includes('ofUpdate');
  return isNamed || (position === null && topics.at(-1) === 'update.duration');
}

function withoutMidway(reading: Reading): Reading {
  return { ...reading, hints: reading.hints.filter((hint) => hint !== 'ofMidway') };
}
