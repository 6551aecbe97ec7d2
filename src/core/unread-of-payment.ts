import type { DateTime } from 'luxon';
import { answersOtherWalk } from './answers-walk.ts';
import { plansCash } from './cash-asked.ts';
import { isNothing } from './customer-word.ts';
import type { ReadEvent } from './event.ts';
import { isHeardBesides } from './keep-to-payment.ts';
import { isKind } from './kind-topics.ts';
import { leavesIt } from './leave-stands.ts';
import { isLate } from './late.ts';
import { isLongAgo } from './long-ago.ts';
import { isOfWhich } from './listed-attempt.ts';
import { isPlainlyOfUpdate } from './only-of-update.ts';
import { minutesSince, stillCounts } from './moment.ts';
import { type AgainstRetry, minding } from './against.ts';
import { ANSWERS_ALONE, INTERRUPTED, MONEY_FLOW, isMoneyTopic } from './money-flow.ts';
import { isMeanwhile } from './meanwhile-in-check.ts';
import { matchOffer, plain } from './offer.ts';
import type { Reading } from './reading.ts';
import { takenBack } from './retry-taken-back.ts';
import type { ConversationState, Position } from './state.ts';
import { tellsVoid } from './void-stopped.ts';
import { doubtsEntry } from './other-entry.ts';
import { typedButton } from './while-waiting.ts';
import type { Decision, World } from './world.ts';

/**
 * The talk with what a message tells against taking a payment again, also one that staff have: that the customer's side shows it
 * as paid, that it was taken in another way, that a void of it stopped, and whatever may tell so and is not understood (fact `payment`).
 */
export function withSaid(
  state: ConversationState,
  event: ReadEvent,
  world: World,
): ConversationState {
  const { now } = world;
  const { payment, signs, hints } = event.reading;
  const isInCash = hints.includes('saleInCash') || hints.includes('cashForNow');
  // There it answers what is asked.
  const isChecked = state.position?.flow === MONEY_FLOW;
  const said: readonly (readonly [AgainstRetry, boolean])[] = [
    ['paid', payment.customer === 'paid' && !signs.includes('retryWorked')],
    ['besides', tellsTaken(state, signs, now) || (isInCash && !isChecked)],
    ['void', tellsVoid(state, event)],
    // What was answered to which question, nobody knows of a late one.
    ['unread', mayTellPaid(state, event, world) || isLate(state, event)],
  ];
  return said.reduce((told, [what, isSaid]) => (isSaid ? minding(told, what, now) : told), state);
}

/** What was run again after that was allowed is none of it; and where no payment can be taken at all, cash is the shop's own affair. */
function tellsTaken(
  { allowedRetryAt }: ConversationState,
  signs: Reading['signs'],
  now: DateTime,
): boolean {
  const isAllowed = stillCounts(allowedRetryAt, now) && !signs.includes('paidOtherwise');
  const isOwn = signs.includes('takesNoPayment') || isAllowed;
  return signs.includes('takenTwice') || (signs.includes('takenBesides') && !isOwn);
}

function mayTellPaid(state: ConversationState, event: ReadEvent, world: World): boolean {
  const { signs } = event.reading;
  if (isAnswerAlone(signs) || plansCash(state.position, event.reading)) return false;
  const isTold = signs.includes('tellsPaid') || signs.includes('tellsBeside');
  const mayTell = isTold || isUnreadHere(state, event.reading, world);
  return mayTell && !isButton(state, event.text, world) && !answersOtherWalk(state, event, world);
}

/** In the check it may be the answer: that is known afterwards. To a check that stood still for hours it is none. */
function isUnreadHere(state: ConversationState, reading: Reading, world: World): boolean {
  const { signs, command } = reading;
  if (!signs.includes('tellsAnything') || command !== null || isUnderstood(reading)) return false;
  return state.position?.flow !== MONEY_FLOW || isLongAgo(state, world);
}

/** One of our buttons, typed. */
function isButton({ offer }: ConversationState, text: string, world: World): boolean {
  return matchOffer(offer, text) !== null || typedButton(plain(text), world) !== undefined;
}

/** Nothing but an answer of the check, whichever it is, and none of them that the sale is paid. */
function isAnswerAlone(signs: Reading['signs']): boolean {
  return [...ANSWERS_ALONE, 'asksAnswer' as const].some((sign) => signs.includes(sign));
}

/** Surely of something that is ours: asked, that a payment has stopped, or told in words that hardly can be of anything else. */
function isUnderstood({ topics, confidence, signs }: Reading): boolean {
  const isStopped = topics.includes(INTERRUPTED) || tellsStopped(topics, signs);
  const isSure = topics.length > 1 || signs.includes('asks') || isStopped || confidence >= SURELY;
  return isSure && topics.length > 0 && !topics.some((topic) => NOT_OURS.has(topic));
}

/** 決済したのに画面が固まった, in whatever words: begun, and stopped. */
function tellsStopped(topics: readonly string[], signs: Reading['signs']): boolean {
  const isTold = signs.includes('mayHaveBegun') && signs.includes('brokenDown');
  return isTold && topics.every(isMoneyTopic);
}

const SURELY = 0.75;

const NOT_OURS: ReadonlySet<string> = new Set(['oos', 'unsafe', 'other_service', 'statement']);

/**
 * What a message has led to: one that answered nothing of what the check asks is kept as unread, and one that may tell more of a
 * payment that was allowed to be taken again takes that back.
 */
export function afterUnread(
  before: ConversationState,
  decision: Decision,
  event: ReadEvent,
  world: World,
): Decision {
  const { state } = decision;
  const isAside = isMeanwhile(before, event) || isButton(before, event.text, world);
  if (isUnanswered(before, state, event) && !isAside) {
    return { ...decision, state: minding(state, 'unread', world.now) };
  }
  return isAgainstRetry(before, decision, event, world) ? takenBack(state, event, world) : decision;
}

/** Neither an answer of the check, nor the way to something else, nor a plain question, nor what is understood beside it. */
function isUnanswered(
  { position }: ConversationState,
  { position: after }: ConversationState,
  { text, reading }: ReadEvent,
): boolean {
  const { signs, hints } = reading;
  const mayTell = signs.includes('tellsAnything') || hints.includes('takesBack');
  if (position?.flow !== MONEY_FLOW || !mayTell || isOfWhich(position, text)) return false;
  const isAnswer = after === null || after.flow !== MONEY_FLOW || position.step in after.answers;
  return !isAnswer && !isPlain(reading) && !isToldBesides(reading, position);
}

/** A question of something else, or a word that steers the talk; はい may be the answer to what was asked before. */
function isPlain(reading: Reading): boolean {
  const { signs, command } = reading;
  const isAsked = signs.includes('asks') && (isUnderstood(reading) || signs.includes('asksToGoOn'));
  return isAsked || isAnswerAlone(signs) || (command !== null && !ANSWERS.has(command));
}

const ANSWERS: ReadonlySet<Reading['command']> = new Set(['yes', 'no', 'done']);

/** What was answered already, or comes before its question, and is not that the sale is paid. */
function isToldBesides(reading: Reading, position: Position): boolean {
  const { step, answers } = position;
  if (plansCash(position, reading)) return true;
  const { customer, history, shown } = reading.payment;
  const isSame = [answers['history'] ?? null, null].includes(history ?? shown);
  const isTold = customer === 'paid' ? false : customer !== null || (history ?? shown) !== null;
  return (isSame && isTold) || isNothing(reading, step) || isHeardBesides(reading, step);
}

function isAgainstRetry(
  before: ConversationState,
  { state, effects }: Decision,
  event: ReadEvent,
  world: World,
): boolean {
  const { allowedRetryAt } = before;
  if (allowedRetryAt === null || !stillCounts(allowedRetryAt, world.now)) return false;
  const isMinded = state.allowedRetryAt !== allowedRetryAt || state.handOff !== null;
  if (isMinded || leavesIt(effects, event.reading) || state.position?.flow === MONEY_FLOW)
    return false;
  if (isButton(before, event.text, world) || answersOtherWalk(before, event, world)) return false;
  return isAgainstIt(event.reading, minutesSince(allowedRetryAt, world.now));
}

function isAgainstIt(reading: Reading, minutes: number): boolean {
  const isNear = minutes < MAY_BE_OF_IT_MINUTES;
  // いいんですよね?失敗って更新の画面のことやけど: what the leave was given for.
  if (reading.hints.includes('failureOfUpdate')) return true;
  return (isNear && doubtsEntry(reading)) || speaksAgainstIt(reading, isNear);
}

function speaksAgainstIt(reading: Reading, isNear: boolean): boolean {
  const { signs, hints, topics, command, payment } = reading;
  if (payment.customer === 'paid') return !signs.includes('retryWorked');
  if (command !== null) return signs.includes('tellsPaid');
  if (isKind(topics)) return signs.includes('tellsPaid') || hints.includes('takesBack');
  const isElse = isUnderstood(reading) || isPlainlyOfUpdate(reading);
  if (isElse) return signs.includes('tellsPaid') && isOfPayment(reading, isNear);
  return signs.includes('tellsPaid') || (isNear && signs.includes('tellsAnything'));
}

function isOfPayment({ signs, topics }: Reading, isNear: boolean): boolean {
  const isNamed = signs.includes('ofCustomer') || signs.includes('ofHistory');
  if (isNamed || topics.some(isMoneyTopic)) return true;
  return isNear && !topics.some((topic) => OF_ELSE.test(topic));
}

/** What is done or over there is no sale. An error may be of one, and so may an app that closed, or an e-mail. */
const OF_ELSE = /^(?:update\.(?!error)|firmware\.|prep\.|os\.|flow\.|app\.auto|reminder)/u;

/** So soon, what nobody understands may be of that payment. */
const MAY_BE_OF_IT_MINUTES = 20;
