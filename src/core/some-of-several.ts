import { UPDATE_FLOW } from './aside.ts';
import { flowChoice } from './choices.ts';
import { isHeldOpen, isOfNone } from './doubt.ts';
import type { Say } from './effect.ts';
import type { Hint } from './hint.ts';
import { notToldSay } from './not-told.ts';
import type { ConversationState } from './state.ts';
import { answerTopics } from './topic-answer.ts';
import { isOut, understood, type Decision, type Rule, type World } from './world.ts';

/** 1台は終わったけどもう1台が動かない, 3台のうち2台終わった, 2台使ってます, 1台は壊れてて使ってない, where nobody can see them. null: none of it, or it may be of a sale. */
export const someOfSeveral: Rule = (state, { reading }, world) => {
  const { hints, signs, topics, customerWaiting } = reading;
  const isFree = state.position === null && state.handOff === null;
  if (!isFree || world.facts.merchant !== null || customerWaiting) return null;
  const told = TOLD.find(([hint]) => hints.includes(hint));
  if (told === undefined || topics.includes('handoff') || signs.includes('ofPayment')) return null;
  if (isHeldOpen(state, world) || !isOfNone(state, reading, world)) return null;
  return told[1](state, world);
};

type Answer = (state: ConversationState, world: World) => Decision | null;

const TOLD: readonly (readonly [hint: Hint, answer: Answer])[] = [
  ['restStuck', (state, world) => answerTopics(state, ['update.error'], world, {})],
  ['restLeft', (state, world) => (isOut(world) ? eachOf('worry.someLeft', state, world) : null)],
  ['oneUnused', unusedOne],
  ['tellsCount', (state, world) => eachOf('worry.each', state, world)],
];

/** What holds of every terminal. */
function eachOf(message: string, state: ConversationState, world: World): Decision {
  const choices = isOut(world) ? [flowChoice(UPDATE_FLOW)] : [];
  const say: Say = { type: 'say', message, values: { asked: 'open' }, choices };
  return understood({ state: { ...state, topics: ['update.required'] }, effects: [say] });
}

function unusedOne(state: ConversationState, world: World): Decision {
  const topics = ['update.required'];
  return understood({ state: { ...state, topics }, effects: [notToldSay('unused', world)] });
}
