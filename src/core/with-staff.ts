import { tellWait } from './hand-off.ts';
import type { Hint } from './hint.ts';
import type { ReadEvent } from './event.ts';
import { ANSWERS_ALONE, isMoneyTopic, wishesPayment } from './money-flow.ts';
import { whileWaiting } from './not-understood.ts';
import { isNearUpdate } from './of-update.ts';
import { RETRY } from './payment-told.ts';
import type { Reading } from './reading.ts';
import { isSettled } from './settled.ts';
import type { Sign } from './sign.ts';
import type { ConversationState, OpenHandOff } from './state.ts';
import { tellSince } from './ticket-since.ts';
import { answerTopics } from './topic-answer.ts';
import { saidFirst, understood, type Decision, type Rule, type World } from './world.ts';

/*
 * A payment that staff look into, with no talk under way (fact `payment`): what is told goes to them, what is theirs to say is not
 * answered, and its check does not begin anew. Asked at three heights, in this order: `staffFirst`, `whileStaffLook`, `staffLast`.
 */

/** Before any other rule of a payment: whether to hold the customer, what is added for staff, and somebody who cannot wait. */
export const staffFirst: Rule = (state, { reading }, world) => {
  const ticket = withStaff(state);
  if (!ticket || isSettled(state, world.now) || tellsOrMeansOther(reading)) return null;
  const { signs } = reading;
  // Until the result is known nothing is taken.
  if (signs.includes('asksToFollow')) return understood(say(state, 'payment.noNeedToFollow'));
  if (signs.includes('tellsForStaff') || isDetailed(reading)) {
    const isEnough = isAllTold(reading);
    return understood(say(state, isEnough ? 'payment.detailsEnough' : 'payment.withStaff'));
  }
  return hurries(reading) ? understood(tellSince(state, ticket, world)) : null;
};

function withStaff({ handOff, position }: ConversationState): OpenHandOff | null {
  return handOff?.reason === 'paymentUnknown' && position === null ? handOff : null;
}

function tellsOrMeansOther({ signs, payment }: Reading): boolean {
  const isTold = payment.shown !== null || payment.customer === 'paid';
  return isTold || OTHERS.some((sign) => signs.includes(sign));
}

const OTHERS: readonly Sign[] = ['otherSale', 'asksVoid', 'asksWhatToTell', 'otherMeans'];

/** 12時6分、2,480円、PayPay。これでいい? */
function isDetailed({ hints, signs }: Reading): boolean {
  const isWhole = hints.includes('tellsTime') && hints.includes('tellsAmount');
  return isWhole && !WISHES.some((sign) => signs.includes(sign));
}

const WISHES: readonly Sign[] = ['wantsPayment', 'asksToPay', 'asksToPayNow', 'doubtsRetry'];

/** お客さん急いでる, もう待てません, 早く答えて */
function hurries({ signs, customerWaiting, topics }: Reading): boolean {
  const isHeard = customerWaiting || signs.includes('inHaste') || signs.includes('hurries');
  return isHeard && topics.every(isMoneyTopic);
}

/** Whatever may be of that payment: what staff have asked for, or have to know, and what is theirs to say. */
export function whileStaffLook(
  state: ConversationState,
  handOff: OpenHandOff,
  event: ReadEvent,
  world: World,
): Decision | null {
  if (event.reading.signs.includes('otherStopped')) return null;
  const told = saidBack(state, event);
  return told ?? (isTheirsToSay(event) ? tellWait(state, handOff, world) : null);
}

function saidBack(state: ConversationState, event: ReadEvent): Decision | null {
  const { signs, topics, payment } = event.reading;
  if (signs.includes('asksVoid')) return say(state, 'payment.voidUnknown');
  if (payment.customer === 'paid') return say(state, 'payment.paidWithStaff');
  if (isAllTold(event.reading)) return say(state, 'payment.detailsEnough');
  if (signs.includes('asksWhatToTell')) return tellCustomer(state, event.reading);
  const isReceived = isNews(event) && !asksRetry(topics, event.reading);
  return isReceived ? say(state, receiptOf(event.reading)) : null;
}

function isTheirsToSay(event: ReadEvent): boolean {
  const { signs, topics } = event.reading;
  const isOfIt = topics.length === 0 || signs.includes('ofPayment') || signs.includes('ofCustomer');
  const isOfPaying = (signs.includes('asksIfPaid') && isOfIt) || asksRetry(topics, event.reading);
  return isOfPaying || saysAgain(event) || isUnanswerable(event);
}

/** じゃあもう一回しますね, beside a payment that staff look into: that one is held, whatever was spoken of since. */
export function saysAgain({ reading: { hints, topics } }: ReadEvent): boolean {
  return hints.includes('saysAgain') && !topics.some(isNearUpdate);
}

/** お客さんには何て言えばいい?, with what staff had asked for taken in first. */
function tellCustomer(state: ConversationState, { hints }: Reading): Decision {
  const told = say(state, 'payment.tellCustomer');
  return hints.includes('tellsAmount')
    ? saidFirst({ type: 'say', message: 'payment.saleNoted' }, told)
    : told;
}

/** What can be of nothing but that payment, whatever was spoken of since: the customer's side, and what the history shows. */
export function isNewsOfPayment({ reading: { signs, payment } }: ReadEvent): boolean {
  return payment.customer === 'paid' || (payment.shown !== null && !signs.includes('asks'));
}

function isNews(event: ReadEvent): boolean {
  const { signs, hints } = event.reading;
  const hasLeft = hints.includes('customerLeft') && !signs.includes('asks');
  const isTold = hasLeft || NEWS.some((sign) => signs.includes(sign));
  return isTold || isNewsOfPayment(event) || isAnswer(event.reading);
}

const NEWS: readonly Sign[] = ['tellsDetails', 'mayBeOfPayment'];

/** What the check had asked for, told after it: もらってないです. */
function isAnswer({ signs, hints }: Reading): boolean {
  return ANSWERS_ALONE.some((one) => signs.includes(one)) && hints.includes('namesPaying');
}

/** 戻る, or どうやって, or that somebody waits, after what staff are to say: no question of the update. */
function isUnanswerable(event: ReadEvent): boolean {
  const { hints, customerWaiting, topics } = event.reading;
  const isWaitedFor = customerWaiting && topics.every(isMoneyTopic);
  return hints.includes('asksHowOnly') || isWaitedFor || isBack(event);
}

/** 戻る, or that the last button was pressed by mistake. */
export function isBack({ reading: { command, hints } }: ReadEvent): boolean {
  return command === 'back' || hints.includes('mispressed');
}

/** After every other rule, before its check: one line of receipt, and what else is asked is answered; null: another may have stopped, or the check is asked for. */
export function staffLast(
  state: ConversationState,
  topics: readonly string[],
  { reading }: ReadEvent,
  world: World,
): Decision | null {
  const ticket = withStaff(state);
  if (ticket === null) return null;
  if (isForStaff(reading)) return whileWaiting(state, reading, world);
  if (!wishesPayment(topics) || beginsAnew(topics, reading)) return null;
  if (asksRetry(topics, reading)) return understood(tellWait(state, ticket, world));
  const others = reading.signs.includes('asks') ? topics.filter((one) => !isMoneyTopic(one)) : [];
  const beside =
    others.length > 0 ? answerTopics(state, others, world, {}) : { state, effects: [] };
  return understood(saidFirst({ type: 'say', message: receiptOf(reading) }, beside));
}

/** What is told of it is for them; and whether to take it again is theirs to say. */
function isForStaff({ payment, signs, topics, hints }: Reading): boolean {
  const isRetry = topics.length > 0 && topics.every((topic) => topic === RETRY);
  // 会計していい? may be of that one: the warning is said again with how the ticket stands.
  const pays = ASKS_TO_PAY.some((sign) => signs.includes(sign)) || hints.includes('asksToUse');
  const isOfPaying = pays && !signs.includes('otherSale');
  return signs.includes('asks') ? isRetry || isOfPaying : payment.shown !== null;
}

const ASKS_TO_PAY: readonly Sign[] = ['asksToPay', 'asksToPayNow'];

/** 別のお客さんの会計が途中で落ちた, 履歴はどこで見る?, もう一度確認したい. */
function beginsAnew(topics: readonly string[], { signs, hints }: Reading): boolean {
  const isStopped = topics.includes('app.payment_interrupted');
  return isStopped || hints.includes('namesCheck') || ANEW.some((sign) => signs.includes(sign));
}

const ANEW: readonly Sign[] = ['otherStopped', 'asksWhere', 'beginsAnew'];

/** もう一回通しちゃだめ?: theirs to say. */
function asksRetry(topics: readonly string[], reading: Reading): boolean {
  return topics.includes(RETRY) && (asksOfIt(reading) || reading.signs.includes('asksToGoOn'));
}

function asksOfIt({ signs }: Reading): boolean {
  return signs.includes('asks') && signs.includes('guessed');
}

/** What is said back: that it was told before, that an error is no failure, that they will answer, or that it has arrived. */
export function receiptOf(reading: Reading): string {
  const { hints } = reading;
  if (isAllTold(reading)) return 'payment.detailsEnough';
  if (hints.includes('saidBefore')) return 'payment.heardBefore';
  if (hints.includes('showsError')) return 'payment.errorWithStaff';
  return asksOfIt(reading) ? 'payment.askedStaff' : 'payment.withStaff';
}

/** 12時6分、2,480円、PayPay。これでいい?: all that staff had asked for. */
function isAllTold({ hints }: Reading): boolean {
  return ALL_TOLD.every((hint) => hints.includes(hint));
}

const ALL_TOLD: readonly Hint[] = ['asksIfAll', 'tellsTime', 'tellsAmount', 'tellsMethod'];

function say(state: ConversationState, message: string): Decision {
  return { state, effects: [{ type: 'say', message }] };
}
