import { CARE_TIMER, careForTicket } from './care-timer.ts';
import type { Effect } from './effect.ts';
import { askedForRating } from './satisfaction.ts';
import type { ConversationState } from './state.ts';
import type { Decision, World } from './world.ts';

/** A member of staff writes: the ticket becomes theirs, and the bot keeps still from here on. */
export function onStaffWrote(state: ConversationState, staff: string, text: string): Decision {
  const { handOff } = state;
  const effects: Effect[] = [{ type: 'say', message: 'staff.words', values: { text }, staff }];
  if (handOff === null) return { state, effects };
  return {
    state: {
      ...state,
      position: null,
      interrupted: null,
      aside: [],
      stopped: null,
      wished: [],
      handOff: { ...handOff, isClaimed: true },
    },
    effects: [
      { type: 'cancelTimer', timer: 'watch' },
      // They ask for themselves whether it helped.
      { type: 'cancelTimer', timer: CARE_TIMER },
      { type: 'claimTicket', number: handOff.number, staff },
      ...effects,
    ],
  };
}

/** The talk is the bot's again. What was said before is not a reason to hand off once more. */
export function onStaffReturned(state: ConversationState, world: World): Decision {
  const { handOff } = state;
  if (handOff === null) return { state, effects: [] };
  return {
    state: {
      ...state,
      handOff: null,
      misunderstandings: 0,
      topics: [],
      position: null,
      interrupted: null,
      aside: [],
      stopped: null,
      wished: [],
      offer: null,
    },
    effects: [
      { type: 'returnTicket', number: handOff.number },
      // Given back without a word of staff, nobody knows whether it is settled.
      ...(handOff.isClaimed ? [] : [careForTicket(world)]),
      { type: 'say', message: 'handOff.returned' },
      ...(handOff.isClaimed ? askedForRating(handOff.number, world) : []),
    ],
  };
}
