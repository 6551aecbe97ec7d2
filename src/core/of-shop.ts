import type { Hint } from './hint.ts';
import { MONEY_FLOW } from './money-flow.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { askAgain } from './steer.ts';
import { asksOfPayment, understood, type Rule, type World } from './world.ts';

/**
 * 会計士が来てます, お客さんの忘れ物があって, 担当は店長です, asked whether somebody pays, or in a check: neither yes nor no, and no payment that stopped. What
 * was asked is asked again. null: anything else.
 */
export const ofShopAlone: Rule = (state, { reading }, world) =>
  shopAtQuestion(state, reading, world) === TOLD ? understood(askAgain(state, world)) : null;

/** What such words are at the question; null: they are none of these, or nothing of a payment is asked. */
export function shopAtQuestion(
  state: ConversationState,
  { hints }: Reading,
  world: World,
): Hint | null {
  if (!hints.includes('ofShop') || state.handOff !== null) return null;
  const isAsked = state.position?.flow === MONEY_FLOW || asksOfPayment(state, world);
  if (!isAsked) return null;
  return hints.includes(TOLD) ? TOLD : 'notOfSale';
}

const TOLD: Hint = 'ofTrade';
