import { stillCounts } from './against.ts';
import { isUpdating } from './counter.ts';
import { isPaymentGuessed } from './if-stopped.ts';
import { isInDoubt } from './finished.ts';
import type { ConversationState } from './state.ts';
import { askAgain } from './steer.ts';
import { isPaymentOpen } from './open-payment.ts';
import { isOfMoney } from './topics-asked.ts';
import { withWayBack } from './way-back.ts';
import { saidFirst, understood, type World, type Rule } from './world.ts';

/**
 * 現金でもらった, of who came while an update runs, and nothing else but how long it takes, or that no card was charged: the terminal
 * could take no payment, and none has stopped on it.
 * That it was taken is minded all the same: within the hour no card is charged for it (fact `payment`). null: anything else.
 */
export const cashWhileUpdating: Rule = (state, { reading: { signs, hints } }, world) => {
  const isAlone = hints.includes('onlyCash') || signs.includes('noneBegun');
  if (
    !signs.includes('paidOtherwise') ||
    !isAlone ||
    !isWaitedFor(state, world) ||
    mayBeInDoubt(state, world)
  )
    return null;
  const say = { type: 'say', message: 'counter.cashTaken' } as const;
  if (signs.includes('asksMinutes') || (hints.includes('onlyCash') && signs.includes('asks'))) {
    const long = { type: 'say', message: 'topic.update.duration' } as const;
    return withWayBack(understood({ state, effects: [say, long] }));
  }
  const stays = { state, effects: [] };
  return understood(saidFirst(say, state.position === null ? stays : askAgain(state, world)));
};

function isWaitedFor(state: ConversationState, world: World): boolean {
  const isThere = stillCounts(state.counterAt, world.now);
  const isNext = state.said?.messages.some((one) => OF_COMER.test(one)) === true;
  return isThere && isNext && state.handOff === null && isUpdating(state, world);
}

/** Nothing was said in between that may have been of a payment. */
const OF_COMER = /^(?:counter\.|running\.|topic\.update\.duration$)/;

function mayBeInDoubt(state: ConversationState, world: World): boolean {
  if (isPaymentOpen(state, world) || isPaymentGuessed(state, world)) return true;
  return isOfMoney(state) || isInDoubt(state, world);
}
