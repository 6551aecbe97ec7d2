import type { ReadEvent } from './event.ts';
import { MONEY_FLOW } from './money-flow.ts';
import { mayHaveNone } from './not-of-payment.ts';
import { withoutPaymentInDoubt } from './payment-ahead.ts';
import { withoutMoneyTopics } from './without-money.ts';
import type { ConversationState } from './state.ts';
import type { Decision, RuleBeside } from './world.ts';

/** 会計はしてないって。もう使える?: the check is left, and what else is asked is answered at once. */
export const leftCheck: RuleBeside = (state, event, world, decided) => {
  const isTold = event.reading.signs.includes('noneBegun') && !mayHaveNone(state, world);
  const left = isTold ? null : withoutPaymentInDoubt(state, event, world);
  if (left === null || !leavesToAnswer(state, left, event)) return left;
  const after = { ...left.state, offer: null };
  const rest = decided(after, withoutMoneyTopics(event), world);
  const isRead =
    rest.state.misunderstandings <= after.misunderstandings &&
    rest.state.position?.flow !== MONEY_FLOW &&
    rest.state.handOff === after.handOff;
  return isRead ? { state: rest.state, effects: [...left.effects, ...rest.effects] } : left;
};

function leavesToAnswer(
  { position, handOff }: ConversationState,
  left: Decision,
  { reading: { signs } }: ReadEvent,
): boolean {
  const isLeft = position?.flow === MONEY_FLOW && left.state.position === null;
  return isLeft && left.state.handOff === handOff && signs.includes('asks');
}
