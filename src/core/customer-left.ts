import { whatHappened } from './at-counter.ts';
import { isUpdating } from './counter.ts';
import { isHeldOpen, isOfMoney } from './doubt.ts';
import { onlyLeft } from './guest-left.ts';
import { mayBeAtCounter } from './sale-open.ts';
import type { ConversationState } from './state.ts';
import { understood, type Rule, type World } from './world.ts';

/** お客さん帰っちまったよ, where no payment was spoken of: what has happened is asked, as of one who waits; behind a sale, or one that has stopped, it is of that. */
export const customerLeft: Rule = (state, { reading }, world) => {
  if (!onlyLeft(reading) || state.position !== null || isOfSale(state, world)) return null;
  return understood(whatHappened(state, world));
};

/** 現金でもらっていい? was asked, and answered for one that has stopped as well. */
function isOfSale(state: ConversationState, world: World): boolean {
  const isTold = state.said?.messages.some((one) => one.startsWith('payment.')) ?? false;
  // Who came while the update ran had begun none.
  const isAtCounter = mayBeAtCounter(state, world) && !isUpdating(state, world);
  return isTold || isOfMoney(state) || isAtCounter || isHeldOpen(state, world);
}
