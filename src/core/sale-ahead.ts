import { isUpdating } from './counter.ts';
import { isGuessOpen, isPaymentGuessed, mayBeOpen } from './doubt.ts';
import type { Effect } from './effect.ts';
import { UNGUESSED } from './guess-kept.ts';
import { FIRST_THAT, IF_STOPPED } from './if-stopped.ts';
import { isKind } from './kind-topics.ts';
import type { Hint } from './hint.ts';
import { isoOf } from './moment.ts';
import { MONEY_FLOW } from './money-flow.ts';
import type { SaleAhead } from './payment-traces.ts';
import type { Reading } from './reading.ts';
import { goesOn, isServed, isShownWell, tellsEnd } from './sale-over.ts';
import { keptThere } from './sale-there.ts';
import type { Sign } from './sign.ts';
import { asksSaleFirst, isBegunSince, isOnlyThere, isSaleAhead, isSaleOpen } from './sale-open.ts';
import type { ConversationState } from './state.ts';
import type { World } from './world.ts';

/**
 * お客さん来たけど会計していい? and 今から会計します are kept, where no update runs; that payments can be taken at all (会計できますか) for the next word
 * alone. An update that is begun since, and a denial, end it.
 */
export function withSaleAhead(
  before: ConversationState,
  state: ConversationState,
  effects: readonly Effect[],
  reading: Reading,
  world: World,
): ConversationState {
  if (state.position?.flow === MONEY_FLOW || isUpdating(state, world))
    return keptThere(state, reading, world);
  if (isFirst(effects)) return { ...state, saleAhead: firstOf(before, reading, world) };
  const told = toldNow(before, effects, reading, world);
  const isLess = told?.is === 'asked' && isSaleAhead(state, world);
  if (told !== null && !isLess) return { ...state, saleAhead: told };
  const isNew = state.saleAhead !== before.saleAhead;
  return isNew ? state : since(before, doubted(state, effects), reading, world);
}

/** What a message tells of one. */
function toldNow(
  before: ConversationState,
  effects: readonly Effect[],
  reading: Reading,
  world: World,
): SaleAhead | null {
  const is = tellsAhead(reading);
  const isComer = (is !== 'told' || isOnlyThere(reading)) && isLetGo(before, effects, reading);
  if (is === null && !isComer) return null;
  const mayAsk = reading.signs.includes('asks') && !reading.hints.includes('saleAtHand');
  const isAsked = mayAsk && !isSaleOpen(before, world);
  const isAlone = comesAlone(isComer, reading);
  const isThenUpdate = reading.hints.includes('onceFree');
  const told = isComer ? 'told' : (is ?? 'told');
  const at = isoOf(world.now);
  const isByCard = reading.hints.includes('byCard');
  return { is: told, at, isComer: isAlone, isAsked, isThenUpdate, isByCard };
}

/** お会計入ったわ names the sale. */
function comesAlone(isComer: boolean, reading: Reading): boolean {
  return isOnlyThere(reading) || (isComer && !reading.hints.includes('ofSale'));
}

/** What a message makes of one that was announced before. */
function since(
  before: ConversationState,
  state: ConversationState,
  reading: Reading,
  world: World,
): ConversationState {
  if (reading.signs.includes('noneBegun')) return without(state);
  const isTold = isSaleAhead(state, world);
  if (isFoundWell(before, reading, world)) return withSaleOver(state, world);
  if (tellsEnd(reading, isTold) || (isTold && isBack(before, reading)))
    return { ...state, saleAhead: { is: 'over', at: isoOf(world.now) } };
  const isLeft = isTold && goesOn(before, state, reading, world);
  return staysOpen(state, reading) && !isLeft ? state : passed(state);
}

/** 成功って出た, where one was told to be going on and no other may be open: it is that one. */
function isFoundWell(before: ConversationState, reading: Reading, world: World): boolean {
  if (!isShownWell(reading) || !isSaleOpen(before, world)) return false;
  const known = isAloneIn(before) ? { ...before, ...UNGUESSED } : before;
  return !mayBeOpen(known, world) && !isGuessOpen(known, world);
}

/** 戻りました, to the walk that it was let go from, and お待たせしました anywhere; 次 and 続き only steer the walk. */
function isBack({ position, saleAhead }: ConversationState, reading: Reading): boolean {
  if (saleAhead?.isDoubted === true) return false;
  return isServed(reading, position !== null);
}

/** With the reply that holds it with an if. */
function doubted(state: ConversationState, effects: readonly Effect[]): ConversationState {
  const { saleAhead } = state;
  const isHeld = effects.some((one) => one.type === 'say' && one.message === IF_STOPPED.message);
  if (saleAhead?.is !== 'told' || !isHeld) return state;
  return { ...state, saleAhead: { ...saleAhead, isDoubted: true } };
}

/** What was told to be over may be denied later, too. */
function passed(state: ConversationState): ConversationState {
  const { saleAhead } = state;
  return saleAhead === undefined || saleAhead.is === 'asked'
    ? without(state)
    : { ...state, saleAhead: { ...saleAhead, is: 'past' } };
}

/** お客さん来た, 客来たからちょっと待って, in a walk: it is taken first. */
function isLetGo(
  { position }: ConversationState,
  effects: readonly Effect[],
  { command, customerWaiting, signs }: Reading,
): boolean {
  if (position === null) return false;
  if (effects.some((one) => one.type === 'say' && one.message === 'counter.payFirst')) return true;
  return command === 'pause' && (customerWaiting || signs.includes('ofCustomer'));
}

function without(state: ConversationState): ConversationState {
  return state.saleAhead === undefined ? state : { ...state, saleAhead: undefined };
}

function firstOf(before: ConversationState, reading: Reading, world: World): SaleAhead {
  const isAlone =
    reading.language === 'ja' && (isAloneIn(before) || !isPaymentGuessed(before, world));
  const { saleAhead } = before;
  const isDenied = isOverBefore(saleAhead);
  const isUnclear = isOdd(before, reading, world);
  const isDoubted = isDenied || isUnclear || saleAhead?.isDoubted === true;
  const isByCard = saleAhead?.isByCard === true || reading.hints.includes('byCard');
  return { is: 'told', at: isoOf(world.now), isAlone, isDoubted, isUnclear, isByCard };
}

function isOverBefore(saleAhead: SaleAhead | undefined): boolean {
  return saleAhead?.is === 'over' || saleAhead?.is === 'past';
}

/** 諦めた, あれ?, なんか変, once it was let go: はい only agrees, and 会計中 is no more than was told. */
function isOdd(before: ConversationState, reading: Reading, world: World): boolean {
  const { command, signs, hints, topics } = reading;
  if (before.saleAhead?.isUnclear === true) return true;
  // ランチ終わった tells nothing of it.
  const isOfElse = hints.includes('endOfElse');
  if (before.position === null || isOfElse || !isSaleAhead(before, world)) return false;
  return command === null && topics.length === 0 && !signs.includes('midSale');
}

/** It was let go from the walk, and what was said since was of no plain end. */
export function isHeldInWalk(state: ConversationState, world: World): boolean {
  const isUnclear = state.saleAhead?.isUnclear === true && isSaleAhead(state, world);
  return isUnclear && state.position !== null && !isBegunSince(state);
}

/** Nothing was guessed before it, nor since. */
function isAloneIn({ saleAhead, paymentGuessedAt }: ConversationState): boolean {
  return saleAhead?.isAlone === true && paymentGuessedAt === saleAhead.at;
}

function isFirst(effects: readonly Effect[]): boolean {
  return effects.some((one) => one.type === 'say' && one.message === FIRST_THAT.message);
}

function tellsAhead(reading: Reading): 'told' | 'asked' | null {
  const { signs, hints } = reading;
  // 会計ためした: how it went is yet to be told.
  const isTried = hints.includes('saleElsewhere') && hints.includes('saleAtHand');
  if (isTried || AHEAD.some((hint) => hints.includes(hint))) return 'told';
  const isLater = LATER.some((hint) => hints.includes(hint));
  if (isLater || signs.includes('duringUpdate')) return null;
  const isTold = hints.includes('sellsNow') || TOLD.some((sign) => signs.includes(sign));
  if (isTold || asksSaleFirst(reading)) return 'told';
  return asksNow(reading) ? 'asked' : null;
}

/** 会計できる?, 更新しなくても会計できる?; 更新したら, and 明日, are of another time. */
function asksNow({ signs, hints, topics, time }: Reading): boolean {
  if (time !== null || topics.includes('os.deadline')) return false;
  if (hints.includes('ofUpdate')) return signs.includes('asksToPay') && signs.includes('denied');
  return signs.includes('asksToPay') || hints.includes('asksToUse');
}

const AHEAD: readonly Hint[] = ['saleSoon', 'onceFree'];
const LATER: readonly Hint[] = ['onceOver', 'untilThen'];
const TOLD: readonly Sign[] = ['paysComer', 'paymentAhead', 'asksToPayNow'];

/** はい and ありがとう pass it over. */
function staysOpen({ saleAhead }: ConversationState, { signs, topics, hints }: Reading): boolean {
  if (saleAhead?.is === 'told') return true;
  const isElse = topics.length > 0 && !isKind(topics);
  return !isElse && !hints.includes('ofUpdate') && !signs.includes('asks');
}

/** The same with the sale told to be over, and nothing guessed of it; a word later it may have failed after all. */
export function withSaleOver(state: ConversationState, { now }: World): ConversationState {
  const at = isoOf(now);
  const saleAhead: SaleAhead = { is: 'over', at };
  return { ...state, ...(isAloneIn(state) ? { ...UNGUESSED, doubtOverAt: at } : {}), saleAhead };
}
