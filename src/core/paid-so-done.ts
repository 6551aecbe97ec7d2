import type { Say } from './effect.ts';
import type { ConversationState } from './state.ts';
import { isBegunTold } from './payment-begun.ts';
import { isInDoubt, isOfMoney } from './doubt.ts';
import { isPastDeadline } from './notice.ts';
import { statusSays } from './status.ts';
import { withWayBack } from './way-back.ts';
import { isAllUpdated, mustAskFleet, understood, type Rule, type World } from './world.ts';

/**
 * 普通に決済できたけど、それなら終わってる?: until the deadline a sale goes through without the update, so it proves nothing (fact `OS: skip`); what is
 * seen of the shop's own terminals comes first. null: a payment may be open, or something waits for staff.
 */
export const paidSoDone: Rule = (state, { reading }, world) => {
  if (!reading.hints.includes('paidSoDone') || mayBeOpen(state, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const effects = says(state, world);
  return withWayBack(understood({ state: { ...state, topics: ['fleet.status'] }, effects }));
};

function mayBeOpen(state: ConversationState, world: World): boolean {
  if (state.handOff !== null || isBegunTold(state, world)) return true;
  return isOfMoney(state) || isInDoubt(state, world);
}

/** What is seen of all that are done, or past the deadline, needs no more words. */
function says({ position }: ConversationState, world: World): readonly Say[] {
  const how: Say = { type: 'say', message: 'finished.paidSoDone' };
  if (world.facts.merchant === null || position !== null) return [how];
  const own = statusSays(world);
  return isAllUpdated(world) || isPastDeadline(world) ? own : [how, ...own];
}
