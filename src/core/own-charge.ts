import { CHARGE_FLOW, UPDATE_FLOW } from './aside.ts';
import { CHARGED, flowChoice, LINK } from './choices.ts';
import { asksOutside, type Say } from './effect.ts';
import { stillCounts } from './moment.ts';
import { levelOf } from './notice.ts';
import { isOfUpdate } from './of-update.ts';
import type { Reading } from './reading.ts';
import { answerTopics, flowOrSwitch } from './topic-answer.ts';
import { isOfMoney } from './doubt.ts';
import type { ConversationState } from './state.ts';
import { startFlow } from './walk.ts';
import {
  flowOf,
  isOut,
  saidFirst,
  understood,
  type Decision,
  type Rule,
  type World,
} from './world.ts';

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

/** 41%あるし充電はいらないね?, 26%になってた。もういける?: whether it will do, and nothing begins for it. */
export const chargeJudged: Rule = (state, { reading }, world) => {
  const isBusy = state.position !== null || state.handOff !== null || isOfMoney(state);
  const level = isBusy ? null : levelAsked(reading, world);
  if (level === null) return null;
  const isBrief = stillCounts(state.counterAt, world.now);
  if (level === 'low') return isBrief ? briefly(state, BRIEF_NO) : tooLow(state, reading, world);
  const isNeedless = reading.signs.includes('denied');
  return isNeedless || isBrief || isOut(world) ? briefly(state, ENOUGH) : null;
};

function briefly(state: ConversationState, say: Say): Decision {
  return understood({ state: { ...state, topics: ['prep.charge'] }, effects: [say] });
}

const NOT_ENOUGH: Say = { type: 'say', message: 'worry.notEnough' };
const BRIEF_NO: Say = { ...NOT_ENOUGH, choices: [flowChoice(UPDATE_FLOW)] };
const TOO_LOW: Say = { type: 'say', message: 'charge.tooLow' };
const ENOUGH: Say = {
  type: 'say',
  message: 'flow.check-battery.readEnough',
  choices: [CHARGED],
};

/** The update, at what comes after the charge. */
export function beginCharged(state: ConversationState, world: World): Decision {
  if (state.position !== null) return flowOrSwitch(state, UPDATE_FLOW, world);
  return startFlow(state, flowOf(UPDATE_FLOW, world), world, {
    answers: { batteryRead: 'enough' },
  });
}

/** No, where it was asked whether it will do; to 21%だとダメ?, and to what comes of it, what is needed is the answer. */
function tooLow(state: ConversationState, { signs }: Reading, world: World): Decision | null {
  if (!isOut(world)) return null;
  const told = understood(answerTopics(state, ['prep.charge'], world, { signs }));
  if (told.effects.some(asksOutside)) return told;
  if (signs.includes('asksIfEnough')) return saidFirst(NOT_ENOUGH, told);
  return world.facts.merchant === null ? told : saidFirst(TOO_LOW, told);
}

function levelAsked(reading: Reading, { facts }: World): 'enough' | 'low' | null {
  if (reading.battery === null || !asksOnlyCharge(reading)) return null;
  return levelOf(reading.battery, facts.notice);
}

/** 30%しかないけど更新できますか, 電池が赤いまま。これで始めちゃっていい? wish for more. */
function asksOnlyCharge({ signs, hints, topics, timeAsked }: Reading): boolean {
  const isAsked = signs.includes('asks') || signs.includes('asksIfEnough');
  const isOfCharge = topics.length === 1 && topics[0] === 'prep.charge';
  return isOfCharge && isAsked && !hints.includes('ofUpdate') && timeAsked.leave === null;
}
