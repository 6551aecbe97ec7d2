import { keepsBegunOn } from './begun-on.ts';
import { isBegunOpen } from './doubt.ts';
import { isoOf, stillCounts } from './moment.ts';
import { isPlainlyBegun, tellsBegun } from './payment-begun.ts';
import type { Hint } from './hint.ts';
import { INTERRUPTED, MONEY_FLOW } from './money-flow.ts';
import { isOfRestart } from './of-update.ts';
import type { PaymentTraces } from './payment-traces.ts';
import { isOfPowerLast } from './power-said.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import type { World } from './world.ts';

/** A payment that a message tells to be begun; もっかいやったけどだめだった names none, and what was told before stays told. */
export function begunTold(
  before: ConversationState,
  reading: Reading,
  world: World,
): Pick<PaymentTraces, 'paymentBegunAt' | 'paymentBegunOn' | 'isBegunGuessed'> {
  if (!tellsBegun(reading) || isOfPower(before, reading, world)) return {};
  const { now } = world;
  const { paymentBegunAt, isBegunGuessed } = before;
  const isTold = stillCounts(paymentBegunAt, now) && isBegunGuessed !== true;
  const isUnnamed = namesNone(before, reading) || namesOnlyFailure(before, reading);
  const isGuessed = !isTold && (isUnnamed || isInferred(reading));
  // One that is still open keeps its terminal: another is told of by its own.
  const isKept = isBegunOpen(before, world) || keepsBegunOn(before, reading, world);
  return {
    paymentBegunAt: isoOf(now),
    paymentBegunOn: isKept ? before.paymentBegunOn : undefined,
    isBegunGuessed: isGuessed ? true : undefined,
  };
}

/** Told by no word of its own, only by what was named and what has happened, and nothing that broke or stopped: whoever says then that it was none is believed. In another language the words are not known so well. */
function isInferred(reading: Reading): boolean {
  const { hints, payment, topics, signs, language } = reading;
  if (language !== 'ja' || isPlainlyBegun(reading) || topics.includes(INTERRUPTED)) return false;
  const isTold = payment.history !== null || payment.customer === 'paid';
  const isBroken = BREAKS.some((sign) => signs.includes(sign));
  return !isTold && !isBroken && !SURE.some((hint) => hints.includes(hint));
}

const BREAKS: readonly Sign[] = ['brokenDown', 'mayBeOfPayment', 'darkScreen', 'powerLost'];
const SURE: readonly Hint[] = [
  'splitStopped',
  'saleFailed',
  'slipMissing',
  'byCard',
  'tellsMethod',
  'hangs',
  'stalls',
  'stopsThere',
  'ofMidway',
  'breaksOff',
  'secondCut',
];

/** もう切ってもうた, behind a word of ours of the power, and no word of a sale. */
function isOfPower(before: ConversationState, { signs, hints }: Reading, world: World): boolean {
  const isOff = signs.includes('isOff') && signs.includes('takenAgain');
  if (!isOff || signs.includes('ofPayment') || hints.includes('ofSale')) return false;
  const last = before.topics.at(-1) ?? '';
  return isOfRestart(last) || isOfPowerLast(before, world);
}

/** もういっかいやった, なんで失敗したの: no sale is named. In the check 失敗 is what its history shows. */
function namesNone({ position }: ConversationState, { hints }: Reading): boolean {
  return (
    hints.includes('onceMore') || (hints.includes('failsUnnamed') && position?.flow !== MONEY_FLOW)
  );
}

/** 毎回失敗する、イライラする: named by nothing but that it failed, which an update does as well. */
function namesOnlyFailure({ position }: ConversationState, reading: Reading): boolean {
  const { signs, hints, payment, language, customerWaiting } = reading;
  if (language !== 'ja' || position?.flow === MONEY_FLOW || isPlainlyBegun(reading)) return false;
  if (customerWaiting || payment.history !== null || payment.customer !== null) return false;
  const isNamed = OF_SALE.some((hint) => hints.includes(hint)) || signs.includes('ofCustomer');
  return hints.includes('onlyFailed') && !isNamed;
}

const OF_SALE: readonly Hint[] = [
  'ofSale',
  'doubtsPayment',
  'namesPaying',
  'tellsAmount',
  'tellsMethod',
];

/** 会計じゃないです、更新のほう: one that was only guessed was none, and nothing speaks against another. */
export function withoutBegunGuessed(state: ConversationState): ConversationState {
  if (state.isBegunGuessed !== true) return state;
  const { besides: _taken, unread: _unread, ...against } = state.against;
  return { ...state, paymentBegunAt: undefined, isBegunGuessed: undefined, against };
}
