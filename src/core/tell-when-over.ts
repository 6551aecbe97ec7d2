import { UPDATE_FLOW } from './aside.ts';
import { waitedFrom } from './begun-alone.ts';
import { flowChoice } from './choices.ts';
import { isUpdating } from './counter.ts';
import type { Say } from './effect.ts';
import { runsAt } from './flow.ts';
import { isInDoubt } from './finished.ts';
import type { ConversationState } from './state.ts';
import { askAgain } from './steer.ts';
import { answerTopics } from './topic-answer.ts';
import { isOfMoney } from './topics-asked.ts';
import {
  isAllUpdated,
  mustAskFleet,
  saidFirst,
  understood,
  type Rule,
  type World,
} from './world.ts';

/**
 * 終わったら教えて, 終わったらそっちから連絡くるの?: the watch of the update tells it, or, where nobody sees the terminal, asks after the longest
 * time. null: nothing of it; who waits for a person, and a payment in doubt, have other news.
 */
export const tellsWhenOver: Rule = (state, event, world) => {
  const { signs, customerWaiting } = event.reading;
  if (!signs.includes('asksToTellOver') || customerWaiting || isElse(state, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  if (isAllUpdated(world)) return answerTopics(state, ['fleet.status'], world, {});
  const begun = begunAlone(state, event, world);
  const first = told(begun !== null || isWaitedFor(state, world), world);
  const next = begun ?? (state.position === null ? null : askAgain(state, world));
  if (next !== null) return understood(saidFirst(first, next));
  const choices = [flowChoice(UPDATE_FLOW)];
  return understood({ state: { ...state, topics: [HOW] }, effects: [{ ...first, choices }] });
};

const HOW = 'update.how';

/** One that runs, and is not waited for yet. */
const begunAlone: Rule = (state, event, world) =>
  !isWaitedFor(state, world) && isUpdating(state, world) ? waitedFrom(state, event, world) : null;

function isElse(state: ConversationState, world: World): boolean {
  const { position, handOff } = state;
  const isOther = position !== null && position.flow !== UPDATE_FLOW;
  return isOther || handOff !== null || isOfMoney(state) || isInDoubt(state, world);
}

function isWaitedFor({ position }: ConversationState, { facts }: World): boolean {
  return position !== null && runsAt(facts.flows[position.flow], position.step);
}

function told(isRunning: boolean, { facts }: World): Say {
  const values = { seen: facts.merchant === null ? 'no' : 'yes' };
  return { type: 'say', message: isRunning ? 'running.tells' : 'running.tellsOnceBegun', values };
}
