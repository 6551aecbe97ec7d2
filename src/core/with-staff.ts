import { asksBareTime } from './asks-how-long.ts';
import { hotlineValues } from './notice.ts';
import { tellWait } from './hand-off.ts';
import type { ReadEvent } from './event.ts';
import { ANSWERS_ALONE, INTERRUPTED, isMoneyTopic, wishesPayment } from './money-flow.ts';
import { whileWaiting } from './not-understood.ts';
import { noOtherWayOf } from './no-other-way.ts';
import { isNearUpdate } from './of-update.ts';
import { RETRY } from './payment-told.ts';
import { asksIfNothing, asksRetry, isAllTold, receiptOf, tellsSeveral } from './staff-receipt.ts';
import type { Reading } from './reading.ts';
import { isSettled } from './settled.ts';
import type { Sign } from './sign.ts';
import type { ConversationState, OpenHandOff } from './state.ts';
import { tellSince } from './ticket-since.ts';
import { answerTopics } from './topic-answer.ts';
import { isOfVoid, VOID } from './void-with-staff.ts';
import { saidFirst, understood, type Decision, type Rule, type World } from './world.ts';

/*
 * A payment that staff look into, with no talk under way (fact `payment`): what is told goes to them, what is theirs to say is not
 * answered, and its check does not begin anew. Asked at three heights, in this order: `staffFirst`, `whileStaffLook`, `staffLast`.
 */

/** Before any other rule of a payment: whether to hold the customer, what is added for staff, and somebody who cannot wait. */
export const staffFirst: Rule = (state, { reading }, world) => {
  const ticket = withStaff(state);
  if (!ticket || isSettled(state, world.now)) return null;
  if (isOfVoid(reading)) return understood(say(state, VOID));
  if (tellsOrMeansOther(reading)) return null;
  const message = answerTo(reading);
  if (message !== null) return understood(say(state, message));
  if (asksWhatNow(reading)) return whatNow(state, world);
  return hurries(reading) ? understood(tellSince(state, ticket, world)) : null;
};

/** Until the result is known nothing is taken, be it in cash. */
function answerTo(reading: Reading): string | null {
  const { signs, hints } = reading;
  if (CASH.some((sign) => signs.includes(sign))) return noOtherWayOf(reading);
  if (asksIfNothing(reading)) return 'payment.takeNothing';
  const isToGo = signs.includes('asksToFollow') || hints.includes('customerGoes');
  if (isToGo) return 'payment.noNeedToFollow';
  if (!signs.includes('tellsForStaff') && !isDetailed(reading)) return null;
  return isAllTold(reading) ? 'payment.detailsEnough' : 'payment.withStaff';
}
const CASH: readonly Sign[] = ['asksCash', 'takesCash'];

/** どうしたらいい?, alone or behind the amount that is for staff. */
function asksWhatNow({ hints, topics }: Reading): boolean {
  const isAmount = hints.includes('tellsAmount') && !hints.includes('ofUpdate');
  return hints.includes('onlyWhatNow') || (isAmount && topics.includes('update.how'));
}

/** What is left to do, and the phone. */
function whatNow(state: ConversationState, world: World): Decision {
  const tell = { type: 'say', message: 'payment.whatNow', call: 'hotline' } as const;
  return understood({ state, effects: [{ ...tell, values: hotlineValues(world) }] });
}

function withStaff({ handOff, position }: ConversationState): OpenHandOff | null {
  return handOff?.reason === 'paymentUnknown' && position === null ? handOff : null;
}

function tellsOrMeansOther({ signs, payment }: Reading): boolean {
  const isTold = payment.shown !== null || payment.customer === 'paid';
  return isTold || OTHERS.some((sign) => signs.includes(sign));
}

const OTHERS: readonly Sign[] = ['otherSale', 'asksVoid', 'asksWhatToTell', 'otherMeans'];

/** 12時6分、2,480円、PayPay。これでいい?; 45分の、2200円、d払い: two of what was asked for; まちがえた、12:02でした */
function isDetailed({ hints, signs }: Reading): boolean {
  if (signs.includes('corrects') && hints.includes('tellsTime')) return !signs.includes('asks');
  return tellsSeveral(hints) && !WISHES.some((sign) => signs.includes(sign));
}

const WISHES: readonly Sign[] = ['wantsPayment', 'asksToPay', 'asksToPayNow', 'doubtsRetry'];

/** お客さん急いでる, もう待てません, 早く答えて, お客さん待ってるけどどれくらいかかる? */
function hurries(reading: Reading): boolean {
  const isOfIt = reading.topics.every(isMoneyTopic) || asksBareTime(reading);
  const isHeard = reading.signs.some((sign) => sign === 'inHaste' || sign === 'hurries');
  return isOfIt && (reading.customerWaiting || isHeard);
}

/** Whatever may be of that payment: what staff have asked for, or have to know, and what is theirs to say. */
export function whileStaffLook(
  state: ConversationState,
  handOff: OpenHandOff,
  event: ReadEvent,
  world: World,
): Decision | null {
  if (event.reading.signs.includes('otherStopped')) return null;
  return saidBack(state, event) ?? (isTheirsToSay(event) ? tellWait(state, handOff, world) : null);
}

function saidBack(state: ConversationState, event: ReadEvent): Decision | null {
  const { signs, topics, payment } = event.reading;
  if (signs.includes('asksVoid')) return say(state, VOID);
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
  const isOfCustomer = payment.customer !== null && payment.customer !== 'unsure';
  return isOfCustomer || (payment.shown !== null && !signs.includes('asks'));
}

function isNews(event: ReadEvent): boolean {
  const { signs, hints } = event.reading;
  const hasLeft = hints.includes('customerLeft') && !signs.includes('asks');
  const isWell = signs.includes('retryWorked') && !hints.includes('saysAgain');
  const isTold = hasLeft || isWell || NEWS.some((sign) => signs.includes(sign));
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
  if (customerWaiting && topics.every(isMoneyTopic)) return true;
  return hints.includes('asksHowOnly') || isBack(event);
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
  const isStopped = topics.includes(INTERRUPTED);
  return isStopped || hints.includes('namesCheck') || ANEW.some((sign) => signs.includes(sign));
}

const ANEW: readonly Sign[] = ['otherStopped', 'asksWhere', 'beginsAnew'];

function say(state: ConversationState, message: string): Decision {
  return { state, effects: [{ type: 'say', message }] };
}
