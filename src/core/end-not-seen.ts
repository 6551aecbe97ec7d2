import { UPDATE_FLOW } from './aside.ts';
import { isRunning, isTerminalDone } from './diagnose.ts';
import type { Reading } from './reading.ts';
import { runsAlready } from './runs-already.ts';
import { saidAndAsked } from './steer.ts';
import type { ConversationState } from './state.ts';
import { mustAskFleet, terminalsNow, type Rule, type World } from './world.ts';

/** 終わった?, while the end is waited for and nothing of that run is seen yet: not as far as is seen, and nobody is told to begin it once more. */
export const endNotSeen: Rule = (state, { reading }, world) => {
  if (!isAsked(reading)) return null;
  if (state.position?.flow !== UPDATE_FLOW || !runsAlready(state, world)) return null;
  if (world.facts.merchant === null) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  return isUnseen(state, world) ? saidAndAsked('fleet.noneDone', state, world) : null;
};

function isAsked({ hints, signs, topics, customerWaiting }: Reading): boolean {
  const isOfEnd = hints.includes('asksIfOver') && signs.includes('asks');
  return isOfEnd && !customerWaiting && topics.every((one) => one === 'fleet.status');
}

/** Neither that it runs, nor its end, nor that it failed. */
function isUnseen({ position }: ConversationState, world: World): boolean {
  const told = terminalsNow(world);
  const own = told.filter(({ terminal }) => terminal.id === position?.terminalId);
  const [one, another] = own.length > 0 ? own : told;
  if (one === undefined || another !== undefined) return false;
  const { situation } = one;
  return !isRunning(situation) && !isTerminalDone(situation) && situation.error === null;
}
