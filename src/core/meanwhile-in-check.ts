import { keptAmount } from './amount-told.ts';
import { askedAround } from './asked-around.ts';
import { isResumeOffered } from './choices.ts';
import type { ReadEvent } from './event.ts';
import { handOver } from './hand-off.ts';
import { minding } from './against.ts';
import type { Hint } from './hint.ts';
import { MONEY_FLOW, OF_THE_SALE } from './money-flow.ts';
import { tellsPressed } from './pressed-again.ts';
import type { Reading } from './reading.ts';
import type { ConversationState, Position } from './state.ts';
import { askAgain, saidAndAsked } from './steer.ts';
import { beginFlow } from './topic-answer.ts';
import { saidFirst, understood, type Decision, type Rule, type World } from './world.ts';

/** What is said between a question of the check and its answer, and tells nothing of the payment: the question stays. Expects the check to be walked. */
export const meanwhileInCheck: Rule = (state, event, world) => {
  const { signs } = event.reading;
  if (signs.includes('asksIfFailed')) {
    return saidFirst(NO_FAILURE, handOver(state, 'paymentUnknown', world));
  }
  if (isRunEarly(state, event) || tellsPressed(event.reading)) return ranEarly(state, world);
  if (!isMeanwhile(state, event) || isGoingOn(state, event)) return null;
  if (signs.includes('beginsAnew')) return understood(beginFlow(state, MONEY_FLOW, world));
  const message = around(state, event.reading) ?? messageFor(event.reading);
  return message === null
    ? understood(askAgain(state, world))
    : saidAndAsked(message, state, world);
};

const NO_FAILURE = { type: 'say', message: 'payment.notAFailure' } as const;

/** Whether a message tells nothing of what became of the payment, whatever was asked. */
export function isMeanwhile(state: ConversationState, event: ReadEvent): boolean {
  const { position } = state;
  const { signs, hints } = event.reading;
  if (position?.flow !== MONEY_FLOW) return false;
  if (ASIDE.some((sign) => signs.includes(sign)) || hints.includes('goesOnWithIt')) return true;
  if (isAround(state, event)) return true;
  return isGoingOn(state, event) || (position.step === 'history' && isBeforeIt(state, event));
}

/** お客さん待ってる, どうすればいい: and nothing of the payment. */
function isAround(state: ConversationState, { reading }: ReadEvent): boolean {
  const { payment, signs, told } = reading;
  const isTold = payment.shown !== null || payment.customer !== null || told !== null;
  // Whether to hold the customer is asked of the next question.
  if (isTold || signs.includes('asksToFollow')) return false;
  return around(state, reading) !== null;
}

/** じゃもう一回カード通すね, 那能再刷一次吗 */
function isOfRetry(hints: Reading['hints']): boolean {
  const isAnnounced = hints.includes('takesLeave') && hints.includes('saysAgain');
  return isAnnounced || hints.includes('asksLeaveAbroad');
}

const AROUND: readonly Hint[] = ['onlyWaits', 'onlyWhatNow', 'customerGoes'];

function around({ position }: ConversationState, reading: Reading): string | null {
  const { hints } = reading;
  const step = position?.step ?? '';
  if (isOfRetry(hints)) return 'payment.notBeforeKnown';
  const asked = askedAround(reading, step);
  if (asked !== null) return asked;
  if (!AROUND.some((hint) => hints.includes(hint))) return null;
  if (OF_THE_SALE.has(step)) return 'payment.nothingSeen';
  if (hints.includes('customerGoes')) return 'payment.tellWaiting';
  return hints.includes('onlyWhatNow') && !hints.includes('onlyWaits')
    ? 'payment.lookFirst'
    : 'payment.inHaste';
}

/** 好了 刷成功了, before that was allowed: there may be two of it, so nothing is taken any more, and the history is looked at for them. */
function isRunEarly({ position }: ConversationState, { reading }: ReadEvent): boolean {
  const { hints, signs, payment } = reading;
  const step = position?.step ?? '';
  // Asked whether it was taken in another way, 決済できました is the answer.
  const isSaid = step === 'customer' && signs.includes('retryWorked');
  const isRun = isSaid || hints.includes('wentThrough');
  return isRun && payment.shown === null && OF_THE_SALE.has(step);
}

function ranEarly(state: ConversationState, world: World): Decision {
  const minded = minding({ ...state, position: null }, 'paid', world.now);
  return saidFirst(RAN_EARLY, beginFlow(minded, MONEY_FLOW, world));
}

const RAN_EARLY = { type: 'say', message: 'payment.ranEarly' } as const;

/** Asked for the history: which sale it is, or that somebody will look. */
function isBeforeIt(
  { position, misunderstandings }: ConversationState,
  { reading: { signs, hints } }: ReadEvent,
): boolean {
  const isDetail = signs.includes('tellsDetails') || hints.includes('tellsTime');
  const isOfSale = isDetail && hints.includes('onlySale');
  if ((isOfSale || isMethod({ signs, hints })) && !signs.includes('asks')) return true;
  return misunderstandings === 0 && isUntold(position) && hints.includes('bareYes');
}

/** カード, PayPayです: by what means it was paid, and no more. */
function isMethod({ signs, hints }: Pick<Reading, 'signs' | 'hints'>): boolean {
  return signs.includes('tellsForStaff') && hints.includes('tellsMethod');
}

const ASIDE = ['looksNow', 'beginsAnew', 'tellsSale'] as const;

/** はい, asked whether to go on: then the question itself is put again. */
function isGoingOn(state: ConversationState, { reading }: ReadEvent): boolean {
  return reading.hints.includes('bareYes') && isResumeOffered(state);
}

/** はい may be the late answer to another question: only before there was any. */
function isUntold(position: Position | null): boolean {
  const { answers = {}, trail = [] } = position ?? {};
  const isOfAmount = Object.keys(answers).length === Object.keys(keptAmount(answers)).length;
  return isOfAmount && trail.length === 0;
}

function messageFor({ signs, hints }: Reading): string | null {
  if (signs.includes('looksNow')) return 'payment.waitsForIt';
  if (hints.includes('goesOnWithIt')) return null;
  if (hints.includes('bareYes')) return 'payment.lookFirst';
  return isMethod({ signs, hints }) ? 'payment.methodNoted' : 'payment.saleNoted';
}
