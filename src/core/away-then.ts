import { flowChoice, topicChoice } from './choices.ts';
import { UPDATE_FLOW } from './aside.ts';
import { mayBeOfMoney } from './doubt.ts';
import { isLastChance } from './notice.ts';
import { isNearUpdate } from './of-update.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { understood, type Rule, type World } from './world.ts';

/** 8時過ぎは配達でいないんだよなあ, behind an answer of the update: any quiet time after it will do (fact `when to do it`), except on the last day. */
export const awayThen: Rule = (state, { reading }, world) => {
  if (!isAway(reading) || !isFree(state, world) || isLastChance(world)) return null;
  const choices = [topicChoice('reminder'), flowChoice(UPDATE_FLOW)];
  return understood({ state, effects: [{ type: 'say', message: 'deadline.anyOther', choices }] });
};

function isAway({ signs, topics, timeAsked, customerWaiting }: Reading): boolean {
  const isElse = topics.length > 0 || timeAsked.isToRemind || customerWaiting;
  return signs.includes('refusesTime') && !isElse;
}

/** The update was spoken of last, and no payment. */
function isFree(state: ConversationState, world: World): boolean {
  if (state.position !== null || state.handOff !== null) return false;
  if (mayBeOfMoney(state, world)) return false;
  return isNearUpdate(state.topics.at(-1) ?? '');
}
