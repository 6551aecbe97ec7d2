import { counterFirst } from './counter.ts';
import { isOfNone } from './doubt.ts';
import { goAhead } from './may-pay-now.ts';
import { isMoneyTopic } from './money-flow.ts';
import { isPastDeadline } from './notice.ts';
import { mayBeOfOne } from './plain-sale-read.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { withWayBack } from './way-back.ts';
import { mustAskFleet, understood, type Rule, type World } from './world.ts';

/** お客さん来た, and no more, with no walk under way: where this terminal takes nothing now, that is told; else they are served, and the talk waits. */
export const comerAlone: Rule = (state, { reading }, world) => {
  const isComer = reading.hints.includes('justCame') && reading.command === 'pause';
  if (!isComer || !isFree(state, reading, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const told = counterFirst(state, { state, effects: [] }, world, null);
  return told.effects.length === 0 ? null : withWayBack(understood(told));
};

/** 今日8時に朝食のお会計があるんです: whether that one can be taken, as the terminals stand now. */
export const saleLater: Rule = (state, { reading }, world) => {
  const { hints, topics } = reading;
  if (!hints.includes('saleLater') || !topics.every(isMoneyTopic)) return null;
  // Past the deadline nothing is allowed by it.
  const isOpen = isPastDeadline(world)
    ? isOfNone(state, reading, world)
    : isFree(state, reading, world);
  if (!isOpen || state.position !== null || state.handOff !== null) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  return understood(goAhead(state, world));
};

function isFree(state: ConversationState, reading: Reading, world: World): boolean {
  const isBusy = state.position !== null || state.handOff !== null;
  return !isBusy && isOfNone(state, reading, world) && !mayBeOfOne(state, world);
}
