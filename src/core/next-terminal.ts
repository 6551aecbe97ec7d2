import { CHARGE_FLOW, isDone, remembered, UPDATE_FLOW, wasLed } from './aside.ts';
import { flowChoice, terminalChoice } from './choices.ts';
import { afterCounted } from './counted.ts';
import type { Effect, Say } from './effect.ts';
import { runsAt, type End } from './flow.ts';
import type { ConversationState } from './state.ts';
import { nameOf, type Terminal } from './terminal.ts';
import { worstFirst } from './which-terminal.ts';
import { isOut, mustAskFleet, type Decision, type World } from './world.ts';

/** As many buttons as are looked at. */
const MOST_OFFERED = 4;

/** A walk is over: where it was one of several terminals, how many are done, and which comes next. */
export function afterTerminal(
  from: ConversationState,
  end: End['end'],
  said: readonly Effect[],
  world: World,
): Decision {
  const { position } = from;
  if (position?.flow !== UPDATE_FLOW || position.terminalId === null) {
    return {
      state: { ...from, position: null },
      effects: withUpdateOffered(from, end, said, world),
    };
  }
  if (mustAskFleet(world)) return { state: from, effects: [{ type: 'askFleet' }] };
  const counted = afterCounted(from, position.terminalId, said, world);
  if (counted !== null) return counted;
  const { terminalId } = position;
  const isSolved = end === 'solved' || end === 'byWord';
  // Before that, what ends well is only prepared.
  const isOver = isSolved && isOut(world);
  const state = remembered({ ...from, position: null, terminalId }, terminalId, isOver, world);
  const next = comesNext(state, isSolved, world);
  const effects = isSolved
    ? [...said, ...progressSays(state, next, world)]
    : withButtons(said, next);
  return { state, effects };
}

/** 40%になった: charged enough, and the update is what it was for. */
function withUpdateOffered(
  { position, interrupted, wished }: ConversationState,
  end: End['end'],
  said: readonly Effect[],
  world: World,
): readonly Effect[] {
  const isCharged = position?.flow === CHARGE_FLOW && end === 'solved' && isOut(world);
  const isFree = interrupted === null && wished.length === 0;
  const last = said.at(-1);
  if (!isCharged || !isFree || last?.type !== 'say') return said;
  const choices = [...(last.choices ?? []), flowChoice(UPDATE_FLOW)];
  return [...said.slice(0, -1), { ...last, choices }];
}

/** With one done, another one that only waits where it was left is what comes next; one that runs is not. */
function comesNext(state: ConversationState, isSolved: boolean, world: World): readonly Terminal[] {
  if (state.wished.length > 0) return [];
  const { flows } = world.facts;
  const running = state.aside.filter(({ flow, step }) => runsAt(flows[flow], step));
  return nextOnes(isSolved ? { ...state, aside: running } : state, world);
}

/** Neither done, nor in hand, nor gone through already. */
export function nextOnes(state: ConversationState, world: World): readonly Terminal[] {
  const inHand = new Set([state.position, ...state.aside].map((one) => one?.terminalId));
  return worstFirst(world)
    .filter((one) => !isDone(state, one, world) && !wasLed(state, one, world))
    .filter(({ id }) => !inHand.has(id))
    .slice(0, MOST_OFFERED);
}

function progressSays(
  state: ConversationState,
  next: readonly Terminal[],
  world: World,
): readonly Say[] {
  const terminals = worstFirst(world);
  const updated = terminals.filter((one) => isDone(state, one, world)).length;
  const values = { all: terminals.length, updated, hasDone: updated > 0 ? 'yes' : 'no' };
  if (values.all < 2) return [];
  if (values.updated === values.all) return [{ type: 'say', message: 'terminal.allDone', values }];
  const [one, another] = next;
  const choices = next.map((terminal) => terminalChoice('begin', terminal));
  if (one && another) {
    return [{ type: 'say', message: 'terminal.nextOf', values, choices, numbered: true }];
  }
  if (one) {
    const named = { ...values, terminal: nameOf(one) };
    return [{ type: 'say', message: 'terminal.next', values: named, choices }];
  }
  return values.updated > 0 ? [{ type: 'say', message: 'terminal.progress', values }] : [];
}

/** Who puts one off is not asked about the others, and can take one up. */
function withButtons(said: readonly Effect[], next: readonly Terminal[]): readonly Effect[] {
  const last = said.at(-1);
  if (last?.type !== 'say' || next.length === 0) return said;
  const buttons = next.map((terminal) => terminalChoice('begin', terminal));
  return [...said.slice(0, -1), { ...last, choices: [...(last.choices ?? []), ...buttons] }];
}
