import { UPDATE_FLOW } from './aside.ts';
import { flowChoice } from './choices.ts';
import { isOfMoney } from './doubt.ts';
import type { Hint } from './hint.ts';
import { isPastDeadline, levelOf } from './notice.ts';
import { isNearUpdate } from './of-update.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import { isBreakOpen } from './stall-open.ts';
import type { ConversationState } from './state.ts';
import { answerTopics } from './topic-answer.ts';
import { mustAskFleet, understood, type Rule, type World } from './world.ts';

/** 今23%, of a terminal that is seen, where something has stopped or the deadline is over: no walk begins of it, that would ask for a sale first. It is too low, and more is not to be done. */
export const lowTold: Rule = (state, { reading }, world) => {
  if (!isTooLow(reading, world) || !isSpokenOf(state, world)) return null;
  const choices = [flowChoice(UPDATE_FLOW)];
  return understood({
    state: { ...state, topics: ['prep.charge'] },
    effects: [{ type: 'say', message: 'charge.tooLow', choices }],
  });
};

/** すみません機械がにがてで 充電がないみたいなんですけどどうしたら, around whatever else is said: what to do of the charge. */
export const chargeWanted: Rule = (state, { reading }, world) => {
  if (!asksOfCharge(reading) || isBusy(state) || reading.customerWaiting) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  return understood(answerTopics(state, ['prep.charge'], world, {}));
};

function asksOfCharge({ topics, suggested, signs, hints, notInNotice }: Reading): boolean {
  const isAsked = signs.includes('denied') && OF_WANT.every((hint) => hints.includes(hint));
  // どうしたら alone sounds like how the update is made.
  const isHow = topics.join() === 'update.how' && !hints.includes('ofUpdate');
  if (!isAsked || notInNotice !== null || !(isHow || topics.length === 0)) return false;
  return (
    (isHow || suggested.some((one) => OF_CHARGE.has(one))) &&
    !OF_ELSE.some((one) => signs.includes(one))
  );
}

const OF_WANT: readonly Hint[] = ['ofBattery', 'asksOpenly'];
const OF_CHARGE: ReadonlySet<string> = new Set(['prep.charge', 'flow.battery']);
const OF_ELSE: readonly Sign[] = ['ofPayment', 'mayBeOfPayment', 'brokenDown', 'noPower'];

function isTooLow({ battery, topics, signs, customerWaiting }: Reading, world: World): boolean {
  if (battery === null || customerWaiting || topics.join() !== 'prep.charge') return false;
  if (signs.includes('asks') || signs.includes('ofPayment')) return false;
  return levelOf(battery, world.facts.notice) === 'low';
}

function isSpokenOf(state: ConversationState, world: World): boolean {
  if (isBusy(state) || world.facts.merchant === null) return false;
  const mayStand = isBreakOpen(state, world) || isPastDeadline(world);
  return mayStand && isNearUpdate(state.topics.at(-1) ?? '');
}

function isBusy(state: ConversationState): boolean {
  return state.position !== null || state.handOff !== null || isOfMoney(state);
}
