import type { Action } from './diagnose.ts';
import { isoOf } from './moment.ts';
import type { ConversationState } from './state.ts';
import { beginOf, onlyLeft, aboutNamed } from './to-tell.ts';
import { answerTopics } from './topic-answer.ts';
import {
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
  const named = aboutNamed(world, state);
  const one = onlyLeft(named);
  const isUnseen = one !== null && CYCLES.has(one.diagnosis.action) && isOut(world);
  if (!isUnseen) return answerTopics(state, ['fleet.status'], named, {});
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
