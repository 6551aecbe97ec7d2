import { UPDATE_FLOW } from './aside.ts';
import { flowChoice } from './choices.ts';
import { isoOf, momentOf } from './moment.ts';
import { leftNow } from './money-flow.ts';
import { mayBeOpen } from './doubt.ts';
import { isSettled } from './settled.ts';
import type { ConversationState } from './state.ts';
import { help } from './steer.ts';
import type { Decision, World } from './world.ts';

/** The payment of a ticket that is taken back is as one whose check was left. */
function leftWith(isOfTicket: boolean, { now }: World): Partial<ConversationState> {
  return isOfTicket ? leftNow(now) : {};
}

/** The merchant takes a ticket back that nobody has claimed yet. */
export function withdraw(state: ConversationState, world: World): Decision {
  if (state.handOff === null) return help(state);
  const { number, reason, callAt, isCallSoon } = state.handOff;
  const at = callAt && !isCallSoon ? momentOf(callAt) : null;
  const isOfTicket = reason === 'paymentUnknown' && !isSettled(state, world.now);
  const isInDoubt = isOfTicket || mayBeOpen({ ...state, handOff: null }, world);
  return {
    state: {
      ...state,
      ...leftWith(isOfTicket, world),
      handOff: null,
      withdrawn: { number, at: isoOf(world.now) },
    },
    effects: [
      { type: 'withdrawTicket', number },
      {
        type: 'say',
        message: isInDoubt ? 'handOff.withdrawnPayment' : 'handOff.withdrawn',
        values: at === null ? { number, hasCall: 'no' } : { number, hasCall: 'yes', at },
        ...(isInDoubt || reason === 'paymentUnknown' ? {} : { choices: [flowChoice(UPDATE_FLOW)] }),
      },
    ],
  };
}
