import { choiceOf } from './choice-of.ts';
import type { ReadEvent } from './event.ts';
import { answerInFlow } from './flow-answer.ts';
import type { Hint } from './hint.ts';
import { MONEY_FLOW } from './money-flow.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { askedNow, type World } from './world.ts';

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
  return isPlainAnswer(state, event, world) && answerInFlow(state, event, world) !== null;
}

/**
 * A figure, one of the choices, or a few words of the update: what is only made out to be of it may be of the sale (a slip came
 * out after it restarted).
 */
function isPlainAnswer(state: ConversationState, event: ReadEvent, world: World): boolean {
  const { battery, time, command } = event.reading;
  if (battery !== null || time !== null || command !== null) return true;
  const asked = askedNow(state, world);
  if (asked !== null && choiceOf(asked, event) !== null) return true;
  return event.text.length <= FEW_LETTERS && tellsOfUpdate(event);
}

function tellsOfUpdate({ reading: { signs, hints } }: ReadEvent): boolean {
  return (
    ON_SCREEN.some((hint) => hints.includes(hint)) || OF_UPDATE.some((sign) => signs.includes(sign))
  );
}

const FEW_LETTERS = 14;
const ON_SCREEN: readonly Hint[] = ['goesOn', 'hangs', 'pressed', 'plugged'];
const OF_UPDATE: readonly Sign[] = ['updating', 'begun', 'hasBegun', 'hasPlugged', 'networkFine'];

/** The sale or the customer, in words of its own. */
export function namesSale({
  signs,
  payment: { customer, shown },
  customerWaiting,
}: Reading): boolean {
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
