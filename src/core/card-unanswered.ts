import { isStopped } from './after-sale-ahead.ts';
import { asksOfSale, lookAtSale } from './amid-sale.ts';
import { OVER } from './if-stopped.ts';
import { isMoneyTopic } from './money-flow.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { Rule } from './world.ts';

/** カードタッチしたけど反応しない: whatever the examples make of it, that sale is looked at. null: it was heard as a payment's, or the update is named. */
export const cardUnanswered: Rule = (state, { reading }, world) => {
  if (state.handOff !== null || asksOfSale(state, world)) return null;
  return isUnanswered(reading) ? lookAtSale(state, world) : null;
};

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
