import { lookAtSale } from './amid-sale.ts';
import { UPDATE_FLOW } from './aside.ts';
import { isSaidToRun, isUpdating } from './counter.ts';
import { mayHang } from './hang-told.ts';
import type { Hint } from './hint.ts';
import { isoOf, stillCounts } from './moment.ts';
import { asksOfDoubt } from './in-doubt.ts';
import { MONEY_FLOW } from './money-flow.ts';
import type { PaymentTraces } from './payment-traces.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { asksOfPayment, type Rule, type World } from './world.ts';

/**
 * 固まった, and then カードは返した, お客さんはもういない, 会計のときです, レシート出る前だった: what had no name was a sale's, and that one is looked at before
 * anything is switched off. null: nothing of the kind was told, or a payment is asked about.
 */
export const troubleAtSale: Rule = (state, { reading }, world) => {
  if (state.handOff !== null || state.position?.flow === MONEY_FLOW || asksOfDoubt(state))
    return null;
  return isCut(state, reading, world) || isOfSale(state, reading, world)
    ? lookAtSale(state, world)
    : null;
};

/** At the question whether one is under way, it answers that. */
function isCut(state: ConversationState, { hints }: Reading, world: World): boolean {
  if (!hints.includes('cutMidway') || asksOfPayment(state, world)) return false;
  return !isOfUpdate(state, world);
}

/** The update was spoken of before: it may have been in the midst of that. */
function isOfUpdate(state: ConversationState, world: World): boolean {
  const { position, updateNamedAt } = state;
  if (position?.flow === UPDATE_FLOW || isUpdating(state, world)) return true;
  return stillCounts(updateNamedAt, world.now);
}

function isOfSale(state: ConversationState, reading: Reading, world: World): boolean {
  const { hints, signs } = reading;
  const isUnnamed = stillCounts(state.brokeAt, world.now);
  // In one message with it, only where leave is asked: 固まった、カードは返した、電源切っていい?
  if (signs.includes('asks') !== breaks(reading)) return false;
  if (isUnnamed && OF_GUEST.some((hint) => hints.includes(hint))) return true;
  if (hints.includes('atSale') && asksOfPayment(state, world)) return false;
  const mayRun = isUnnamed || mayHang(state, world) || isSaidToRun(state, world);
  return mayRun && AT_SALE.some((hint) => hints.includes(hint));
}

const AT_SALE: readonly Hint[] = ['atSale', 'beforeSlip'];
const OF_GUEST: readonly Hint[] = ['cardBack', 'customerAway'];

/** Something froze, went off or does not work, and no update was named with it. */
export function brokeTold(reading: Reading, { now }: World): Pick<PaymentTraces, 'brokeAt'> {
  return breaks(reading) ? { brokeAt: isoOf(now) } : {};
}

function breaks({ signs, hints }: Reading): boolean {
  return !hints.includes('ofUpdate') && BROKE.some((sign) => signs.includes(sign));
}

const BROKE: readonly Sign[] = ['mayBeOfPayment', 'powerLost', 'brokenDown'];
