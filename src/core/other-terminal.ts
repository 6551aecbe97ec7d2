import { asideOf, putAside, UPDATE_FLOW, withoutAside } from './aside.ts';
import type { Say } from './effect.ts';
import type { Flow } from './flow.ts';
import type { ConversationState } from './state.ts';
import type { Terminal } from './terminal.ts';
import { askAgain } from './steer.ts';
import { goTo, startFlow } from './walk.ts';
import { whichTerminal } from './which-terminal.ts';
import {
  saidFirst,
  standing,
  terminalsTold,
  type Decision,
  type Standing,
  type World,
} from './world.ts';

interface Told {
  readonly batteryRead?: 'enough' | 'low' | null;
  /** The walk so far was another one's by mistake: nothing of it stands. */
  readonly isCorrection?: boolean;
}

/** The walk goes on with this terminal; the update of another one waits where it stands. */
export function walkWith(
  state: ConversationState,
  terminal: Terminal,
  world: World,
  told: Told = {},
): Decision {
  const at = standing(state, world);
  if (at !== null && isAbout(at, terminal)) return askAgain(state, world);
  const left = told.isCorrection ? { ...state, position: null } : putAside(state);
  const { batteryRead = null } = told;
  const goOn = () => (at && chosen(state, at, terminal, world)) ?? takeUp(left, terminal, world);
  return (
    (batteryRead === null ? goOn() : null) ??
    beginWith(left, at?.flow ?? null, terminal, batteryRead, world)
  );
}

/** The step waited only to learn which one: it goes on where it stands. null: it waited for something else. */
function chosen(
  state: ConversationState,
  { position, flow, step }: Standing,
  terminal: Terminal,
  world: World,
): Decision | null {
  if (position.terminalId !== null || step === undefined || 'ask' in step) return null;
  const known = { ...state, position: { ...position, terminalId: terminal.id } };
  return goTo(known, flow, position.step, world);
}

/** Its update waits where it was left; null: it was not begun. */
function takeUp(state: ConversationState, { id }: Terminal, world: World): Decision | null {
  const position = asideOf(state, id, world);
  return position && askAgain({ ...withoutAside(state, id), position }, world);
}

function beginWith(
  state: ConversationState,
  inHand: Flow | null,
  terminal: Terminal,
  batteryRead: 'enough' | 'low' | null,
  world: World,
): Decision {
  const flow = inHand ?? world.facts.flows[UPDATE_FLOW];
  if (flow === undefined) return askAgain(state, world);
  const known = batteryRead === null ? {} : { answers: { batteryRead } };
  return startFlow(state, flow, { ...world, about: [terminal] }, known);
}

function isAbout({ position, step }: Standing, { id }: Terminal): boolean {
  return position.terminalId === id && step !== undefined;
}

/** 違う端末でした: all that was told was told of another one. Which one it is, is asked. */
export function walkAnew(state: ConversationState, world: World): Decision {
  const at = standing(state, world);
  if (at === null) return askAgain(state, world);
  const terminals = terminalsTold(world);
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
