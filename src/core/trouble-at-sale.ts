import { lookAtSale } from './amid-sale.ts';
import { UPDATE_FLOW } from './aside.ts';
import { isSaidToRun, isUpdating } from './counter.ts';
import { mayHang } from './hang-told.ts';
import { isKnownSince } from './doubt.ts';
import type { Hint } from './hint.ts';
import { isoOf, minutesSince, momentOf, stillCounts } from './moment.ts';
import { asksOfDoubt } from './in-doubt.ts';
import { MONEY_FLOW } from './money-flow.ts';
import type { PaymentTraces } from './payment-traces.ts';
import type { Reading } from './reading.ts';
import { SALE_THERE } from './sale-there.ts';
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
  return TELLS_OF_ONE.some((tells) => tells(state, reading, world))
    ? lookAtSale(state, world)
    : null;
};

type Tells = (state: ConversationState, reading: Reading, world: World) => boolean;

/** At the question whether one is under way, it answers that. */
function isCut(state: ConversationState, { hints }: Reading, world: World): boolean {
  if (!hints.includes('cutMidway') || asksOfPayment(state, world)) return false;
  return !isAmidUpdate(state, world);
}

/** 停電した、さっきまで会計してた; エラー、カードのやつ: all of it in one message. */
function isCutAtOnce(state: ConversationState, { hints }: Reading, world: World): boolean {
  const isCutSo = hints.includes('cutWithPower') || hints.includes('cutWithCard');
  return isCutSo && !asksOfPayment(state, world);
}

/** The update was spoken of before: it may have been in the midst of that. */
function isAmidUpdate(state: ConversationState, world: World): boolean {
  const { position, updateNamedAt } = state;
  if (position?.flow === UPDATE_FLOW || isUpdating(state, world)) return true;
  return stillCounts(updateNamedAt, world.now);
}

/** 更新じゃなくてカードが失敗した: the update is named to be denied. */
function isInstead(state: ConversationState, { hints }: Reading, world: World): boolean {
  return hints.includes('failsInstead') && !asksOfPayment(state, world);
}

function isOfSale(state: ConversationState, reading: Reading, world: World): boolean {
  const { hints, signs } = reading;
  const isUnnamed = isOpenSince(state.brokeAt, state, world);
  // In one message with it, only where leave is asked: 固まった、カードは返した、電源切っていい?
  if (signs.includes('asks') !== breaks(reading)) return false;
  if (isUnnamed && isOfGuest(state, reading, world)) return true;
  if (hints.includes('atSale') && asksOfPayment(state, world)) return false;
  const mayRun = isUnnamed || mayHang(state, world) || isSaidToRun(state, world);
  return mayRun && AT_SALE.some((hint) => hints.includes(hint));
}

/** カードは返した, お客さんはもういない; behind お客さん帰った。更新したい it is asked whether somebody pays before the update. */
function isOfGuest(state: ConversationState, { hints }: Reading, world: World): boolean {
  const isToUpdate = hints.includes('freeNow') && hints.includes('ofUpdate');
  if (isToUpdate && !asksOfPayment(state, world)) return false;
  return OF_GUEST.some((hint) => hints.includes(hint));
}

/** 固まりました, お客さんが待ってます, 電源切っていい?: it may be theirs, as long as nobody has told that none was under way. */
function isLeaveBeside(state: ConversationState, reading: Reading, world: World): boolean {
  const { position, brokeAt, counterAt, noSaleAt } = state;
  if (position !== null || !reading.hints.includes('startsAnew')) return false;
  const isThere = isOpenSince(brokeAt, state, world) && stillCounts(counterAt, world.now);
  return isThere && !isSince(noSaleAt, brokeAt) && !isUpdating(state, world);
}

/** Of one that was seen to have gone through since, カード返しました tells no more. */
function isOpenSince(at: string | undefined, state: ConversationState, world: World): boolean {
  return at !== undefined && stillCounts(at, world.now) && !isKnownSince(at, state);
}

function isSince(at: string | undefined, before: string | undefined): boolean {
  return at !== undefined && before !== undefined && momentOf(at) >= momentOf(before);
}

/** 更新中です, もう一台で会計してます, 固まりました: the last that was told of is the sale there; or all of it in one message. */
function isOnOther(state: ConversationState, reading: Reading, world: World): boolean {
  const { signs, hints } = reading;
  if (signs.includes('asks') || asksOfPayment(state, world)) return false;
  const isOfUpdate = hints.includes('ofUpdate');
  if (hints.includes('brokeThere') && (isOfUpdate || isUpdating(state, world))) return true;
  const isSaid = stillCounts(state.saleThereAt, world.now) && !isOfUpdate;
  return isSaid && breaksThere(reading);
}

/** まだ終わらない is of the update. */
function breaksThere({ signs, hints }: Reading): boolean {
  if (hints.includes('notYetOver') || hints.includes('notOverAfterAll')) return false;
  return hints.includes('cardBack') || BROKE.some((sign) => signs.includes(sign));
}

/** また失敗した, and カードのほう; お会計なんですけど, and エラーになる: that is what has failed, where no update was named since. */
function isNamedSale(state: ConversationState, reading: Reading, world: World): boolean {
  const { saleNamedAt, brokeAt, failedUnnamedAt } = state;
  const { signs, hints } = reading;
  if (signs.includes('asks') || asksOfPayment(state, world)) return false;
  if (hints.includes('saleNamedAlone')) {
    return [brokeAt, failedUnnamedAt].some((at) => isOpenSince(at, state, world));
  }
  const isNext = saleNamedAt !== undefined && minutesSince(saleNamedAt, world.now) < SOON;
  const isElse = isSince(state.updateNamedAt, saleNamedAt) || isUpdating(state, world);
  return isNext && !isElse && (breaks(reading) || hints.includes('failsUnnamed'));
}

/** In minutes. */
const SOON = 10;

const TELLS_OF_ONE: readonly Tells[] = [
  isNamedSale,
  isCut,
  isCutAtOnce,
  isInstead,
  isOfSale,
  isLeaveBeside,
  isOnOther,
];

const AT_SALE: readonly Hint[] = ['atSale', 'wasAtSale', 'beforeSlip'];
const OF_GUEST: readonly Hint[] = ['cardBack', 'customerAway'];

/** Something froze, went off or does not work, and no update was named with it. */
export function brokeTold(
  { saleThereAt }: ConversationState,
  reading: Reading,
  { now }: World,
): Pick<PaymentTraces, 'brokeAt' | 'failedUnnamedAt' | 'noSaleAt' | 'saleNamedAt' | 'saleThereAt'> {
  const { hints } = reading;
  const at = isoOf(now);
  return {
    ...(breaks(reading) ? { brokeAt: at } : {}),
    ...(hints.includes('failsUnnamed') ? { failedUnnamedAt: at } : {}),
    ...(tellsNone(reading) ? { noSaleAt: at } : {}),
    ...(hints.includes('saleNamedAlone') ? { saleNamedAt: at } : {}),
    ...saleThere(saleThereAt, hints, at),
  };
}

/** もう一台で会計しました is over. */
function saleThere(before: string | undefined, hints: Reading['hints'], at: string) {
  const isThere = SALE_THERE.some((hint) => hints.includes(hint));
  if (isThere && !hints.includes('hasHappened')) return { saleThereAt: at };
  return before !== undefined && hints.includes('hasEnded') ? { saleThereAt: undefined } : {};
}

function tellsNone({ signs, hints }: Reading): boolean {
  return signs.includes('noneBegun') || hints.includes('saleNone');
}

function breaks({ signs, hints }: Reading): boolean {
  if (hints.includes('ofUpdate') || signs.includes('asksIfFails')) return false;
  if (STALLS.some((hint) => hints.includes(hint))) return true;
  return hints.includes('hangs') || BROKE.some((sign) => signs.includes(sign));
}

const STALLS: readonly Hint[] = ['stalls', 'readerFails'];
const BROKE: readonly Sign[] = ['mayBeOfPayment', 'powerLost', 'brokenDown', 'darkScreen'];
