import { MONEY_FLOW } from './money-flow.ts';
import type { ConversationState } from './state.ts';
import { statusSays } from './status.ts';
import type { Terminal } from './terminal.ts';
import { RUNS, toTell } from './to-tell.ts';
import { withWayBack } from './way-back.ts';
import {
  isOut,
  terminalValues,
  understood,
  type Decision,
  type Rule,
  type World,
} from './world.ts';
import { theOnly } from './the-only.ts';

/** レジの方は済んでるよね?, 座敷のは大丈夫?, of the one that is named: yes or no comes first. null: nothing of the kind, or nobody sees. */
export const ofNamed: Rule = (state, { reading }, world) => {
  const { signs, topics, customerWaiting } = reading;
  const one = theOnly(world.about);
  const isElse = customerWaiting || topics.includes('handoff');
  if (!signs.includes('asksIfDone') || isElse || state.position?.flow === MONEY_FLOW) return null;
  return one === null ? null : isDone(one, state, world);
};

function isDone(one: Terminal, state: ConversationState, world: World): Decision | null {
  const [told] = toTell(world);
  if (told === undefined || told.situation.fresh !== 'FRESH') return null;
  const { action } = told.diagnosis;
  const terminalId = state.position === null ? one.id : state.terminalId;
  const after = { ...state, terminalId, topics: ['fleet.status'] };
  const values = terminalValues(one);
  if (action === 'done') return said(after, [{ type: 'say', message: 'terminal.isDone', values }]);
  if (!isOut(world) || RUNS.has(action)) return null;
  return said(after, [{ type: 'say', message: 'terminal.notDone', values }, ...statusSays(world)]);
}

function said(state: ConversationState, effects: Decision['effects']): Decision {
  return withWayBack(understood({ state, effects }));
}
