import type { ReadEvent } from './event.ts';
import { answerInFlow } from './flow-answer.ts';
import { MONEY_FLOW } from './money-flow.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import type { World } from './world.ts';

/**
 * つながってます, 61%と出ています, to what a walk of the update asks: said of that, and of no payment, so long as it names neither
 * the sale nor the customer.
 */
export function answersOtherWalk(
  state: ConversationState,
  event: ReadEvent,
  world: World,
): boolean {
  const { position } = state;
  if (position === null || position.flow === MONEY_FLOW || namesSale(event.reading)) return false;
  const answered = answerInFlow(state, event, world);
  return answered !== null && answered.state.misunderstandings === 0;
}

function namesSale({ signs, payment: { customer, shown }, customerWaiting }: Reading): boolean {
  const isTold = customer !== null || shown !== null || customerWaiting;
  return isTold || OF_SALE.some((sign) => signs.includes(sign));
}

const OF_SALE: readonly Sign[] = [
  'ofPayment',
  'ofCustomer',
  'ofHistory',
  'mayBeOfPayment',
  'tellsPaid',
  'tellsBeside',
  'doubtsRetry',
];
