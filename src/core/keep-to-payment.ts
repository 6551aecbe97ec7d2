import type { ReadEvent } from './event.ts';
import { notUnderstood } from './not-understood.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { MONEY_FLOW } from './walk.ts';
import type { Decision, World } from './world.ts';

/** About a payment nothing is guessed: what is neither a plain question of another kind nor a wish for a person is asked again. */
export function keepToPayment(
  state: ConversationState,
  { reading }: ReadEvent,
  world: World,
): Decision | null {
  const { signs } = reading;
  const isOther =
    reading.topics.length > 0 && signs.includes('asks') && !signs.includes('ofPayment');
  const mayLeave = isOther || reading.topics.some((topic) => LEAVES.has(topic));
  const cause = { isCustomerWaiting: reading.customerWaiting };
  return mayLeave ? null : notUnderstood(lookedAtAnew(state, reading, world), cause, world);
}

const LEAVES: ReadonlySet<string> = new Set(['handoff', 'hotline']);

/** Words that nobody understood may take an answer back: unless they are of the customer's side, the history is asked for once more. */
function lookedAtAnew(
  state: ConversationState,
  { signs }: Reading,
  world: World,
): ConversationState {
  const flow = world.facts.flows[MONEY_FLOW];
  const isOfCustomer = signs.includes('ofCustomer') && !signs.includes('ofHistory');
  if (!state.position || !flow || isOfCustomer) return state;
  return { ...state, position: { ...state.position, step: flow.start, answers: {}, trail: [] } };
}
