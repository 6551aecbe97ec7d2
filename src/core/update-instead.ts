import { withoutBegunGuessed } from './begun-guessed.ts';
import { UNGUESSED } from './guess-kept.ts';
import { stillCounts } from './moment.ts';
import { isLookedInto } from './money-flow.ts';
import { mayHaveNone } from './not-of-payment.ts';
import { none } from './payment-none.ts';
import type { ConversationState } from './state.ts';
import { askAgain } from './steer.ts';
import { answerTopics } from './topic-answer.ts';
import { isNearUpdate } from './of-update.ts';
import { saidFirst, understood, type Decision, type Rule, type World } from './world.ts';

/** 会計じゃなくて更新, behind a payment that was held with an if: there is none, and what was spoken of goes on. */
export const updateInstead: Rule = (state, { reading }, world) => {
  const { hints, signs } = reading;
  const isMeant = hints.includes('meansUpdate') && signs.includes('notThat');
  if (!isMeant || signs.includes('asks') || state.handOff !== null) return null;
  if (isLookedInto(state) || !stillCounts(state.ifStoppedAt, world.now)) return null;
  if (!mayHaveNone(state, world)) return null;
  const free = { ...withoutBegunGuessed(state), ...UNGUESSED };
  return understood(saidFirst(none(), goingOn(free, world)));
};

function goingOn(state: ConversationState, world: World): Decision {
  if (state.position !== null) return askAgain(state, world);
  const last = state.topics.at(-1) ?? '';
  return isNearUpdate(last) ? answerTopics(state, [last], world, {}) : { state, effects: [] };
}
