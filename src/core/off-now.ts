import { UPDATE_FLOW } from './aside.ts';
import { flowChoice } from './choices.ts';
import { isInDoubt, isOfMoney, mayBeOpen } from './doubt.ts';
import { isNearUpdate } from './of-update.ts';
import type { Reading } from './reading.ts';
import { isBreakOpen } from './stall-open.ts';
import type { ConversationState } from './state.ts';
import { allComeTo, UNDER_WAY } from './to-tell.ts';
import { isAllUpdated, isOut, mustAskFleet, understood, type Rule, type World } from './world.ts';

/** 会計ない時間って今やけど切っていい?, where the restart before the update was spoken of: yes, if no sale is under way. */
export const offNow: Rule = (state, { reading }, world) => {
  if (!reading.hints.includes('asksOffNow') || isElse(state, reading, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  if (isAllUpdated(world) || allComeTo(UNDER_WAY, world)) return null;
  const choices = [flowChoice(UPDATE_FLOW)];
  return understood({
    state: { ...state, topics: ['prep.powercycle'] },
    effects: [{ type: 'say', message: 'powered.mayCycle', choices }],
  });
};

/** A sale that may be under way, or has stopped, comes first. */
function isElse(state: ConversationState, reading: Reading, world: World): boolean {
  const isBusy = state.position !== null || state.handOff !== null || reading.customerWaiting;
  if (isBusy || !isOut(world) || !isNearUpdate(state.topics.at(-1) ?? '')) return true;
  if (reading.signs.includes('mayBeOfPayment') || isOfMoney(state)) return true;
  return OPEN.some((isOpen) => isOpen(state, world));
}

const OPEN = [isInDoubt, mayBeOpen, isBreakOpen] as const;
