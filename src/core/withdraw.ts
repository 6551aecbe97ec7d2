import { UPDATE_FLOW } from './aside.ts';
import { careForTicket } from './care-timer.ts';
import { flowChoice } from './choices.ts';
import { isoOf } from './moment.ts';
import { isSettled } from './settled.ts';
import type { ConversationState } from './state.ts';
import { help } from './steer.ts';
import type { Decision, World } from './world.ts';

/** The merchant takes a ticket back that nobody has claimed yet. */
export function withdraw(state: ConversationState, world: World): Decision {
  if (state.handOff === null) return help(state);
  const { number, reason } = state.handOff;
  const isInDoubt = reason === 'paymentUnknown' && !isSettled(state, world.now);
  return {
    state: { ...state, handOff: null, withdrawn: { number, at: isoOf(world.now) } },
    effects: [
      { type: 'withdrawTicket', number },
      careForTicket(world),
      {
        type: 'say',
        message: isInDoubt ? 'handOff.withdrawnPayment' : 'handOff.withdrawn',
        values: { number },
        ...(reason === 'paymentUnknown' ? {} : { choices: [flowChoice(UPDATE_FLOW)] }),
      },
    ],
  };
}
