import { UPDATE_FLOW } from './aside.ts';
import { flowChoice } from './choices.ts';
import { isOfMoney } from './doubt.ts';
import { isPastDeadline, levelOf } from './notice.ts';
import { isNearUpdate } from './of-update.ts';
import type { Reading } from './reading.ts';
import { isBreakOpen } from './stall-open.ts';
import type { ConversationState } from './state.ts';
import { understood, type Rule, type World } from './world.ts';

/** 今23%, of a terminal that is seen, where something has stopped or the deadline is over: no walk begins of it, that would ask for a sale first. It is too low, and more is not to be done. */
export const lowTold: Rule = (state, { reading }, world) => {
  if (!isTooLow(reading, world) || !isSpokenOf(state, world)) return null;
  const choices = [flowChoice(UPDATE_FLOW)];
  return understood({
    state: { ...state, topics: ['prep.charge'] },
    effects: [{ type: 'say', message: 'charge.tooLow', choices }],
  });
};

function isTooLow({ battery, topics, signs, customerWaiting }: Reading, world: World): boolean {
  if (battery === null || customerWaiting || topics.join() !== 'prep.charge') return false;
  if (signs.includes('asks') || signs.includes('ofPayment')) return false;
  return levelOf(battery, world.facts.notice) === 'low';
}

function isSpokenOf(state: ConversationState, world: World): boolean {
  const isBusy = state.position !== null || state.handOff !== null || isOfMoney(state);
  if (isBusy || world.facts.merchant === null) return false;
  const mayStand = isBreakOpen(state, world) || isPastDeadline(world);
  return mayStand && isNearUpdate(state.topics.at(-1) ?? '');
}
