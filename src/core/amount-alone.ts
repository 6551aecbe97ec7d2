import { whatHappened } from './at-counter.ts';
import { isGuessOpen, isOfNone, mayBeOpen } from './doubt.ts';
import { stillCounts } from './moment.ts';
import type { ConversationState } from './state.ts';
import type { Rule, World } from './world.ts';

/** 3800円, where nothing was told of a payment: what has happened is asked, and no check begun. null: more is said, or it may be of one. */
export const amountAlone: Rule = (state, { reading }, world) => {
  const { hints } = reading;
  if (!hints.includes('onlySale') || !hints.includes('tellsAmount')) return null;
  if (state.position !== null || state.handOff !== null || mayBeOfAny(state, world)) return null;
  return isOfNone(state, reading, world) ? whatHappened(state, world) : null;
};

function mayBeOfAny(state: ConversationState, world: World): boolean {
  const { brokeAt, failedUnnamedAt } = state;
  const hasBroken = [brokeAt, failedUnnamedAt].some((at) => stillCounts(at, world.now));
  return hasBroken || mayBeOpen(state, world) || isGuessOpen(state, world);
}
