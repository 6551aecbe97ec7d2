import { callButton } from './call-back.ts';
import type { Choice, HandOffReason, Say, Values } from './effect.ts';
import { momentOf, stillCounts } from './moment.ts';
import { hotlineValues } from './notice.ts';
import type { ConversationState, OpenHandOff } from './state.ts';
import type { Decision, World } from './world.ts';

export const WITHDRAW: Choice = { id: 'withdraw', label: 'choice.withdraw', isAside: true };
/** もういい、取り消して, of a ticket that only its own words end. */
export const KEPT = 'wait:kept';
const WAIT: Choice = { id: 'wait', label: 'choice.wait', isAside: true };

/** That it waits was said last: only what may have changed is said again, but of what cannot wait all of it. */
export function isWaitTold(
  { said }: ConversationState,
  { reason }: OpenHandOff,
  { now }: World,
): boolean {
  if (CANNOT_WAIT.has(reason)) return false;
  return said?.messages.includes('handOff.waiting') === true && stillCounts(said.at, now);
}

/** Of the ticket in other words than that it waits. */
export function tellTicket(
  state: ConversationState,
  ticket: OpenHandOff,
  message: string,
  world: World,
): Decision {
  const since = { number: ticket.number, at: momentOf(ticket.openedAt) };
  const say = ticketSay(message, since, ticket, world);
  return { state: { ...state, handOff: { ...ticket, hasSaidWaiting: true } }, effects: [say] };
}

/** With the hotline, and the ways to ask after it or to take it back. */
export function ticketSay(message: string, own: Values, ticket: OpenHandOff, world: World): Say {
  const choices = [...callButton(ticket, world), WAIT, WITHDRAW];
  const values = { ...own, ...hotlineValues(world), phone: 'yes' };
  // What cannot wait is told with the number to whomever it concerns.
  if (ticket.callAt === null && !CANNOT_WAIT.has(ticket.reason))
    return { type: 'say', message, values: { ...values, phone: 'no' }, choices };
  return { type: 'say', message, values, call: 'hotline', choices };
}

const CANNOT_WAIT: ReadonlySet<HandOffReason> = new Set(['paymentUnknown', 'unsafe']);
