import { asksRetry, isAllTold, receiptOf } from './beside-staff.ts';
import type { ReadEvent } from './event.ts';
import { tellWait } from './hand-off.ts';
import { ANSWERS_ALONE, isMoneyTopic } from './money-flow.ts';
import { isNearUpdate } from './of-update.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState, OpenHandOff } from './state.ts';
import { saidFirst, type Decision, type World } from './world.ts';

/** What staff have asked for, or have to know, is taken; what is theirs to say is not answered. */
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

function say(state: ConversationState, message: string): Decision {
  return { state, effects: [{ type: 'say', message }] };
}
