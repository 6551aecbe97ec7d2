import type { Action } from './diagnose.ts';
import { isoOf } from './moment.ts';
import type { ConversationState } from './state.ts';
import { beginOf, leftToTell } from './to-tell.ts';
import { answerTopics } from './topic-answer.ts';
import {
  aboutTerminal,
  isOut,
  mustAskFleet,
  terminalValues,
  understood,
  type Decision,
  type World,
} from './world.ts';

/**
 * 入れ直したよ, of a terminal that the fleet sees: where that is not seen yet, what was seen before is not held against it, and the next
 * step is given.
 */
export function onceCycled(state: ConversationState, world: World): Decision {
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const named = world.about.length > 0 ? world : aboutTerminal(world, state.terminalId);
  const [one, another] = leftToTell(named);
  const isUnseen = one !== undefined && CYCLES.has(one.diagnosis.action) && isOut(world);
  if (!isUnseen || another !== undefined) return answerTopics(state, ['fleet.status'], named, {});
  const values = terminalValues(one.terminal);
  const choices = [beginOf(one.terminal, world)];
  return understood({
    state: {
      ...state,
      cycledAt: isoOf(world.now),
      terminalId: one.terminal.id,
      topics: ['prep.powercycle'],
    },
    effects: [{ type: 'say', message: 'powered.unseen', values, choices }],
  });
}

const CYCLES: ReadonlySet<Action> = new Set<Action>(['powerCycle', 'powerCycleAgain']);
