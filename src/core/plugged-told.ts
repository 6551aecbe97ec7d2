import { goesOn } from './charge-asked.ts';
import { isOfMoney } from './doubt.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { tellsPlugged } from './step-told-of.ts';
import { answerTopics } from './topic-answer.ts';
import { isAllUpdated, mustAskFleet, understood, type Rule } from './world.ts';

/** いま充電器に挿しました, outside of a walk: what was seen before that is not held against it. null: it is asked something, or nothing is seen of one that is low. */
export const pluggedTold: Rule = (state, { reading }, world) => {
  if (!isFree(state) || !isToldOnly(reading)) return null;
  if (world.facts.merchant === null)
    return reading.topics.length > 0 ? null : answerTopics(state, ['prep.charge'], world, {});
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const says = isAllUpdated(world) ? null : goesOn(world);
  return says && understood({ state: { ...state, topics: ['prep.charge'] }, effects: says });
};

function isFree(state: ConversationState): boolean {
  return state.position === null && state.handOff === null && !isOfMoney(state);
}

function isToldOnly(reading: Reading): boolean {
  const { customerWaiting, battery, signs } = reading;
  if (customerWaiting || battery !== null || signs.includes('asks')) return false;
  return tellsPlugged(reading);
}
