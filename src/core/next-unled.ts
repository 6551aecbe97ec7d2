import { UPDATE_FLOW } from './aside.ts';
import { flowChoice } from './choices.ts';
import { isUpdating } from './counter.ts';
import { isFreeTalk, isOfNone } from './doubt.ts';
import { isDoubtNear } from './doubt-near.ts';
import { stillCounts } from './moment.ts';
import { isPastDeadline } from './notice.ts';
import { preparedAnswers } from './prepared-kept.ts';
import type { Reading } from './reading.ts';
import { isSaidOf } from './said-of.ts';
import { isSaleOpen } from './sale-open.ts';
import type { ConversationState } from './state.ts';
import { beginFlow } from './topic-answer.ts';
import { isAllUpdated, isOut, mustAskFleet, understood, type Rule, type World } from './world.ts';

/** で、次は?, やるわ。で、どうすんの, where it was offered to be led through the update, or some of it was told to be prepared: it is, from what is left. */
export const nextUnled: Rule = (state, { reading }, world) => {
  if (!reading.hints.includes('asksNextStep') || reading.customerWaiting) return null;
  if (!isOffered(state, world) || isElse(state, reading, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  return isAllUpdated(world) ? null : understood(beginFlow(state, UPDATE_FLOW, world));
};

function isOffered(state: ConversationState, world: World): boolean {
  const { said, offer } = state;
  if (!isOut(world) || state.updatedAt !== undefined) return false;
  const isLast = said?.messages.some((one) => isSaidOf('offersToBegin', one)) === true;
  // Past the deadline nothing else is left to do.
  const isOnly = isPastDeadline(world) && offer?.choices.some(({ id }) => id === BEGIN) === true;
  if ((isLast || isOnly) && stillCounts(said?.at, world.now)) return true;
  return Object.keys(preparedAnswers(state, world)).length > 0;
}

function isElse(state: ConversationState, reading: Reading, world: World): boolean {
  if (!reading.topics.every((one) => OF_IT.has(one))) return true;
  if (!isFreeTalk(state, world) || !isOfNone(state, reading, world)) return true;
  return isUpdating(state, world) || isDoubtNear(state, world) || isSaleOpen(state, world);
}

const BEGIN = flowChoice(UPDATE_FLOW).id;

const OF_IT: ReadonlySet<string> = new Set(['update.how', 'flow.update', 'thanks']);
