import type { Effect } from './effect.ts';
import type { ReadEvent } from './event.ts';
import { cannotPay } from './harm.ts';
import type { ConversationState } from './state.ts';
import type { Decision, World } from './world.ts';

/** A ticket that was open before is as urgent as what is written since: also where a person has the talk and the bot keeps still. */
export function withTicketRaised(
  { handOff: before }: ConversationState,
  { state, effects }: Decision,
  { reading }: ReadEvent,
  world: World,
): Decision {
  const isSame = before !== null && before.number === state.handOff?.number;
  if (!isSame || ASKS_FIRST.has(effects[0]?.type)) return { state, effects };
  const { number } = before;
  const raised = raisedTo(reading, world);
  return raised === null
    ? { state, effects }
    : { state, effects: [...effects, { type: 'raiseTicket', number, ...raised }] };
}

/** The same message is decided once more, with the answer. */
const ASKS_FIRST: ReadonlySet<Effect['type'] | undefined> = new Set([
  'askFleet',
  'askModel',
  'askLink',
  'askQueue',
  'askRemote',
  'askPicture',
]);

function raisedTo({ danger, customerWaiting }: ReadEvent['reading'], world: World) {
  if (danger !== null) return { urgency: 'cannotTakePayments', isUnsafe: true } as const;
  if (!customerWaiting) return null;
  const urgency = cannotPay(world.now, world) ? 'cannotTakePayments' : 'customerWaiting';
  return { urgency, isUnsafe: false } as const;
}
