import { isStopped } from './after-sale-ahead.ts';
import { asksOfSale, lookAtSale } from './amid-sale.ts';
import { OVER } from './if-stopped.ts';
import { isMoneyTopic, MONEY_FLOW } from './money-flow.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import type { Rule } from './world.ts';

/** カードタッチしたけど反応しない, お客さんのレシートが出てない: whatever the examples make of it, that sale is looked at. null: it was heard as a payment's, or the update is named. */
export const cardUnanswered: Rule = (state, { reading }, world) => {
  if (state.handOff !== null || state.position?.flow === MONEY_FLOW) return null;
  if (isSlipMissing(state, reading)) return lookAtSale(state, world);
  if (asksOfSale(state, world)) return null;
  return isUnanswered(reading) ? lookAtSale(state, world) : null;
};

/** In a walk, レシートが出てこない is of a sale as well: what else could have to come out? */
function isSlipMissing({ position }: ConversationState, { hints, signs }: Reading): boolean {
  if (signs.includes('asks')) return false;
  return hints.includes('guestsSlip') || (hints.includes('onlyNoReceipt') && position !== null);
}

function isUnanswered(reading: Reading): boolean {
  const { signs, hints, topics } = reading;
  if (topics.some(isMoneyTopic) || topics.includes('handoff')) return false;
  if (hints.includes('ofUpdate') || NO_STOP.some((sign) => signs.includes(sign))) return false;
  const isHeld = TO_NOTHING.every((sign) => signs.includes(sign));
  return (isHeld || signs.includes('cardPresented')) && isStopped(reading);
}

/** カード挿しても反応しない. */
const TO_NOTHING: readonly Sign[] = ['ofCustomer', 'mayHaveBegun', 'showsNothing'];

const NO_STOP: readonly Sign[] = [
  // A SIM, or a card of points.
  'ofMobile',
  'namesOthers',
  'supposesMidSale',
  'supposesUnknown',
  ...OVER,
];
