import { minding } from './against.ts';
import type { Hint } from './hint.ts';
import { isoOf, stillCounts } from './moment.ts';
import { isPaymentOpen } from './doubt.ts';
import { isMoneyTopic, MONEY_FLOW } from './money-flow.ts';
import { tellsBegun } from './payment-begun.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import type { World } from './world.ts';

/** 会計が2件止まりました, or レジ2も beside one that is in doubt: what is seen of one of them tells nothing of the others. */
export function withSeveralTold(
  before: ConversationState,
  heard: ConversationState,
  reading: Reading,
  world: World,
): ConversationState {
  const isTold = tellsSeveral(before, reading, world) || mayBeSeveral(before, reading);
  return isTold ? severalFrom(heard, world) : heard;
}

/** 両方止まった, and nothing of the update: of whichever it is, a success is of one alone. */
function mayBeSeveral({ position }: ConversationState, { hints, signs }: Reading): boolean {
  const isOfUpdate = position !== null || hints.includes('ofUpdate') || signs.includes('asks');
  return hints.includes('severalCut') && !isOfUpdate;
}

/** From now on what is seen of one is not all: a failure of it is not believed, and its success leaves the others to staff. */
export function severalFrom(state: ConversationState, { now }: World): ConversationState {
  return { ...minding(state, 'unread', now), severalToldAt: isoOf(now) };
}

/** Where a ticket tells so already, it is nothing new. */
export function tellsSeveral(before: ConversationState, reading: Reading, world: World): boolean {
  const { handOff } = before;
  const { hints } = reading;
  if (handOff?.isSeveral) return false;
  const isSince = hints.includes('stoppedSince');
  const isTold = hints.includes('severalStopped') || wereCut(before, reading);
  // 会計中に落ちて、成功でした。今のお客さんも… is the first that is heard of either.
  const isBeside = isBesideOne(before, world) || (isSince && isOfSales(reading));
  return isTold || ((isSince || tellsMore(reading)) && isBeside);
}

/** レジ2も, もう一人の分は分かりません: another one. */
function tellsMore({ hints, signs }: Reading): boolean {
  const isUndone = hints.includes('otherUndone') && !signs.includes('asks');
  const isMore = MORE.some((hint) => hints.includes(hint));
  return isUndone || isMore || signs.includes('otherStopped');
}

const MORE: readonly Hint[] = ['twoSales', 'otherLeft'];

function isOfSales({ payment, topics }: Reading): boolean {
  return payment.shown !== null || topics.some(isMoneyTopic);
}

/** テラスもカウンターも途中で切れた, where it is heard of payments; in another walk, only where one is named. */
function wereCut({ position }: ConversationState, reading: Reading): boolean {
  const isElsewhere = position !== null && position.flow !== MONEY_FLOW;
  const { hints, signs, topics } = reading;
  // 途中で切れた, and nothing of the update: whatever the examples make of it.
  const isHalfTold =
    signs.includes('mayBeOfPayment') && hints.includes('ofMidway') && !hints.includes('ofUpdate');
  const isOfPayment = isElsewhere ? tellsBegun(reading) : isHalfTold || topics.some(isMoneyTopic);
  return hints.includes('severalCut') && isOfPayment;
}

/** One is in doubt, or with staff, or may be taken again just now. */
function isBesideOne(state: ConversationState, world: World): boolean {
  const isTheirs = state.handOff?.reason === 'paymentUnknown';
  return isTheirs || isPaymentOpen(state, world) || stillCounts(state.allowedRetryAt, world.now);
}

/** Within the hour, with a ticket or before it. */
export function isSeveralTold({ severalToldAt }: ConversationState, { now }: World): boolean {
  return stillCounts(severalToldAt, now);
}
