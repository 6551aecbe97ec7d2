import { askedAt } from './asked-at.ts';
import { choiceOf } from './choice-of.ts';
import type { ReadEvent } from './event.ts';
import type { Hint } from './hint.ts';
import { isoOf, minutesSince } from './moment.ts';
import { MONEY_FLOW } from './money-flow.ts';
import { mayHaveNone } from './not-of-payment.ts';
import { isNearUpdate } from './of-update.ts';
import { onlyLeft } from './guest-left.ts';
import type { PaymentTraces } from './payment-traces.ts';
import { PLAINLY } from './plainly.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import type { World } from './world.ts';

/**
 * 充電60あります, 更新は何分かかる?, at the first question of a check that nobody had told a payment for: what is written is of the update, and
 * the check was only guessed at. Whatever may be of a sale, or of what fails, is none of it.
 */
export function turnsFromCheck(state: ConversationState, event: ReadEvent, world: World): boolean {
  const { position } = state;
  if (position?.flow !== MONEY_FLOW || position.trail.length > 0) return false;
  if (!mayHaveNone(state, world) || isNamed(state, world) || mayBeOfSale(event.reading))
    return false;
  const asked = askedAt(state, world);
  return asked !== null && choiceOf(asked.step, event) === null && isOfUpdate(event.reading);
}

/** もう一回決済していい? was of a payment by its own word, whatever else is written since. */
function isNamed({ paymentNamedAt }: ConversationState, { now }: World): boolean {
  return paymentNamedAt !== undefined && minutesSince(paymentNamedAt, now) < DAY_MINUTES;
}

const DAY_MINUTES = 12 * 60;

/** What a message leaves of it. */
export function paymentNamed(
  reading: Reading,
  { now }: World,
): Pick<PaymentTraces, 'paymentNamedAt'> {
  return isNamedHere(reading) ? { paymentNamedAt: isoOf(now) } : {};
}

function isNamedHere(reading: Reading): boolean {
  const { signs, hints, payment } = reading;
  // お客さん帰っちゃった: why is not told.
  if (onlyLeft(reading)) return false;
  const isTold = payment.history !== null || payment.customer !== null || hints.includes('ofSale');
  return isTold || NAMED.some((sign) => signs.includes(sign));
}

/** No word of a message is of a sale, a customer, or of what fails or stands still. */
export function namesNoSale(reading: Reading): boolean {
  if (isNamedHere(reading) || reading.signs.includes('midSale')) return false;
  return !mayBeOfSale(withoutMidwayAsked(reading));
}

/** 途中で寝てもいい? */
function withoutMidwayAsked(reading: Reading): Reading {
  const { signs, hints } = reading;
  if (!signs.includes('asks') || hints.includes('hasHappened')) return reading;
  return { ...reading, hints: hints.filter((hint) => hint !== 'ofMidway') };
}

const NAMED: readonly Sign[] = [
  'ofPayment',
  'ofHistory',
  'cardPresented',
  'takenTwice',
  'paidOtherwise',
];

/** In other words than those that `paymentNamed` hears in this message as well. */
function mayBeOfSale({ signs, hints, payment, customerWaiting }: Reading): boolean {
  if (customerWaiting || payment.shown !== null) return true;
  return SIGNS.some((sign) => signs.includes(sign)) || HINTS.some((hint) => hints.includes(hint));
}

const SIGNS: readonly Sign[] = [
  'ofCustomer',
  'mayBeOfPayment',
  'wantsPayment',
  'takesNoPayment',
  'doubtsRetry',
  'brokenDown',
  'stillFails',
  'powerLost',
  'darkScreen',
];
const HINTS: readonly Hint[] = ['saysAgain', 'onceMore', 'hangs', 'ofMidway'];

/** Named by a word of its own. */
function isOfUpdate({ battery, topics, hints, confidence, signs }: Reading): boolean {
  if (battery !== null) return hints.includes('ofBattery');
  if (hints.includes('onlyPrepared')) return !signs.includes('asks');
  if (!hints.includes('ofUpdate')) return false;
  if (GOES_ON.some((sign) => signs.includes(sign))) return true;
  return confidence >= PLAINLY && topics.length > 0 && topics.every(isNearUpdate);
}

const GOES_ON: readonly Sign[] = ['updating', 'updateOver'];
