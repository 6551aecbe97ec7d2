import { UPDATE_FLOW } from './aside.ts';
import { isOfMoney } from './doubt.ts';
import { levelOf } from './notice.ts';
import { preparedAnswers } from './prepared-kept.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { beginFlow } from './topic-answer.ts';
import { isAllUpdated, mustAskFleet, understood, type Rule } from './world.ts';

/** 充電OK、Wi-FiもOK、再起動もした。次は?, outside of talks: the update goes on from what is left. null: less was told, or more. */
export const preparedSaid: Rule = (state, { reading }, world) => {
  if (!isTold(reading) || isBusy(state, reading)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const isNothing = Object.keys(preparedAnswers(state, world)).length === 0;
  if (isNothing || isAllUpdated(world)) return null;
  const level = reading.battery && levelOf(reading.battery, world.facts.notice);
  return understood(beginFlow(state, UPDATE_FLOW, world, { battery: level }));
};

/** Two things at least, or one and what comes next. */
function isTold({ hints, battery }: Reading): boolean {
  if (!hints.includes('onlyPrepared')) return false;
  const isCharged = battery !== null || hints.includes('toldCharged');
  const told = [isCharged, hints.includes('toldWifi'), hints.includes('toldCycled')];
  return told.filter(Boolean).length > (hints.includes('asksOnFromThere') ? 0 : 1);
}

function isBusy(state: ConversationState, { customerWaiting, topics }: Reading): boolean {
  const isElse = customerWaiting || topics.includes('handoff');
  return isElse || state.position !== null || state.handOff !== null || isOfMoney(state);
}
