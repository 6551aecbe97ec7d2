import type { Say } from './effect.ts';
import { MONEY_FLOW } from './money-flow.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { statusSays } from './status.ts';
import { withWayBack } from './way-back.ts';
import { isAllUpdated, mustAskFleet, understood, type Rule } from './world.ts';

/**
 * 終わったかどうかは画面のどこで分かる?: the dialog is gone then (fact `OS: skip`), and more is not in the notice. What is seen of the shop's own
 * terminals comes first. null: anything else.
 */
export const howDone: Rule = (state, { reading }, world) => {
  if (!reading.signs.includes('asksHowDone') || isOfElse(state, reading)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const how: Say = { type: 'say', message: 'finished.howToTell' };
  const isKnown = world.facts.merchant !== null && state.position === null;
  const own = isKnown ? statusSays(world) : [];
  const effects = isKnown && isAllUpdated(world) ? own : [...own, how];
  return withWayBack(understood({ state: { ...state, topics: ['fleet.status'] }, effects }));
};

function isOfElse(
  { position, handOff }: ConversationState,
  { customerWaiting, topics }: Reading,
): boolean {
  const isBusy = handOff !== null || position?.flow === MONEY_FLOW;
  return isBusy || customerWaiting || topics.includes('handoff');
}
