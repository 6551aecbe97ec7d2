import { isAllTold } from './beside-staff.ts';
import { isMoneyTopic } from './money-flow.ts';
import { isSettled } from './settled.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { tellSince } from './ticket-since.ts';
import { understood, type Decision, type Rule } from './world.ts';
import type { Reading } from './reading.ts';

/** Beside a payment that staff look into: whether to hold the customer, what is added for staff, and somebody who cannot wait. null: of anything else. */
export const besideDoubt: Rule = (state, { reading }, world) => {
  const { handOff, position } = state;
  const isTheirs = handOff?.reason === 'paymentUnknown' && position === null;
  if (!isTheirs || isSettled(state, world.now) || tellsOrMeansOther(reading)) return null;
  const { signs } = reading;
  // Until the result is known nothing is taken.
  if (signs.includes('asksToFollow')) return said(state, 'payment.noNeedToFollow');
  if (signs.includes('tellsForStaff') || isDetailed(reading)) {
    return said(state, receivedOf(reading));
  }
  return hurries(reading) ? understood(tellSince(state, handOff, world)) : null;
};

function receivedOf(reading: Reading): string {
  return isAllTold(reading) ? 'payment.detailsEnough' : 'payment.withStaff';
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

function said(state: ConversationState, message: string): Decision {
  return understood({ state, effects: [{ type: 'say', message }] });
}
