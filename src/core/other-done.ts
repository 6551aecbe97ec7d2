import { UPDATE_FLOW } from './aside.ts';
import { flowChoice } from './choices.ts';
import { isHeldOpen, isOfNone } from './doubt.ts';
import type { Say } from './effect.ts';
import type { ReadEvent } from './event.ts';
import { isAsking } from './read-of-terminal.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { isOut, understood, type Decision, type World } from './world.ts';

/** What is told or asked of another terminal, where nobody can see it. null: neither. */
export function ofOther(state: ConversationState, event: ReadEvent, world: World): Decision | null {
  return otherDone(state, event, world) ?? otherAsked(state, event, world);
}

/** もう1台は昨日終わってる, where nobody can see it: taken in, and not answered with how to link the shop. null: it asks, or may be of a sale. */
function otherDone(state: ConversationState, event: ReadEvent, world: World): Decision | null {
  const { reading } = event;
  const isFree = state.position === null && state.handOff === null;
  if (!isFree || isAsking(event) || !tellsOther(reading)) return null;
  if (isHeldOpen(state, world) || !isOfNone(state, reading, world)) return null;
  return understood({ state, effects: [DONE] });
}

function tellsOther({ pointing, hints, signs }: Reading): boolean {
  const isOfSale = signs.includes('ofPayment') || hints.includes('ofSale');
  return pointing?.kind === 'other' && hints.includes('isOver') && !isOfSale;
}

const DONE: Say = { type: 'say', message: 'flow.update-terminal.doneByWord' };

/** もう1台はどうすれば, 2台目もやった方がいい?, where nobody can see it: what holds of every terminal, and not how to link the shop; of how it is done, that it is done alike. null: it may be of a sale. */
function otherAsked(
  state: ConversationState,
  { reading }: ReadEvent,
  world: World,
): Decision | null {
  const isFree = state.position === null && state.handOff === null;
  if (!isFree || !reading.hints.includes('asksOfOther')) return null;
  if (isHeldOpen(state, world) || !isOfNone(state, reading, world)) return null;
  const choices = isOut(world) ? [flowChoice(UPDATE_FLOW)] : [];
  const isOfSteps = reading.topics.includes('update.how') || reading.hints.includes('asksSameWay');
  const asked = isOfSteps ? 'same' : 'open';
  const say: Say = { type: 'say', message: 'worry.each', values: { asked }, choices };
  return understood({ state: { ...state, topics: ['update.required'] }, effects: [say] });
}
