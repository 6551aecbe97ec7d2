import { withoutBegunGuessed } from './begun-guessed.ts';
import type { Choice, Say } from './effect.ts';
import type { Flow } from './flow.ts';
import { MONEY_FLOW } from './money-flow.ts';
import { isBegunTold } from './payment-begun.ts';
import type { ConversationState } from './state.ts';
import type { World } from './world.ts';

/** One tap out of a check of which no payment was told: what led there was guessed. Whoever has a payment in doubt does not say so. */
const NOT_OF_PAYMENT: Choice = {
  id: 'notOfPayment',
  label: 'choice.notOfPayment',
  isAside: true,
};

/** Whether who says that there is no payment is believed: nobody has told of one, answered about one or seen one. */
export function mayHaveNone(state: ConversationState, world: World): boolean {
  return !isBegunTold(withoutBegunGuessed(state), world);
}

/** The button for it, at the first question of the check. */
export function notOfPaymentAt(
  state: ConversationState,
  { id }: Flow,
  world: World,
): readonly Choice[] {
  return id === MONEY_FLOW && mayHaveNone(state, world) ? [NOT_OF_PAYMENT] : [];
}

/** The question names the button where it has it: among so many it stands beyond the edge of a phone. */
export function notOfPaymentValues(choices: readonly Choice[]): Say['values'] {
  if (!choices.includes(NOT_OF_PAYMENT)) return { hasNone: 'no' };
  return { hasNone: 'yes', none: { message: NOT_OF_PAYMENT.label } };
}
