import { cashMeanwhile } from './at-counter.ts';
import { topicChoice } from './choices.ts';
import { isUpdating } from './counter.ts';
import { isTerminalDone } from './diagnose.ts';
import { bareSay, type Say } from './effect.ts';
import { isPaymentGuessed } from './if-stopped.ts';
import { isOfNone } from './may-pay-now.ts';
import { speaksAgainst } from './money.ts';
import { phaseAt } from './notice.ts';
import { isBegun } from './payment-begun.ts';
import { saidPast } from './running-since.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { statusSays } from './status.ts';
import { mustCharge } from './to-tell.ts';
import { isOfMoney } from './topics-asked.ts';
import { withWayBack } from './way-back.ts';
import {
  mustAskFleet,
  terminalsNow,
  understood,
  type Decision,
  type Rule,
  type World,
} from './world.ts';

/**
 * 現金もらうわ, 終わらなかったら現金だけ?, QRもだめ? where the terminal can take nothing: past the deadline, or while it updates; and no payment
 * was spoken of. null: anything else.
 */
export const takesCash: Rule = (state, { reading }, world) => {
  const asks = asksOf(reading);
  if (asks === null || isElse(state, world)) return null;
  const isTold = asks === 'takesCash';
  if (!isTold && isBegun(state, reading, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  if (!canTakeNone(state, isTold, world)) return null;
  const deadline = isTold ? { ...state, topics: ['os.deadline'] } : state;
  const asked = [noMeansNow(asks, state, world), ...saidPast(state, world)];
  const says = isTold ? [CANNOT_PAY, cashMeanwhile()] : [...asked, ...chargeFirst(world)];
  return withWayBack(understood({ state: deadline, effects: says }));
};

/** 待ってる間、現金でもらっちゃっていい?, of who has not paid yet, where the terminal can take nothing: はい, but for a payment that stopped. */
export const asksCash: Rule = (state, { reading }, world) => {
  const { signs } = reading;
  if (!signs.includes('asksCash') || signs.includes('otherSale')) return null;
  if (state.handOff !== null || !isOfNone(state, reading, world)) return null;
  if (!isClear(state, reading, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  if (!canTakeNone(state, false, world)) return null;
  return withWayBack(understood({ state, effects: [cashMeanwhile('yes')] }));
};

/** Nothing was said before, or nothing that may have been of a payment; of a guess at one the hour is minded. */
function isClear(state: ConversationState, { signs }: Reading, world: World): boolean {
  if (isPaymentGuessed(state, world)) return false;
  if (signs.includes('noneBegun')) return true;
  const isBlocked = phaseAt(world.facts.notice, world.now) === 'blocked';
  const isOf = (one: string) => CLEAR.test(one) || (isBlocked && STATUS.test(one));
  return state.said?.messages.every(isOf) !== false;
}

/** Past the deadline no card goes through, and how the terminals stand is all there is to say. */
const STATUS = /^(?:fleet|diagnosis)\./;
const CLEAR =
  /^(?:counter\.|running\.|maybe$|choose$|topic\.(?:update|os|prep|hotline|greeting|thanks)|flow\.update-terminal\.|deadline\.|asSeen\.|own\.|worry\.)/;

/** How those can pay who come while an update runs; nothing where a payment may have begun, or is in doubt. */
export function cashBeside(
  state: ConversationState,
  reading: Reading,
  world: World,
): readonly Say[] {
  const isOpen = isElse(state, world) || isBegun(state, reading, world);
  return isOpen || !canTakeNone(state, false, world) ? [] : [bareSay(cashMeanwhile())];
}

/** Nobody begins what runs. */
function noMeansNow(asks: (typeof ASKS)[number], state: ConversationState, world: World): Say {
  const say = noMeans(asks);
  const choices = [topicChoice('payment.check_history')];
  return isUpdating(state, world) ? { ...say, choices } : say;
}

const CANNOT_PAY: Say = { type: 'say', message: 'counter.cannotPay' };

const ASKS = ['takesCash', 'asksCashOnly', 'asksOtherMeans', 'asksIfTheyCome'] as const;

function asksOf({ signs }: Reading): (typeof ASKS)[number] | null {
  return ASKS.find((sign) => signs.includes(sign)) ?? null;
}

function isElse(state: ConversationState, { now }: World): boolean {
  return state.handOff !== null || isOfMoney(state) || speaksAgainst(state, now);
}

/** Where one can take payments, it may be of a payment after all. */
function canTakeNone(state: ConversationState, isTold: boolean, world: World): boolean {
  if (terminalsNow(world).some(({ situation }) => isTerminalDone(situation))) return false;
  const isBlocked = phaseAt(world.facts.notice, world.now) === 'blocked';
  return isBlocked || (!isTold && isUpdating(state, world));
}

/** 現金だけ? is answered by はい, QRは? by neither. */
function noMeans(asks: (typeof ASKS)[number]): Say {
  const values = { yes: asks === 'asksCashOnly' ? 'yes' : 'no' };
  return { ...cashMeanwhile(), message: 'counter.noMeans', values };
}

function chargeFirst(world: World): Decision['effects'] {
  return mustCharge(world) ? statusSays(world) : [];
}
