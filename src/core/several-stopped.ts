import { MONEY_FLOW } from './money-flow.ts';
import { toPersonAtOnce } from './taken-twice.ts';
import type { Rule } from './world.ts';

/** 会計が2件途中で止まりました: the check looks at one payment alone, and what is told of one may be heard of the other. A person looks at them all. */
export const severalStopped: Rule = (state, { reading: { hints, signs } }, world) => {
  if (state.handOff?.reason === 'paymentUnknown') return null;
  const isLookedAt = state.position?.flow === MONEY_FLOW;
  const isMore = hints.includes('twoSales') || signs.includes('otherStopped');
  if (!hints.includes('severalStopped') && !(isLookedAt && isMore)) return null;
  return toPersonAtOnce(state, 'several', world);
};
