import { PERSON } from './choices.ts';
import { asksOfOthers } from './after-cash.ts';
import { cashIfNone, mayTakeCash } from './cash-untold.ts';
import { cashTold } from './cash-taken.ts';
import type { Say } from './effect.ts';
import type { ReadEvent } from './event.ts';
import { hasPaidAndGone } from './guest-with-staff.ts';
import { handOver } from './hand-off.ts';
import { stillCounts } from './moment.ts';
import { isTakenBesides, speaksAgainst } from './money.ts';
import { isPaymentOpen, withCheckLeft } from './doubt.ts';
import { isBegunTold } from './payment-begun.ts';
import { isDenied } from './payment-none.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { noOtherWay } from './no-other-way.ts';
import { settledAt, takenOtherwise, takenTwice } from './taken-twice.ts';
import { MONEY_FLOW, wishesPayment } from './money-flow.ts';
import type { Decision, Rule, World } from './world.ts';

/** A payment that was taken a second time, or is about to be: by a person at once, and by no other means either. */
export const chargedTwice: Rule = (state, event, world) => {
  if (hasPaidAndGone(state, event.reading)) return takenOtherwise(state, world);
  return isDenied(state, event, world) ? null : charged(state, event, world);
};

const charged: Rule = (state, event, world) => {
  const { reading } = event;
  if (asksAfterOther(state, event, world)) {
    const no: Say = { type: 'say', message: 'payment.notAfterOther', choices: [PERSON] };
    return { state, effects: [no] };
  }
  const cash = cashTold(state, event, world);
  if (cash !== null) return cash;
  if (isTakenTwice(state, event, world)) {
    return isToldStaff(state, reading) ? takenOtherwise(state, world) : takenTwice(state, world);
  }
  if (isPaidInPart(state, event, world)) return paidInPart(state, world);
  if (isPaidInstead(state, event, world)) return paidInstead(state, world);
  const may = mayTakeCash(state, event, world);
  if (may !== null) return may;
  if (isForOtherMeans(state, reading, world)) return noOtherWay(state, event, world);
  return isCashMeanwhile(state, reading) ? cashAndMinutes(state, reading) : null;
};

/** もう一回カード切っていい?, after the cash that was told of: a plain no, where nothing tells that the card was charged as well. */
function asksAfterOther(state: ConversationState, { reading }: ReadEvent, world: World): boolean {
  const { now } = world;
  const isOpen = state.position === null && state.handOff === null && !speaksAgainst(state, now);
  const isAsked = onlyAsks(reading) && !asksOfOthers(state, reading, world);
  return isOpen && isTakenBesides(state, now) && isAsked;
}

/** じゃあ現金だけにしとくわ。あと何分?: the cash is told, and the minutes are asked. */
function cashAndMinutes(state: ConversationState, { told, topics }: Reading): Decision {
  const cash = cashIfNone(state);
  if (told === null || topics.join() !== 'update.duration') return cash;
  const minutes: Say = { type: 'say', message: 'topic.update.duration' };
  return { ...cash, effects: [minutes, ...cash.effects] };
}

/** Whether to take a payment again is asked, and nothing is told of it. */
function onlyAsks(reading: Reading): boolean {
  const { topics, signs, payment } = reading;
  const asks = topics.includes('payment.retry') && signs.includes('asks');
  const isTold = payment.customer === 'paid' || payment.shown !== null;
  return asks && !isTold && !topics.includes('handoff') && !tellsMore(reading);
}

/** The card may have been charged after all, or something was done since. */
function tellsMore({ signs, hints }: Reading): boolean {
  const isTaken = TAKEN.some((sign) => signs.includes(sign));
  return isTaken || hints.includes('mayBeCharged') || hints.includes('tellsSince');
}

const TAKEN: readonly Sign[] = ['takenTwice', 'takenAgain', 'takenBesides'];

const UPDATE = /^(?:os|update)\./u;

/** 端末使えないので現金で会計していい?: no payment is in doubt as far as anybody told, and the notice tells nothing of cash. */
function isCashMeanwhile(
  { position, handOff }: ConversationState,
  { signs, topics }: Reading,
): boolean {
  const isAsked = signs.includes('otherMeans') && signs.includes('asks');
  if (!isAsked || position?.flow === MONEY_FLOW || handOff !== null) return false;
  // 間に合わなかったら現金でいい? is of what is to come.
  const isOfUpdate = topics.length > 0 && topics.every((one) => UPDATE.test(one));
  return isOfUpdate || (signs.includes('brokenDown') && topics.every((one) => one === 'oos'));
}

/** Cash in place of the second try that was allowed: the sale is paid, and the leave is over; beside it the card may be charged. */
function isPaidInstead(
  { allowedRetryAt }: ConversationState,
  { reading: { signs, hints, payment }, text }: ReadEvent,
  { now }: World,
): boolean {
  if (hints.includes('mayBeCharged') && !hints.includes('otherWayWorked')) return false;
  const isAlone = payment.customer !== 'paid' && payment.shown === null && !/[?？]/u.test(text);
  return stillCounts(allowedRetryAt, now) && signs.includes('paidOtherwise') && isAlone;
}

function paidInstead(state: ConversationState, { now }: World): Decision {
  const over = { ...settledAt(now), allowedRetryAt: null };
  const say: Say = { type: 'say', message: 'payment.paidOtherwise', choices: [PERSON] };
  return { state: { ...state, ...over, position: null }, effects: [say] };
}

/** 半分だけ現金でもらった, where it is asked for, or after the leave: neither is the sale settled, nor may all of it be charged. */
function isPaidInPart(state: ConversationState, event: ReadEvent, world: World): boolean {
  const { signs } = event.reading;
  if (!signs.includes('inPart') || signs.includes('asks')) return false;
  return isAtOtherwise(state) || isPaidInstead(state, event, world);
}

function paidInPart(state: ConversationState, world: World): Decision {
  const { position } = state;
  const told = position && { ...position, answers: { ...position.answers, otherwise: 'unsure' } };
  return handOver({ ...state, position: told, allowedRetryAt: null }, 'paymentUnknown', world);
}

/** もう一回やっちゃった, 隣の端末で切りました is of a payment only where one is spoken of, or its check was left; one that was allowed is no second charge. */
function isTakenTwice(state: ConversationState, { reading }: ReadEvent, world: World): boolean {
  const { signs } = reading;
  if (signs.includes('takenTwice') || isCardBesides(state, reading, world)) return true;
  if (stillCounts(state.allowedRetryAt, world.now) || isAskedFor(state, signs)) return false;
  if (signs.includes('takenBesides') && mayBeWrong(reading)) return true;
  const isTaken = signs.includes('takenAgain') || isTakenBefore(state, world);
  if (!isTaken || asksOfOthers(state, reading, world)) return false;
  return isLookedAtOrNamed(withCheckLeft(state, world), reading, world);
}

/** Cash in place of the one that staff look into; that it was charged twice is not what is told. */
function isToldStaff({ handOff }: ConversationState, { signs, payment }: Reading): boolean {
  const isOther = signs.includes('paidOtherwise') && !signs.includes('takenTwice');
  return isOther && handOff?.reason === 'paymentUnknown' && payment.customer !== 'paid';
}

/** Cash is an answer where the flow asks for it: the failure and the customer's side are known by then. */
function isAskedFor(state: ConversationState, signs: Reading['signs']): boolean {
  return isAtOtherwise(state) && signs.includes('paidOtherwise');
}

function isAtOtherwise({ position }: ConversationState): boolean {
  return position?.flow === MONEY_FLOW && position.step === 'otherwise';
}

/** カードもやっちゃった, after the cash that was told of, whatever the examples say of it. */
function isCardBesides(state: ConversationState, reading: Reading, world: World): boolean {
  const { hints, signs } = reading;
  const isTheirs = hints.includes('ofOtherSale') && signs.includes('ofCustomer');
  // 別の端末で通した tells of one way itself, and it may be the only one.
  const isOther = isTheirs || signs.includes('otherSale') || signs.includes('takenBesides');
  return hints.includes('cardAsWell') && !isOther && isTakenBefore(state, world);
}

/** Cash was told of before the payment that stopped; staff who look into it already know. */
function isTakenBefore(state: ConversationState, world: World): boolean {
  return state.handOff?.reason !== 'paymentUnknown' && isTakenBesides(state, world.now);
}

/** とりあえず現金で済ませたんだけど、よかった? doubts it, whatever had happened; not where nothing else could be done. */
function mayBeWrong({ signs, hints }: Reading): boolean {
  return !signs.includes('brokenDown') && !hints.includes('ofUpdate') && hints.includes('doubtsIt');
}

/** 更新終わったら現金もらうわ, 現金でいい?; he paid cash instead, where it is asked for, is the answer. */
function wishesOtherMeans(state: ConversationState, signs: Reading['signs']): boolean {
  if (signs.includes('takesCash')) return true;
  // 現金で返していい?, where staff look into it, gives it back: `staffFirst` says not to.
  const isHeld = state.handOff?.reason === 'paymentUnknown' && state.position === null;
  if (isHeld && signs.includes('asksVoid') && !signs.includes('asksCash')) return false;
  const isAnswer = isAskedFor(state, signs) && !signs.includes('asks');
  return signs.includes('otherMeans') && !isAnswer;
}

/** Where none can be taken at all, and none was, cash is the shop's own affair. */
function isForOtherMeans(state: ConversationState, reading: Reading, world: World): boolean {
  const { signs, topics } = reading;
  if (!wishesOtherMeans(state, signs) || signs.includes('otherSale')) return false;
  // 会計はしてない。現金でいい? is answered once the check is over.
  if (signs.includes('noneBegun') && !isBegunTold(state, world)) return false;
  // 現金もらうわ alone names no payment.
  const isOfNone = signs.includes('takesNoPayment') || !signs.includes('otherMeans');
  const spoken = isOfNone ? { ...reading, topics: [] } : reading;
  if (topics.includes('handoff')) return false;
  return isPaymentOpen(state, world) || isLookedAtOrNamed(state, spoken, world);
}

/** A payment is looked at, has been a moment ago, or waits for staff; or this message is of one. */
function isLookedAtOrNamed(state: ConversationState, { topics }: Reading, world: World): boolean {
  return (
    [state.position, state.interrupted].some((one) => one?.flow === MONEY_FLOW) ||
    speaksAgainst(state, world.now) ||
    wishesPayment(topics)
  );
}
