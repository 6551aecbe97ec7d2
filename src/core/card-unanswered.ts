import { isElse, isStopped } from './after-sale-ahead.ts';
import { asksOfSale, lookAtSale } from './amid-sale.ts';
import { OVER } from './if-stopped.ts';
import { isSaleKnown } from './known-sale.ts';
import { isMoneyTopic, MONEY_FLOW } from './money-flow.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import type { Rule, World } from './world.ts';

/** カードタッチしたけど反応しない, お客さんのレシートが出てない: whatever the examples make of it, that sale is looked at. null: it was heard as a payment's, or the update is named. */
export const cardUnanswered: Rule = (state, { reading }, world) => {
  if (state.handOff !== null || state.position?.flow === MONEY_FLOW) return null;
  if (isSlipMissing(state, reading, world)) return lookAtSale(state, world);
  if (asksOfSale(state, world)) return null;
  if (failsByCard(reading)) return lookAtSale(state, world);
  return isUnanswered(reading) ? lookAtSale(state, world) : null;
};

/** エラー出た。伝票出てこない, レシートが出てこない in a walk: what else could have to come out? Of one that is known to have gone through it tells no more. */
function isSlipMissing(state: ConversationState, reading: Reading, world: World): boolean {
  const { hints, signs } = reading;
  if (signs.includes('asks') || signs.includes('noneBegun')) return false;
  if (hints.includes('guestsSlip')) return true;
  return hints.includes('slipMissing') && !isSaleKnown(state, world);
}

/** カードが今朝から失敗続き: no step of an update is done by card. */
function failsByCard({ hints, signs }: Reading): boolean {
  const isTold = hints.includes('tellsOfFailure') && hints.includes('byCard');
  const isMore =
    hints.includes('ofUpdate') || hints.includes('saysAgain') || signs.includes('asks');
  return isTold && !isMore && !NO_STOP.some((sign) => signs.includes(sign));
}

function isUnanswered(reading: Reading): boolean {
  const { signs, hints, topics } = reading;
  if (topics.some(isMoneyTopic) || topics.includes('handoff')) return false;
  if (hints.includes('ofUpdate') || NO_STOP.some((sign) => signs.includes(sign))) return false;
  const isHeld = TO_NOTHING.every((sign) => signs.includes(sign));
  const isBegun = isHeld || signs.includes('cardPresented') || isBegunAlone(reading);
  return isBegun && (isUndone(reading) || isStopped(reading) || isHeldOut(signs));
}

/** 決済が完了しないまま */
function isUndone(reading: Reading): boolean {
  return reading.hints.includes('noSuccess') && !isElse(reading);
}

/** カードさして待ってるけど: to nothing, as far as is told. */
function isHeldOut(signs: readonly Sign[]): boolean {
  return HELD_OUT.every((sign) => signs.includes(sign)) && !signs.includes('asks');
}

const HELD_OUT: readonly Sign[] = ['cardPresented', 'asksQueue'];

/** カード挿しても反応しない. */
const TO_NOTHING: readonly Sign[] = ['ofCustomer', 'mayHaveBegun', 'showsNothing'];

/** 金額入れて送ったら落ちた; お客さん待ってるのに動かない may be of whatever is waited for, and 充電ケーブル挿したけど反応しない is of no card. */
function isBegunAlone({ signs, hints, customerWaiting }: Reading): boolean {
  return signs.includes('mayHaveBegun') && !hints.includes('ofPreparing') && !customerWaiting;
}

const NO_STOP: readonly Sign[] = [
  // A SIM, or a card of points.
  'ofMobile',
  'namesOthers',
  'supposesMidSale',
  'supposesUnknown',
  ...OVER,
];
