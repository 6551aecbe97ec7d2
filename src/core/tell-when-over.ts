import { UPDATE_FLOW } from './aside.ts';
import { waitedFrom } from './begun-alone.ts';
import { flowChoice } from './choices.ts';
import { isUpdating } from './counter.ts';
import type { Say } from './effect.ts';
import type { ReadEvent } from './event.ts';
import { isInDoubt, isOfMoney } from './doubt.ts';
import type { Reading } from './reading.ts';
import { runsAlready } from './runs-already.ts';
import type { ConversationState } from './state.ts';
import { askAgain } from './steer.ts';
import { answerTopics } from './topic-answer.ts';
import {
  askedNow,
  isAllUpdated,
  mustAskFleet,
  saidFirst,
  understood,
  type Decision,
  type Rule,
  type World,
} from './world.ts';

/**
 * 終わったら教えて, 終わったらそっちから連絡くるの?: the watch of the update tells it, or, where nobody sees the terminal, asks after the longest
 * time. null: nothing of it; who waits for a person, and a payment in doubt, have other news.
 */
export const tellsWhenOver: Rule = (state, event, world) => {
  if (!isWished(event.reading) || isElse(state, world)) return null;
  // 終わったかどうかそっちで分かる?, of a shop that nobody sees from here.
  if (world.facts.merchant === null && event.reading.hints.includes('asksIfOver')) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  if (isAllUpdated(world)) return answerTopics(state, ['fleet.status'], world, {});
  const isAsked = wasAsked(state, world);
  if (isAsked && world.facts.merchant === null) return understood(askAgain(state, world));
  return told(state, event, isAsked, world);
};

function told(
  state: ConversationState,
  event: ReadEvent,
  isAsked: boolean,
  world: World,
): Decision {
  const begun = begunAlone(state, event, world);
  const isWaited = begun !== null || runsAlready(state, world);
  const first = says(isWaited, isAsked, world);
  const next = begun ?? (state.position === null ? null : askAgain(state, world));
  if (next !== null) return understood(saidFirst(first, next));
  const choices = [flowChoice(UPDATE_FLOW)];
  return understood({ state: { ...state, topics: [HOW] }, effects: [{ ...first, choices }] });
}

const HOW = 'update.how';

/** One that runs, and is not waited for yet. */
const begunAlone: Rule = (state, event, world) =>
  !runsAlready(state, world) && isUpdating(state, world) ? waitedFrom(state, event, world) : null;

function isWished({ signs, customerWaiting }: Reading): boolean {
  return signs.includes('asksToTellOver') && !customerWaiting;
}

function isElse(state: ConversationState, world: World): boolean {
  const { position, handOff } = state;
  const isOther = position !== null && position.flow !== UPDATE_FLOW;
  return isOther || handOff !== null || isOfMoney(state) || isInDoubt(state, world);
}

/** Once it was asked whether it is over, nothing asks any more. */
function wasAsked(state: ConversationState, world: World): boolean {
  const watch = askedNow(state, world)?.watch;
  return watch?.lookUp === 'update' && watch.otherwise === undefined;
}

function says(isWaited: boolean, isAsked: boolean, { facts }: World): Say {
  const linked = isAsked ? 'asked' : 'yes';
  const values = { seen: facts.merchant === null ? 'no' : linked };
  return { type: 'say', message: isWaited ? 'running.tells' : 'running.tellsOnceBegun', values };
}
