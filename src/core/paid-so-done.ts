import { isBegunTold } from './payment-begun.ts';
import { isInDoubt, isOfMoney } from './doubt.ts';
import { isPastDeadline } from './notice.ts';
import { statusSays } from './status.ts';
import { withWayBack } from './way-back.ts';
import { isAllUpdated, mustAskFleet, understood, type Rule } from './world.ts';

/**
 * 普通に決済できたけど、それなら終わってる?: until the deadline a sale goes through without the update, so it proves nothing (fact `OS: skip`); what is
 * seen of the shop's own terminals comes first. null: a payment may be open, or something waits for staff.
 */
export const paidSoDone: Rule = (state, { reading }, world) => {
  if (!reading.hints.includes('paidSoDone') || state.handOff !== null) return null;
  if (isOfMoney(state) || isInDoubt(state, world) || isBegunTold(state, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const own = world.facts.merchant !== null && state.position === null ? statusSays(world) : [];
  const isKnown = own.length > 0 && (isAllUpdated(world) || isPastDeadline(world));
  const how = { type: 'say', message: 'finished.paidSoDone' } as const;
  return withWayBack(
    understood({
      state: { ...state, topics: ['fleet.status'] },
      effects: isKnown ? own : [how, ...own],
    }),
  );
};
