import { MONEY_FLOW } from './money-flow.ts';
import { RETRY } from './payment-told.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { wishesPayment } from './wished.ts';
import type { World } from './world.ts';

/** From here on a topic is no mere guess. */
export const PLAINLY = 0.6;

/** Whether a payment in doubt is what it is about, by what it says and not only by what was weighed. */
export function isPlainlyOfPayment(
  { topics, confidence, signs, language }: Reading,
  world: World,
): boolean {
  if (confidence < PLAINLY || !wishesPayment(topics, world)) return false;
  const isNamed = topics.includes(RETRY) || NAMES.some((sign) => signs.includes(sign));
  return isNamed || language !== 'ja';
}

const NAMES: readonly Sign[] = ['ofPayment', 'mayBeOfPayment'];

/** A payment that has stopped is no answer to a question about the update, no plan and no terminal: it is answered first (fact `payment`). */
export function isPaymentFirst(
  { position }: ConversationState,
  reading: Reading,
  world: World,
): boolean {
  if (position?.flow === MONEY_FLOW || reading.notInNotice === 'wrongAmount') return false;
  const isAnswer = position?.step === ASKS_OF_PAYMENT && !reading.signs.includes('mayBeOfPayment');
  return !isAnswer && !reading.topics.includes('handoff') && isPlainlyOfPayment(reading, world);
}

/** Before a restart it is asked whether somebody is paying. */
export const ASKS_OF_PAYMENT = 'askPayment';
