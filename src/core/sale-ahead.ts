import { isUpdating } from './counter.ts';
import { isPaymentGuessed } from './doubt.ts';
import type { Effect } from './effect.ts';
import { FIRST_THAT, UNGUESSED } from './if-stopped.ts';
import { isKind } from './keep-to-payment.ts';
import { isoOf, stillCounts } from './moment.ts';
import { MONEY_FLOW } from './money-flow.ts';
import type { SaleAhead } from './payment-traces.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import type { World } from './world.ts';

/** A sale is about to be taken, for all that was told: what stops within the hour may be that one. */
export function isSaleAhead({ saleAhead }: ConversationState, { now }: World): boolean {
  return saleAhead?.is === 'told' && stillCounts(saleAhead.at, now);
}

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
  if (state.position?.flow === MONEY_FLOW || isUpdating(state, world)) return without(state);
  if (isFirst(effects)) return { ...state, saleAhead: firstOf(before, reading, world) };
  const is = tellsAhead(reading);
  if (is === 'told' || (is === 'asked' && !isSaleAhead(state, world)))
    return { ...state, saleAhead: { is, at: isoOf(world.now) } };
  const isKept = state.saleAhead !== before.saleAhead || staysOpen(state, reading);
  return isKept ? state : without(state);
}

function without(state: ConversationState): ConversationState {
  return state.saleAhead === undefined ? state : { ...state, saleAhead: undefined };
}

/** 好了 and "ok" may only agree. */
function firstOf(before: ConversationState, { language }: Reading, world: World): SaleAhead {
  const isAlone = language === 'ja' && (isAloneIn(before) || !isPaymentGuessed(before, world));
  return { is: 'told', at: isoOf(world.now), isAlone };
}

/** Nothing was guessed before it, nor since. */
function isAloneIn({ saleAhead, paymentGuessedAt }: ConversationState): boolean {
  return saleAhead?.isAlone === true && paymentGuessedAt === saleAhead.at;
}

/** 会計中だけど更新していい?: one is under way. */
function isFirst(effects: readonly Effect[]): boolean {
  return effects.some((one) => one.type === 'say' && one.message === FIRST_THAT.message);
}

function tellsAhead(reading: Reading): 'told' | 'asked' | null {
  const { signs, hints } = reading;
  if (hints.includes('onceOver') || signs.includes('duringUpdate')) return null;
  const isTold = hints.includes('sellsNow') || TOLD.some((sign) => signs.includes(sign));
  if (isTold || asksLeave(reading)) return 'told';
  return asksNow(reading) ? 'asked' : null;
}

/** 会計先にしていい? */
function asksLeave({ signs, hints }: Reading): boolean {
  const isLeave = hints.includes('asksLeave') && hints.includes('ofSale');
  return isLeave && signs.includes('wantsPayment') && !hints.includes('ofUpdate');
}

/** 会計できる?, 更新しなくても会計できる?; 更新したら, and 明日, are of another time. */
function asksNow({ signs, hints, topics, time }: Reading): boolean {
  if (time !== null || topics.includes('os.deadline')) return false;
  if (hints.includes('ofUpdate')) return signs.includes('asksToPay') && signs.includes('denied');
  return signs.includes('asksToPay') || hints.includes('asksToUse');
}

const TOLD: readonly Sign[] = ['paysComer', 'paymentAhead', 'asksToPayNow'];

/** はい and ありがとう pass it over. */
function staysOpen({ saleAhead }: ConversationState, { signs, topics, hints }: Reading): boolean {
  if (saleAhead?.is === 'told') return !signs.includes('noneBegun');
  const isElse = topics.length > 0 && !isKind(topics);
  return !isElse && !hints.includes('ofUpdate') && !signs.includes('asks');
}

/** The same with the sale told to be over, and nothing guessed of it; a word later it may have failed after all. */
export function withSaleOver(state: ConversationState, { now }: World): ConversationState {
  const saleAhead: SaleAhead = { is: 'over', at: isoOf(now) };
  return { ...state, ...(isAloneIn(state) ? UNGUESSED : {}), saleAhead };
}
