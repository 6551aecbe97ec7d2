import { CHARGE_FLOW, UPDATE_FLOW } from './aside.ts';
import { flowChoice, LINK } from './choices.ts';
import { stillCounts } from './against.ts';
import { levelOf } from './notice.ts';
import { isOfUpdate } from './of-update.ts';
import type { Reading } from './reading.ts';
import { answerTopics } from './topic-answer.ts';
import { isOfMoney } from './topics-asked.ts';
import { understood, type Rule, type World } from './world.ts';

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

/** 41%あるし充電はいらないね?, or with people at the counter: whether it will do, and nothing begins for it. */
export const chargeJudged: Rule = (state, { reading }, world) => {
  const isBusy = state.position !== null || state.handOff !== null || isOfMoney(state);
  const level = isBusy ? null : levelAsked(reading, world);
  if (level === null) return null;
  const isNeedless = level === 'enough' && reading.signs.includes('denied');
  if (!isNeedless && !stillCounts(state.counterAt, world.now)) return null;
  const message = level === 'enough' ? 'flow.check-battery.readEnough' : 'worry.notEnough';
  const choices = [flowChoice(UPDATE_FLOW)];
  const topics = ['prep.charge'];
  return understood({ state: { ...state, topics }, effects: [{ type: 'say', message, choices }] });
};

function levelAsked(reading: Reading, { facts }: World): 'enough' | 'low' | null {
  if (reading.battery === null || !asksOnlyCharge(reading)) return null;
  return levelOf(reading.battery, facts.notice);
}

/** 30%しかないけど更新できますか, 電池が赤いまま。これで始めちゃっていい? wish for more. */
function asksOnlyCharge({ signs, hints, topics, timeAsked }: Reading): boolean {
  const isOfCharge = topics.length === 1 && topics[0] === 'prep.charge' && signs.includes('asks');
  return isOfCharge && !hints.includes('ofUpdate') && timeAsked.leave === null;
}
