import { bareSay, type Say } from './effect.ts';
import type { ReadEvent } from './event.ts';
import { asksOfDoubt } from './in-doubt.ts';
import { isNamedLeft, isOfNamed, LEFT_ON, UNRESOLVED } from './left-on.ts';
import { MONEY_FLOW } from './money-flow.ts';
import type { ConversationState } from './state.ts';
import { askAgain } from './steer.ts';
import { isDoubtOpen } from './told-doubt.ts';
import { withCheck } from './update-left.ts';
import { saidFirst, understood, type Rule, type World } from './world.ts';

/** 一回落としますね, アプリ入れ直していい?, beside a payment whose outcome nobody knows: its terminal stays as it is (fact `payment`). */
export const switchedOff: Rule = (state, event, world) => {
  const { position } = state;
  if (!event.reading.hints.includes('startsAnew')) return null;
  if (position !== null && position.flow !== MONEY_FLOW && !asksOfDoubt(state)) return null;
  const held = heldBy(state, event, world);
  if (held === null) return null;
  return position === null
    ? understood({ state, effects: [withCheck(held, state)] })
    : understood(saidFirst(bareSay(held), askAgain(state, world)));
};

/** A walk that is wished for asks of that payment itself. */
function heldBy(
  state: ConversationState,
  { reading: { topics, signs } }: ReadEvent,
  world: World,
): Say | null {
  if (isNamedLeft(state, world)) return LEFT_ON;
  const mayBegin = state.position === null && !signs.includes('asks');
  const isWalk = mayBegin && topics.some((topic) => WALKS.has(topic));
  if (isWalk || !isDoubtOpen(state, world) || !isOfNamed(state, world)) return null;
  return UNRESOLVED;
}

const WALKS: ReadonlySet<string> = new Set(['flow.restart', 'flow.update']);
