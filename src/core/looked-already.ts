import { lookAtSale } from './amid-sale.ts';
import { UPDATE_FLOW } from './aside.ts';
import { choiceOf } from './choice-of.ts';
import { questionAt } from './flow.ts';
import type { Hint } from './hint.ts';
import { IN_DOUBT } from './in-doubt.ts';
import { UNRESOLVED } from './left-on.ts';
import { MONEY_FLOW } from './money-flow.ts';
import type { Reading } from './reading.ts';
import { hasSaid } from './said-of.ts';
import { isDoubtOpen } from './told-doubt.ts';
import { beginFlow } from './topic-answer.ts';
import type { Rule } from './world.ts';

/**
 * もう確認した, right after it was told to look at the history first: what it showed is asked, as the button does. 解決済みです、成功でした: that is
 * what it showed.
 */
export const lookedAlready: Rule = (state, event, world) => {
  const { position, handOff, said } = state;
  const isTold = hasSaid(said, LOOK_FIRST);
  if (!isTold || !isDoubtOpen(state, world) || position !== null || handOff !== null) return null;
  if (showsSuccess(event.reading))
    return beginFlow(state, MONEY_FLOW, world, { payment: event.reading.payment });
  const asks = questionAt(world.facts.flows[UPDATE_FLOW], IN_DOUBT);
  const isLooked = asks !== null && choiceOf(asks, event) === 'checked';
  return isLooked ? lookAtSale(state, world) : null;
};

/** Each names the history as what comes first. */
const LOOK_FIRST: ReadonlySet<string> = new Set([
  UNRESOLVED.message,
  'payment.left',
  'payment.ifCut',
]);

function showsSuccess({ payment: { shown, customer }, signs, hints }: Reading): boolean {
  if (shown !== 'success' || customer !== null || signs.includes('asks')) return false;
  return !MAY_BE_ELSE.some((hint) => hints.includes(hint));
}

/** Of another sale, of several, of the update, or hardly known. */
const MAY_BE_ELSE: readonly Hint[] = [
  'ofUpdate',
  'outcomeOfElse',
  'byPlace',
  'ofAnother',
  'ofOtherSale',
  'ofRegister',
  'otherWentWell',
  'otherLeft',
  'otherUndone',
  'namesOneMore',
  'stopsStill',
  'stoppedSince',
  'severalStopped',
  'severalCut',
  'twoSales',
  'secondNamed',
  'halfSure',
  'onlyHedges',
  'recants',
  'picksAny',
  'doubtsWhose',
];
