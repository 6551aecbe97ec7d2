import { PERSON } from './choices.ts';
import type { Say } from './effect.ts';
import { isOnlyThanks } from './farewell.ts';
import type { Hint } from './hint.ts';
import { isKind } from './kind-topics.ts';
import { notUnderstood } from './not-understood.ts';
import { asksOnlyOfUpdate } from './only-of-update.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import { fromItsStart, WHOSE, WHOSE_SAID, withoutEntry } from './other-entry.ts';
import { RETRY } from './payment-told.ts';
import { PLAINLY } from './plainly.ts';
import { retryAsked } from './retry-asked.ts';
import type { ConversationState } from './state.ts';
import { askAgain, saidAndAsked } from './steer.ts';
import { takenTwice } from './taken-twice.ts';
import { MONEY_FLOW, OF_THE_SALE } from './money-flow.ts';
import { saidFirst, type Decision, type World, type Rule } from './world.ts';

/** About a payment nothing is guessed: what is neither a plain question of another kind nor a wish for a person is asked again. */
export const keepToPayment: Rule = (state, { reading }, world) => {
  if (state.position?.flow !== MONEY_FLOW) return null;
  const aside = ofNoPayment(reading);
  if (aside !== null) return saidFirst({ type: 'say', message: aside }, askAgain(state, world));
  const besides =
    saidBesides(reading, state.position.step) ?? onlyListed(reading, state.position.step);
  if (besides === IS_IT_FAILED) return notUnderstood(state, world, besides);
  if (besides !== null) return saidInPlace(besides, state, world);
  if (hasReceived(state, reading)) return takenTwice(state, world);
  const over = saidOver(reading, state.position.step);
  if (over !== null) return saidFirst({ type: 'say', message: over }, askAgain(state, world));
  return mayLeave(reading) ? null : askedAnew(state, reading, world);
};

/** Whether something is said in place of an answer that has one of its own, and nothing more of a failure. */
export function isHeardBesides(reading: Reading, step: string): boolean {
  const besides = saidBesides(reading, step);
  if (ofNoPayment(reading) === UPDATE_AFTER) return true;
  return besides !== null && besides !== IS_IT_FAILED && !tellsMoreOfFailure(reading);
}

/** 昨日の日付で失敗ってのがある: a failure, and something of it that is not read. */
function tellsMoreOfFailure({ signs, hints }: Reading): boolean {
  return hints.includes('tellsOfFailure') && !signs.includes('guessed');
}

const UPDATE_AFTER = 'payment.updateAfter';

/** A kind word, or the update that is to go on: neither tells anything of the payment. */
function ofNoPayment(reading: Reading): string | null {
  const { signs, hints } = reading;
  const isOfUpdate = hints.includes('resumesUpdate') || asksOnlyOfUpdate(reading);
  if (isOfUpdate && !signs.includes('ofPayment')) return UPDATE_AFTER;
  return isCourtesy(reading) && isOnlyThanks(reading) ? 'welcome' : null;
}

/** 受け取りました, right after that was told not to be done for it: it may be paid twice. */
function hasReceived({ said }: ConversationState, { signs, hints }: Reading): boolean {
  const isOfCash = said?.messages.some((one) => one.startsWith(NO_OTHER)) ?? false;
  const isDone = hints.includes('doneBefore') && hints.includes('namesPaying');
  return (
    isOfCash &&
    (hints.includes('gotIt') || (isDone && signs.includes('tellsPaid'))) &&
    !NOT_DONE.some((sign) => signs.includes(sign))
  );
}

const NO_OTHER = 'payment.noOtherWay';
const NOT_DONE: readonly Sign[] = ['asks', 'denied', 'otherSale', 'otherMeans'];

/** 解決です, できました, 端末動いた: of the update, the terminal or the payment, nobody knows. */
function saidOver(reading: Reading, step: string): string | null {
  const isOfSale = OF_THE_SALE.has(step);
  if (isCourtesy(reading)) return isOfSale ? 'payment.notThatOne' : 'payment.onlyThatOne';
  return isOver(reading) && !isOfSale ? 'payment.onlyThatOne' : null;
}

function isOver({ command, signs, hints, payment, topics }: Reading): boolean {
  const isSaid = command === 'done' || signs.includes('managesAlone') || hints.includes('wellNow');
  const isTold = payment.shown !== null || payment.customer !== null || topics.some(isLeaving);
  return isSaid && !isTold && !MAY_TELL.some((sign) => signs.includes(sign));
}

const isLeaving = (topic: string) => LEAVES.has(topic) || topic === 'reminder';

function askedAnew(state: ConversationState, reading: Reading, world: World): Decision {
  const anew = lookedAtAnew(state, reading, world);
  if (reading.topics.includes(RETRY) && reading.signs.includes('asks'))
    return retryAsked(anew, world);
  if (reading.hints.includes('saidBefore') && anew.position?.trail.length === 0)
    return stillUnread(state, world);
  const isBack = anew !== state && OF_THE_SALE.has(state.position?.step ?? '');
  return notUnderstood(anew, world, isBack ? 'payment.fromTheStart' : undefined);
}

/** だから言いましたよね: who says it once more gets no list once more, but the way to a person. */
function stillUnread(state: ConversationState, world: World): Decision {
  const misunderstandings = state.misunderstandings + 1;
  if (misunderstandings > 2) return notUnderstood(state, world);
  const say: Say = { type: 'say', message: 'payment.stillUnread', choices: [PERSON] };
  return { state: { ...state, misunderstandings }, effects: [say] };
}

/** What is said in place of an answer, and has one of its own before the same question. */
function saidBesides(reading: Reading, step: string): string | null {
  const { signs, topics } = reading;
  if (topics.some((topic) => LEAVES.has(topic))) return null;
  if (onlyWaits(reading)) return 'payment.inHaste';
  const found = BESIDES.find(([sign]) => signs.includes(sign))?.[1];
  if (found !== undefined) return found;
  return signs.includes('mayBeOfPayment') && !OF_THE_SALE.has(step) ? IS_IT_FAILED : null;
}

/** What was read of another customer's, or not at all, is read anew. */
function saidInPlace(message: string, state: ConversationState, world: World): Decision {
  const isAnew = message === WHOSE_SAID || message === LOOK_FIRST;
  return saidAndAsked(message, isAnew ? withoutEntry(state, world) : state, world);
}

/** わかった: it was read, and nothing is told. 5400円出てます, はい見ました: it is there, and what it shows is not told; 払えたかわからない: that is what the history tells. */
function onlyListed({ hints }: Reading, step: string): string | null {
  if (step !== 'history') return null;
  if (NOT_OF_IT.some((hint) => hints.includes(hint))) return LOOK_FIRST;
  return hints.includes('listedOnly') ? 'payment.whichWord' : null;
}

/** お客さん待ってる, またお客さん, お客さんまだいる, and nothing of the sale. */
function onlyWaits(reading: Reading): boolean {
  const { customerWaiting, signs, hints, told, payment } = reading;
  const isOfSale = payment.customer !== null || payment.shown !== null || told !== null;
  const isMore = isOfSale || !isHardlyMore(reading) || hints.some((hint) => !OF_WAIT.has(hint));
  const isThere = customerWaiting || STILL_THERE.every((hint) => hints.includes(hint));
  return isThere && !isMore && signs.every((sign) => OF_THEM.has(sign));
}

const OF_THEM: ReadonlySet<Sign> = new Set(['ofCustomer', 'tellsAnything']);
const STILL_THERE: readonly Hint[] = ['sellsNow', 'notYetAfterAll'];
const OF_WAIT: ReadonlySet<Hint> = new Set(['namesPaying', 'justCame', ...STILL_THERE]);

/** お客さん待たせてるから早く is weakly guessed to be of the second try. */
function isHardlyMore({ topics, confidence }: Reading): boolean {
  return topics.every((topic) => topic === RETRY && confidence < PLAINLY);
}

/** お客さんのカードは抜いた, ホーム画面に戻ってる: what the history shows is not told by that either. */
const NOT_OF_IT: readonly Hint[] = ['outcomeUnknown', 'cardBack', 'atHome', 'onlyRead'];

const IS_IT_FAILED = 'payment.isItFailed';
const LOOK_FIRST = 'payment.lookFirst';
const BESIDES: readonly (readonly [Sign, string])[] = [
  ['asksToGoOn', 'payment.notYetNo'],
  ['asksVoid', 'payment.voidUnknown'],
  ['notLookedYet', LOOK_FIRST],
  ['asksMeaning', 'payment.whatMeans'],
  ['asksWhoseHistory', 'payment.thatTerminal'],
  [WHOSE, WHOSE_SAID],
  ['inHaste', 'payment.inHaste'],
];

function mayLeave(reading: Reading): boolean {
  const { topics, signs, hints, confidence } = reading;
  // 言いましたよね? is no question of what was guessed beside it.
  const isGuess = hints.includes('saidBefore') && confidence < PLAINLY;
  const asks = signs.includes('asks') || hints.includes('asksAbroad');
  const isAsked = asks && !signs.includes('ofPayment') && !isGuess;
  return (
    (topics.length > 0 && isAsked) ||
    isReminder(reading) ||
    topics.some((topic) => LEAVES.has(topic))
  );
}

/** A kind word tells nothing of a payment, and is no misunderstanding. */
function isCourtesy({ topics, signs, told }: Reading): boolean {
  return isKind(topics) && told === null && !TELLS.some((sign) => signs.includes(sign));
}

const TELLS: readonly Sign[] = ['ofPayment', 'ofCustomer', 'ofHistory', 'doubtsRetry'];
const MAY_TELL: readonly Sign[] = [...TELLS, 'asks', 'tellsPaid', 'mayBeOfPayment'];

/** また明日: told that the payment comes first. */
function isReminder({ topics, signs }: Reading): boolean {
  return (
    topics.length > 0 &&
    topics.every((topic) => topic === 'reminder') &&
    !signs.includes('ofPayment')
  );
}

const LEAVES: ReadonlySet<string> = new Set(['handoff', 'hotline']);

/** Words that nobody understood may take an answer back: unless they are of the customer's side, the history is asked for once more. */
function lookedAtAnew(
  state: ConversationState,
  { signs }: Reading,
  world: World,
): ConversationState {
  const isOfCustomer = signs.includes('ofCustomer') && !signs.includes('ofHistory');
  return isOfCustomer ? state : fromItsStart(state, world);
}
