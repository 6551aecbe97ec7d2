import { isOfMoney } from './doubt.ts';
import type { Say } from './effect.ts';
import { stillCounts } from './moment.ts';
import { MONEY_FLOW } from './money-flow.ts';
import { isNearUpdate } from './of-update.ts';
import type { Reading } from './reading.ts';
import { runsAlready } from './runs-already.ts';
import type { ConversationState } from './state.ts';
import { statusSays } from './status.ts';
import { withWayBack } from './way-back.ts';
import { isAllUpdated, mustAskFleet, understood, type Rule, type World } from './world.ts';

/**
 * 終わったかどうかは画面のどこで分かる?: the dialog is gone then (fact `OS: skip`), and more is not in the notice. What is seen of the shop's own
 * terminals comes first. null: anything else.
 */
export const howDone: Rule = (state, { reading }, world) => {
  if (!isAsked(state, reading, world) || isOfElse(state, reading)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const isLatest = reading.signs.includes('latestShown');
  const how: Say = {
    type: 'say',
    message: isLatest ? 'finished.latestShown' : 'finished.howToTell',
  };
  const isKnown = world.facts.merchant !== null && state.position === null;
  const own = isKnown ? statusSays(world) : [];
  const effects = isKnown && isAllUpdated(world) ? own : [...own, how];
  return withWayBack(understood({ state: { ...state, topics: ['fleet.status'] }, effects }));
};

/** 「最新です」って出てる, and いつもの画面に戻りました where the update is spoken of, and no payment is: whether it is done is seen as told. */
function isAsked(state: ConversationState, reading: Reading, world: World): boolean {
  const { signs, hints } = reading;
  if (signs.includes('asksHowDone') || asksWhere(state, reading, world)) return true;
  // In a walk it answers what is asked there.
  if (state.position !== null || isOfMoney(state)) return false;
  if (signs.includes('latestShown')) return true;
  if (!signs.includes('usualScreen')) return false;
  return hints.includes('ofUpdate') || isNearUpdate(state.topics.at(-1) ?? '');
}

/** どこ見れば分かるの, while its end is waited for or was just told. */
function asksWhere(state: ConversationState, { signs, topics }: Reading, world: World): boolean {
  if (!signs.includes('asksWhere') || topics.length > 0) return false;
  return state.position === null
    ? stillCounts(state.updatedAt, world.now)
    : runsAlready(state, world);
}

function isOfElse(
  { position, handOff }: ConversationState,
  { customerWaiting, topics }: Reading,
): boolean {
  const isBusy = handOff !== null || position?.flow === MONEY_FLOW;
  return isBusy || customerWaiting || topics.includes('handoff');
}
