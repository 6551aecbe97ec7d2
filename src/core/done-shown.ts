import { isHeldOpen, isInDoubt } from './doubt.ts';
import { stillCounts } from './moment.ts';
import { isSpokenOf } from './of-update.ts';
import { overUnseen } from './over-unseen.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { isFirstWord } from './worry-place.ts';
import { isAllUpdated, isOut, understood, type Decision, type Rule, type World } from './world.ts';

/** 完了って出てる, as a first word: it may be of the update or of a payment, and both are told; where the update was spoken of, it is over. null: anything else. */
export const doneShown: Rule = (state, { reading }, world) => {
  if (!reading.signs.includes('doneShown') || !isOut(world)) return null;
  if (isInDoubt(state, world) || isHeldOpen(state, world)) return null;
  const over = world.facts.merchant === null ? null : overByScreen(state, reading, world);
  if (over !== null) return over;
  if (!isFirstWord(state) || isAllUpdated(world)) return null;
  return understood({ state, effects: [{ type: 'say', message: 'finished.doneShown' }] });
};

function overByScreen(state: ConversationState, reading: Reading, world: World): Decision | null {
  const isFree = state.position === null && state.handOff === null;
  const isOfIt = stillCounts(state.updatedAt, world.now) || isSpokenOf(state, world.now);
  return isFree && isOfIt ? overUnseen(state, reading, world) : null;
}
