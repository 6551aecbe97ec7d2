import type { Say } from './effect.ts';
import type { ConversationState } from './state.ts';
import type { Terminal } from './terminal.ts';
import { askAgain } from './steer.ts';
import { goTo, startFlow } from './walk.ts';
import { whichTerminal } from './which-terminal.ts';
import { saidFirst, standing, type Decision, type World } from './world.ts';

/** The walk goes on with this terminal. What was told of another one does not count for it. */
export function walkWith(
  state: ConversationState,
  terminal: Terminal,
  world: World,
  batteryRead: 'enough' | 'low' | null = null,
): Decision {
  const at = standing(state, world);
  if (at === null) return askAgain(state, world);
  const { position, flow, step } = at;
  if (position.terminalId === terminal.id && step !== undefined) return askAgain(state, world);
  const waits = position.terminalId === null && step !== undefined && !('ask' in step);
  if (!waits || batteryRead !== null) {
    return startFlow(state, flow, { ...world, about: [terminal] }, batteryRead);
  }
  // The step waited only to learn which one: it goes on where it stands.
  const chosen = { ...state, position: { ...position, terminalId: terminal.id } };
  return goTo(chosen, flow, position.step, world);
}

/** 違う端末でした: all that was told was told of another one. Which one it is, is asked. */
export function walkAnew(state: ConversationState, world: World): Decision {
  const at = standing(state, world);
  if (at === null) return askAgain(state, world);
  const { fleet } = world.facts;
  const terminals = fleet?.kind === 'known' ? fleet.terminals : [];
  const begun = startFlow(state, at.flow, world);
  const { position } = begun.state;
  if (terminals.length < 2 || position === null) return saidFirst(AGAIN, begun);
  const unknown = { ...position, step: at.flow.start, answers: {}, trail: [], terminalId: null };
  return {
    state: { ...state, position: unknown },
    effects: [{ type: 'cancelTimer', timer: 'watch' }, whichTerminal('terminal', terminals)],
  };
}

const AGAIN: Say = { type: 'say', message: 'terminal.again' };
