import { PERSON } from './choices.ts';
import type { Choice } from './effect.ts';
import type { ReadEvent } from './event.ts';
import { handOver } from './hand-off.ts';
import { minutesSince, stillCounts } from './moment.ts';
import type { Hint } from './hint.ts';
import { lookAnew } from './look-anew.ts';
import { MONEY_FLOW } from './money-flow.ts';
import { afterSuccess, asksIfStands, takesLeave } from './after-verdict.ts';
import { isTakenBesides } from './money.ts';
import { isNearUpdate } from './of-update.ts';
import { RETRY } from './payment-told.ts';
import { afterGoAhead, isOfSecondTry, SECOND_TRY_MINUTES } from './second-try.ts';
import { takesItBack, takesSuccessBack } from './taken-back.ts';
import type { PaymentTold, Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { beginFlow } from './topic-answer.ts';
import { isBack, isNewsOfPayment, saysAgain, whileStaffLook } from './with-staff.ts';
import { saidFirst, type Decision, type Rule, type World } from './world.ts';

/**
 * In a talk where a payment is in doubt, a short message that fails, hangs or has changed belongs to that payment, whatever the
 * examples say of its words: nothing is charged on it (fact `payment`). null: it names another thing, or none is in doubt.
 */
export const ofThatPayment: Rule = (state, event, world) => {
  if (isOfOtherAmount(state, event)) return handOver(state, 'paymentUnknown', world);
  const { position, handOff } = state;
  const isElse = hasMovedOn(state) && !isOfIt(state, event, world);
  if (position !== null || isElse || event.reading.topics.includes('handoff')) return null;
  if (handOff?.reason === 'paymentUnknown') return whileStaffLook(state, handOff, event, world);
  return afterCheck(state, event, world) ?? ofStoppedCheck(state, event, world);
};

/** Said of that payment, whatever was spoken of since. */
function isOfIt(state: ConversationState, event: ReadEvent, world: World): boolean {
  const isSaid = OF_IT.some((hint) => event.reading.hints.includes(hint));
  const isNews = isNewsOfPayment(event) || saysAgain(event);
  const isTried = isOfSecondTry(state, event.reading, world);
  return isSaid || isNews || isTried || isJustAfter(state, event, world);
}

const OF_IT: readonly Hint[] = ['recantsEarlier', 'secondCut'];

function afterCheck(state: ConversationState, event: ReadEvent, world: World): Decision | null {
  return (
    backToCheck(state, event, world) ??
    takesLeave(state, event, world) ??
    afterSuccess(state, event, world) ??
    ofAnother(state, event, world) ??
    afterGoAhead(state, event, world) ??
    sameAsTold(state, event, world) ??
    afterCaptured(state, event, world) ??
    afterSettled(state, event, world)
  );
}

/** 戻る, after a button that has ended the check: begun anew, and what was told by it still speaks against a payment. */
function backToCheck(state: ConversationState, event: ReadEvent, world: World): Decision | null {
  if (!isBack(event) || !isJustTold(state, world)) return null;
  if (isTakenBesides(state, world.now)) return say(state, 'payment.settledStays', [PERSON]);
  return lookAnew(state, world);
}

/** それ左のやつの履歴やった, right after the last word of the check: that word was of another payment, and the history is asked for anew. */
function ofAnother(state: ConversationState, event: ReadEvent, world: World): Decision | null {
  const { allowedRetryAt, toldCapturedAt } = state;
  const isAsked = event.reading.signs.includes('asks');
  if ((allowedRetryAt ?? toldCapturedAt) === null || isAsked) return null;
  const message = wordsBack(state, event.reading, world);
  if (message === null) return null;
  const from = { ...state, allowedRetryAt: null, toldCapturedAt: null };
  return saidFirst({ type: 'say', message }, beginFlow(from, MONEY_FLOW, world));
}

/** さっきの冗談です counts as long as that success does; what may correct anything, right after it. null: nothing is taken back. */
function wordsBack(state: ConversationState, reading: Reading, world: World): string | null {
  const isRecanted = takesSuccessBack(reading) && stillCounts(state.toldCapturedAt, world.now);
  if (takesItBack(reading)) return isJustTold(state, world) ? 'payment.wasAnother' : null;
  return isRecanted ? 'payment.lookFirst' : null;
}

/** 成功だけど金額が違う: whatever it shows, no verdict tells what is to be done. */
function isOfOtherAmount({ position }: ConversationState, { reading }: ReadEvent): boolean {
  const { signs, payment } = reading;
  // Of the attempts to choose from, it tells that none of them is meant.
  const isLookedAt = position?.flow === MONEY_FLOW && position.step !== WHICH;
  return signs.includes('otherAmount') && (isLookedAt || payment.shown !== null);
}

const WHICH = 'which';

/** The update was spoken of since: an error is of that. */
function hasMovedOn({ topics }: ConversationState): boolean {
  return topics.some((topic) => isNearUpdate(topic) || OF_APP.test(topic));
}

const OF_APP = /^app\.(?!payment)/;

/** 失敗, and nothing else, right after the check has told its last word: whatever was asked of the update before. */
function isJustAfter(
  state: ConversationState,
  { reading: { payment } }: ReadEvent,
  world: World,
): boolean {
  return payment.shown === 'failed' && isJustTold(state, world);
}

function isJustTold(
  { allowedRetryAt, toldCapturedAt, against: { besides } }: ConversationState,
  { now }: World,
): boolean {
  const told = [allowedRetryAt, toldCapturedAt, besides ?? null];
  return told.some((at) => at !== null && minutesSince(at, now) < JUST_AFTER_MINUTES);
}

const JUST_AFTER_MINUTES = 10;

/** 金額も時間もあってる, right after it was told to have gone through. */
const sameAsTold: Rule = ({ toldCapturedAt, ...state }, { reading: { hints } }, { now }) => {
  if (toldCapturedAt === null || !hints.includes('isSameOne')) return null;
  const isJust = minutesSince(toldCapturedAt, now) < JUST_AFTER_MINUTES;
  return isJust ? say({ ...state, toldCapturedAt }, 'payment.captured') : null;
};

const afterCaptured: Rule = (state, { reading }, world) => {
  const { signs, payment } = reading;
  if (!stillCounts(state.toldCapturedAt, world.now)) return null;
  const { shown } = payment;
  if (shown !== null && UNSETTLED.has(shown)) {
    return beginFlow(state, MONEY_FLOW, world, { payment: { ...payment, history: shown } });
  }
  if (signs.includes('asksVoid')) return say(state, 'payment.voidUnknown', [PERSON]);
  if (asksIfSo(reading)) return say(state, 'payment.captured');
  if (signs.includes('mayBeOfPayment')) return beginFlow(state, MONEY_FLOW, world);
  return isSameSale(reading) || tellsNothingNew(reading) ? say(state, 'payment.captured') : null;
};

function isSameSale(reading: Reading): boolean {
  const { signs, payment } = reading;
  const isAsked = signs.includes('asksIfPaid') || asksOnlyRetry(reading);
  return payment.shown === 'success' || (isAsked && !UNPAID.has(payment.customer));
}

/** 画面は落ちたけどお金は取れてるってこと?: what was told is asked for once more. */
function asksIfSo({ signs, payment }: Reading): boolean {
  const isNew = NEW.some((sign) => signs.includes(sign)) || UNPAID.has(payment.customer);
  return signs.includes('asksIfSo') && signs.includes('tellsPaid') && !isNew;
}

/** 控え渡してないけど, that is weakly heard as another look at the history. */
function tellsNothingNew({ signs, topics, payment, hints }: Reading): boolean {
  const isWeak = topics.length > 0 && topics.every((topic) => topic === CHECK);
  const isTold = payment.history !== null || payment.shown !== null || payment.customer !== null;
  const isNew = NEW.some((sign) => signs.includes(sign)) || hints.includes('ofSale');
  return isWeak && !isTold && !isNew && signs.includes('doubtsRetry');
}

const CHECK = 'payment.check_history';
const NEW: readonly Sign[] = [
  'mayHaveBegun',
  'cardPresented',
  'takenAgain',
  'takenTwice',
  'takenBesides',
  'otherSale',
  'whoseEntry',
];

/** もう一台で同じ会計をしていい?: whether to take it again, and nothing that has happened since. */
function asksOnlyRetry({ signs, topics, payment }: Reading): boolean {
  const isRetry = topics.length > 0 && topics.every((topic) => topic === RETRY);
  return isRetry && signs.includes('asks') && payment.customer === null;
}

const UNPAID: ReadonlySet<PaymentTold['customer']> = new Set(['unpaid', 'saidUnpaid', 'unsure']);

/** 失敗です, or 大丈夫ですか, of the sale that was told to be paid in another way: it is settled, whatever the history shows of the card. */
const afterSettled: Rule = (state, { reading }, { now }) => {
  const isFailure = reading.payment.shown === 'failed' && !reading.signs.includes('asks');
  if (!(isFailure || asksIfStands(state, reading)) || !isTakenBesides(state, now)) return null;
  return say(state, 'payment.settledStays', [PERSON]);
};

/** 失敗, after やめる or where it is asked whether to go on with the check: of that payment, and so its history is asked for. */
const ofStoppedCheck: Rule = (state, { reading: { signs, payment } }, world) => {
  const left = [state.interrupted, state.stopped].find((one) => one?.flow === MONEY_FLOW);
  if (!left || payment.shown !== 'failed' || signs.includes('asks')) return null;
  const isOffered = left === state.interrupted;
  if (!isOffered && minutesSince(left.stepSince, world.now) >= SECOND_TRY_MINUTES) return null;
  const from = isOffered ? { ...state, interrupted: null } : state;
  return beginFlow(from, MONEY_FLOW, world);
};

/** 昨日のだった。今日のは処理中: leads to a person, whether or not the history is named. */
const UNSETTLED: ReadonlySet<PaymentTold['shown']> = new Set(['pending', 'missing', 'unreadable']);

function say(state: ConversationState, message: string, choices: readonly Choice[] = []): Decision {
  return { state, effects: [{ type: 'say', message, choices }] };
}
