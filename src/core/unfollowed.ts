import { CARE_TIMER } from './care-timer.ts';
import type { Effect } from './effect.ts';
import { REMOTE_TIMER } from './remote-order.ts';
import { FRESH_STATE, type ConversationState, type OpenHandOff } from './state.ts';
import type { Decision, World } from './world.ts';

/** So long the link of somebody who has blocked us is kept. */
const BLOCKED_DAYS = 30;

/** A ticket that outlives a block: somebody has it, or a payment or people may be in danger. They can be called. */
function isKept({ isClaimed, reason }: OpenHandOff): boolean {
  return isClaimed || reason === 'paymentUnknown' || reason === 'unsafe';
}

/** Nobody is there any more: nothing may ring later, a waiting ticket is taken back, and the link ends in a while. */
export function onUnfollowed(state: ConversationState, { facts, now }: World): Decision {
  const { handOff: before } = state;
  const handOff = before !== null && isKept(before) ? before : null;
  const effects: Effect[] = [
    { type: 'cancelTimer', timer: 'watch' },
    { type: 'cancelTimer', timer: 'reminder' },
    { type: 'cancelTimer', timer: CARE_TIMER },
    { type: 'cancelTimer', timer: REMOTE_TIMER },
  ];
  if (facts.merchant !== null) {
    const at = now.plus({ days: BLOCKED_DAYS });
    effects.push({ type: 'setTimer', timer: 'unlink', at, about: 'blocked' });
  }
  if (before !== null && handOff === null)
    effects.push({ type: 'withdrawTicket', number: before.number });
  const { reminders } = FRESH_STATE;
  return {
    state: {
      ...state,
      position: null,
      interrupted: null,
      stopped: null,
      wished: [],
      aside: [],
      handOff,
      reminders,
      remote: null,
    },
    effects,
  };
}
