import { isSaidOf } from './said-of.ts';
import { isoOf } from './moment.ts';
import { topicChoice } from './choices.ts';
import { cashMeanwhile, isUpdating } from './counter.ts';
import { isTerminalDone } from './diagnose.ts';
import { asksOf, tookCashInstead, type Asks } from './cash-asked.ts';
import { bareSay, type Say } from './effect.ts';
import { isInDoubt, isPaymentOpen, isOfNone, isOfMoney, isPaymentGuessed } from './doubt.ts';
import { speaksAgainst } from './money.ts';
import { isPastDeadline } from './notice.ts';
import { isBegun } from './payment-begun.ts';
import type { Reading } from './reading.ts';
import { saidPast } from './running-since.ts';
import type { ConversationState } from './state.ts';
import { statusSays } from './status.ts';
import { askAgain } from './steer.ts';
import { nameOf, type Terminal } from './terminal.ts';
import { mustCharge } from './to-tell.ts';
import { withWayBack } from './way-back.ts';
import {
  mustAskFleet,
  saidFirst,
  terminalsNow,
  understood,
  type Decision,
  type Rule,
  type World,
} from './world.ts';

/**
 * カードで払いたいって, お客さん会計って言ってる, while an update runs: no payment has begun, and how they can pay is told, with what to do
 * with one that stopped. null: one was told of, or nothing runs.
 */
export const comerPays: Rule = (state, { reading }, world) => {
  if (!reading.signs.includes('wouldPay') || !isOfComer(state, reading, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const waited = { ...runningNow(state, reading, world), counterAt: isoOf(world.now) };
  if (!isUpdating(waited, world)) return null;
  return withWayBack(understood({ state: waited, effects: waysToPay(world) }));
};

/** 更新中に会計来た tells that it runs. */
function runningNow(
  state: ConversationState,
  { signs, hints }: Reading,
  { now }: World,
): ConversationState {
  const isTold = signs.includes('duringUpdate') || hints.includes('ofUpdate');
  return isTold ? { ...state, updatingAt: isoOf(now) } : state;
}

/** On a terminal that is done, if there is one; else in cash. */
function waysToPay(world: World): readonly Say[] {
  const done = doneIn(world);
  if (done !== undefined) {
    return [{ type: 'say', message: 'counter.useOther', values: { terminal: nameOf(done) } }];
  }
  return [{ type: 'say', message: 'counter.updating' }, bareSay(cashMeanwhile())];
}

/**
 * 現金でもらった, of who came while an update runs, and nothing else but how long it takes, or that no card was charged: the terminal
 * could take no payment, and none has stopped on it.
 * That it was taken is minded all the same: within the hour no card is charged for it (fact `payment`). null: anything else.
 */
export const cashWhileUpdating: Rule = (state, { reading }, world) => {
  const { signs, hints } = reading;
  if (!signs.includes('paidOtherwise') || !isCashAlone(state, reading)) return null;
  if (!isWaitedFor(state, world) || mayBeInDoubt(state, world)) return null;
  const say: Say = { type: 'say', message: 'counter.cashTaken' };
  if (signs.includes('asksMinutes') || (hints.includes('onlyCash') && signs.includes('asks'))) {
    const long: Say = { type: 'say', message: 'topic.update.duration' };
    return withWayBack(understood({ state, effects: [say, long] }));
  }
  const stays = { state, effects: [] };
  return understood(saidFirst(say, state.position === null ? stays : askAgain(state, world)));
};

function isCashAlone(state: ConversationState, reading: Reading): boolean {
  const isTold = reading.hints.includes('onlyCash') || reading.signs.includes('noneBegun');
  return isTold || tookCashInstead(state, reading);
}

/** Who came, whether it was told before or by the cash itself. */
function isWaitedFor(state: ConversationState, world: World): boolean {
  const isNext = state.said?.messages.some((one) => isSaidOf('comer', one)) === true;
  return isNext && state.handOff === null && isUpdating(state, world);
}

/** Told beside the cash itself, any payment that may still be open is in doubt. */
function mayBeInDoubt(state: ConversationState, world: World): boolean {
  if (isPaymentOpen(state, world) || isPaymentGuessed(state, world)) return true;
  return isOfMoney(state) || isInDoubt(state, world);
}

/** 待ってる間、現金でもらっちゃっていい?, of who has not paid yet, where the terminal can take nothing: はい, but for a payment that stopped. */
export const asksCash: Rule = (state, { reading }, world) => {
  const { signs } = reading;
  if (!signs.includes('asksCash') || signs.includes('otherSale')) return null;
  if (!isOfComer(state, reading, world) || !isClear(state, reading, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  if (!canTakeNone(state, world)) return null;
  const say = cashMeanwhile('yes', isUpdating(state, world));
  return withWayBack(understood({ state, effects: [say] }));
};

/** Nothing was told, guessed or asked that may be of a payment, and no person has the talk. */
function isOfComer(state: ConversationState, reading: Reading, world: World): boolean {
  const isFree = state.handOff === null && !isPaymentGuessed(state, world);
  return isFree && isOfNone(state, reading, world);
}

/** Nothing was said before that may have been of a payment; past the deadline no card goes through, and all there is to say is how the terminals stand. */
function isClear({ said }: ConversationState, { signs }: Reading, world: World): boolean {
  if (signs.includes('noneBegun')) return true;
  const isOf = (one: string) =>
    isSaidOf('clear', one) || (isPastDeadline(world) && isSaidOf('status', one));
  return said?.messages.every(isOf) !== false;
}

/**
 * 現金もらうわ, 終わらなかったら現金だけ?, QRもだめ? where the terminal can take nothing: past the deadline, or while it updates; and no payment
 * was spoken of. null: anything else.
 */
export const takesCash: Rule = (state, { reading }, world) => {
  const asks = asksOf(reading);
  if (asks === undefined || isOfStaffOrMoney(state, world)) return null;
  const isTold = asks === 'takesCash';
  if (!isTold && isBegun(state, reading, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  if (!canTakeNone(state, world)) return null;
  return isTold ? pastDeadline(state, world) : meansAsked(asks, state, world);
};

/** 現金もらうわ while an update runs may be of a payment after all. */
function pastDeadline(state: ConversationState, world: World): Decision | null {
  if (!isPastDeadline(world)) return null;
  const says = [CANNOT_PAY, cashMeanwhile()];
  return withWayBack(understood({ state: { ...state, topics: ['os.deadline'] }, effects: says }));
}

const CANNOT_PAY: Say = { type: 'say', message: 'counter.cannotPay' };

export function meansAsked(asks: Asks, state: ConversationState, world: World): Decision {
  const charge = mustCharge(world) ? statusSays(world) : [];
  const effects = [noMeans(asks, state, world), ...saidPast(state, world), ...charge];
  return withWayBack(understood({ state, effects }));
}

/** 現金だけ? is answered by はい, QRは? by neither; and nobody begins what runs. */
function noMeans(asks: Asks, state: ConversationState, world: World): Say {
  const values = { yes: asks === 'asksCashOnly' ? 'yes' : 'no' };
  const say = { ...cashMeanwhile(), message: 'counter.noMeans', values };
  return isUpdating(state, world)
    ? { ...say, choices: [topicChoice('payment.check_history')] }
    : say;
}

/** With staff, or beside a payment that is spoken of. */
export function isOfStaffOrMoney(state: ConversationState, { now }: World): boolean {
  return state.handOff !== null || isOfMoney(state) || speaksAgainst(state, now);
}

/** Past the deadline, or while an update runs; nowhere a terminal is done. */
export function canTakeNone(state: ConversationState, world: World): boolean {
  return doneIn(world) === undefined && (isPastDeadline(world) || isUpdating(state, world));
}

function doneIn(world: World): Terminal | undefined {
  return terminalsNow(world).find(({ situation }) => isTerminalDone(situation))?.terminal;
}
