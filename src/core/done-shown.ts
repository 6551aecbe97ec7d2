import { isHeldOpen, isInDoubt } from './doubt.ts';
import { isFirstWord } from './worry-place.ts';
import { isOut, understood, type Rule } from './world.ts';

/** 完了って出てる, as a first word of a shop whose terminals nobody sees: it may be of the update or of a payment, and both are told. null: anything else. */
export const doneShown: Rule = (state, { reading }, world) => {
  if (!reading.signs.includes('doneShown') || world.facts.merchant !== null) return null;
  const isHeld = isInDoubt(state, world) || isHeldOpen(state, world);
  if (isHeld || !isFirstWord(state) || !isOut(world)) return null;
  return understood({ state, effects: [{ type: 'say', message: 'finished.doneShown' }] });
};
