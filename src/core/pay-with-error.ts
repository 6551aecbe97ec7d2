import { isErrorKept } from './error-kept.ts';
import { mayBeOfMoney } from './doubt.ts';
import { saidAndAsked } from './steer.ts';
import { understood, type Rule } from './world.ts';

/** このエラー出たまま会計できますか, while the firmware's error stands and no payment was told of: no, the update comes first. */
export const payWithError: Rule = (state, { reading }, world) => {
  if (!reading.hints.includes('paysWithError') || !isErrorKept(state, world)) return null;
  if (state.handOff !== null || mayBeOfMoney(state, world)) return null;
  if (state.position !== null) return saidAndAsked(FIRST, state, world);
  return understood({ state, effects: [{ type: 'say', message: FIRST }] });
};

const FIRST = 'plainly.errorFirst';
