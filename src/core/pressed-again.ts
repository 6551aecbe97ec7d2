import { UPDATE_FLOW } from './aside.ts';
import { lookAtSale } from './amid-sale.ts';
import { pressedNow } from './entries-counted.ts';
import { isUpdating } from './counter.ts';
import { asksOfDoubt } from './in-doubt.ts';
import { NEWEST } from './look-anew.ts';
import { MONEY_FLOW } from './money-flow.ts';
import { stillCounts } from './moment.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { asksOfPayment, saidFirst, type Rule, type World } from './world.ts';

/**
 * エラー出た、もう一回押した, 連打しました, and no update that it may be of: what was begun twice may be a payment, and its history is asked for.
 * null: it was not pressed again, is of the update, or is the second try that was allowed.
 */
export const pressedAgain: Rule = (state, { reading }, world) => {
  if (state.handOff !== null || state.position?.flow === MONEY_FLOW || asksOfDoubt(state))
    return null;
  if (!tellsPressed(reading) || stillCounts(state.allowedRetryAt, world.now)) return null;
  return isOfUpdate(state, reading, world)
    ? null
    : saidFirst(NEWEST, lookAtSale(pressedNow(state, world), world));
};

/** Of a payment, or of what has no name. */
export function tellsPressed({ hints, signs, topics }: Reading): boolean {
  const isElse = signs.includes('noneBegun') || topics.includes('handoff');
  return hints.includes('pressedAgain') && !hints.includes('ofUpdate') && !isElse;
}

function isOfUpdate(state: ConversationState, { hints, signs }: Reading, world: World): boolean {
  if (hints.includes('updateOnceMore') || PLACED.some((sign) => signs.includes(sign))) return true;
  if (isUpdating(state, world)) return true;
  return state.position?.flow === UPDATE_FLOW && !asksOfPayment(state, world);
}

/** What was done once more was found to be the update. */
const PLACED: readonly Sign[] = ['updatesAgain', 'hasBegun', 'stillFails', 'triedAll'];
