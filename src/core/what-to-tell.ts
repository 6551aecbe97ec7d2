import { cashMeanwhile, counterFirst, isUpdating } from './counter.ts';
import { isOfNone } from './doubt.ts';
import { MONEY_FLOW } from './money-flow.ts';
import { isPastDeadline } from './notice.ts';
import type { Reading } from './reading.ts';
import type { ConversationState, OpenHandOff } from './state.ts';
import { askAgain, saidAndAsked } from './steer.ts';
import { tellTicket } from './ticket-say.ts';
import { withWayBack } from './way-back.ts';
import { understood, type Decision, type Rule, type World } from './world.ts';

/** お客さんに何て言えばいい?: in the check of a payment that it is looked into; where none is in doubt, what stands in the way, and for how long. null: nothing does, or one may be. */
export const whatToTell: Rule = (state, { reading }, world) => {
  if (tellsOfPayment(reading)) return null;
  if (state.position?.flow === MONEY_FLOW) return inCheck(state, reading, world);
  if (!reading.signs.includes('asksWhatToTell') || !isOfNone(state, reading, world)) return null;
  if (state.handOff !== null) return withTicket(state, state.handOff, world);
  const { state: after, effects } = counterFirst(state, { state, effects: [] }, world, null);
  if (effects.length === 0) return null;
  if (effects.some(({ type }) => type !== 'say')) return { state, effects };
  return withWayBack(understood({ state: after, effects: [...effects, cashMeanwhile()] }));
};

/** The same of who waits for a person, where the terminal may be used all the same. */
function withTicket(state: ConversationState, ticket: OpenHandOff, world: World): Decision | null {
  const isElse = ticket.reason === 'paymentUnknown' || state.position !== null;
  return isElse || isPastDeadline(world) || isUpdating(state, world)
    ? null
    : tellTicket(state, ticket, 'handOff.tellGuests', world);
}

function tellsOfPayment({ payment }: Reading): boolean {
  return payment.shown !== null || payment.customer !== null;
}

/** Whether to hold the customer is answered by the next question: their side may have to be looked at. */
function inCheck(
  state: ConversationState,
  { signs, hints }: Reading,
  world: World,
): Decision | null {
  if (signs.includes('asksToFollow')) {
    const isLeave = hints.includes('asksLeave');
    return isLeave
      ? saidAndAsked('payment.stayIfCan', state, world)
      : understood(askAgain(state, world));
  }
  // 履歴見たほうがいい? is what is asked for.
  if (signs.includes('asksIfToLook')) return understood(askAgain(state, world));
  return signs.includes('asksWhatToTell')
    ? saidAndAsked('payment.tellWaiting', state, world)
    : null;
}
