import { CHARGE_FLOW, UPDATE_FLOW } from './aside.ts';
import { flowChoice, LINK } from './choices.ts';
import { isOfUpdate } from './of-update.ts';
import { answerTopics } from './topic-answer.ts';
import { isOfMoney } from './topics-asked.ts';
import { understood, type Rule } from './world.ts';

/** 充電足りてますか?: what is seen of their own terminals, or that nothing is seen and where they can look themselves. */
export const ownCharge: Rule = (state, { reading }, world) => {
  const { signs, battery, topics, customerWaiting } = reading;
  const isBusy = state.position !== null || state.handOff !== null || customerWaiting;
  if (isBusy || battery !== null || isOfMoney(state) || !signs.includes('asksOwnCharge'))
    return null;
  if (!topics.every((topic) => isOfUpdate(topic) || topic === 'fleet.status')) return null;
  const { merchant, canLink } = world.facts;
  if (merchant !== null) return answerTopics(state, ['prep.charge'], world, { signs });
  const ways = [flowChoice(CHARGE_FLOW), flowChoice(UPDATE_FLOW)];
  const choices = canLink ? [LINK, ...ways] : ways;
  return understood({
    state: { ...state, topics: ['prep.charge'] },
    effects: [{ type: 'say', message: 'battery.unlinked', choices }],
  });
};
