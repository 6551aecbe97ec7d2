import { isInDoubtOrOpen } from './doubt.ts';
import { stillCounts } from './moment.ts';
import { isSpokenOf } from './of-update.ts';
import { overUnseen } from './over-unseen.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { isFirstWord } from './worry-place.ts';
import { isAllUpdated, isOut, understood, type Decision, type Rule, type World } from './world.ts';

/** 完了って出てる, as a first word: it may be of the update or of a payment, and both are told; where the update was spoken of, it is over. null: anything else. */
export const doneShown: Rule = (state, { reading }, world) => {
  return reading.signs.includes('doneShown') ? completed(state, reading, world) : null;
};

/** 完了って出ました。これで終わりですか? shows it before it asks. */
export const doneShownBesides: Rule = (state, { reading }, world) => {
  const { signs, told } = reading;
  const isTold = told !== null && told.hints.includes('isOver') && !told.hints.includes('hasEnded');
  const isAsked = ASKS_IF_ALL.some((sign) => signs.includes(sign));
  const isFree = state.position === null && state.handOff === null;
  return isTold && isAsked && isFree ? completed(state, reading, world) : null;
};

const ASKS_IF_ALL: readonly Sign[] = ['asksAllDone', 'asksNothingLeft'];

function completed(state: ConversationState, reading: Reading, world: World): Decision | null {
  if (!isOut(world)) return null;
  if (isInDoubtOrOpen(state, world)) return null;
  const over = world.facts.merchant === null ? null : overByScreen(state, reading, world);
  if (over !== null) return over;
  if (!isFirstWord(state) || isAllUpdated(world)) return null;
  return understood({ state, effects: [{ type: 'say', message: 'finished.doneShown' }] });
}

function overByScreen(state: ConversationState, reading: Reading, world: World): Decision | null {
  const isFree = state.position === null && state.handOff === null;
  const isOfIt = stillCounts(state.updatedAt, world.now) || isSpokenOf(state, world.now);
  return isFree && isOfIt ? overUnseen(state, reading, world) : null;
}
