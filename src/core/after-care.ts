import { UPDATE_FLOW } from './aside.ts';
import { byDay, CARE_TIMER, OF_TICKET } from './care-timer.ts';
import type { Choice } from './effect.ts';
import { handOver } from './hand-off.ts';
import type { Command } from './reading.ts';
import type { ConversationState } from './state.ts';
import { startFlow } from './walk.ts';
import { isAllUpdated, mustAskFleet, saidFirst, type Decision, type World } from './world.ts';

/** Its time has come: kept to itself in the middle of a talk, beside a ticket, and once all is seen to be done. */
export function onCareTime(state: ConversationState, about: string, world: World): Decision {
  const { now } = world;
  const isBusy = state.position !== null || state.interrupted !== null || state.handOff !== null;
  if (isBusy) return { state, effects: [] };
  const day = byDay(now);
  if (day > now)
    return { state, effects: [{ type: 'setTimer', timer: CARE_TIMER, at: day, about }] };
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  if (about === UPDATE_FLOW && isAllUpdated(world)) return { state, effects: [] };
  const choices: readonly Choice[] = [
    { id: 'solved', label: 'choice.solved' },
    { id: `unsolved:${about}`, label: 'choice.unsolved' },
  ];
  const message = ASKED[about] ?? 'afterCare.ask';
  // A question that nobody called for takes none of the last pushes, and none comes hours late.
  return { state, effects: [{ type: 'say', message, choices, ifNotSent: CARE_TIMER }] };
}

const ASKED: Readonly<Record<string, string>> = {
  [UPDATE_FLOW]: 'afterCare.update',
  'restart-terminal': 'afterCare.restart',
  [OF_TICKET]: 'afterCare.ticket',
};

/** It was never seen, so nothing that is said now answers it. */
export function careNotSent(state: ConversationState): ConversationState {
  const isAsked = state.offer?.choices.some(({ id }) => id.startsWith('unsolved:')) ?? false;
  return isAsked ? { ...state, offer: null } : state;
}

/** はい and まだ answer that question while it stands; null when it does not. */
export function answerToCare(
  state: ConversationState,
  command: Command | null,
  world: World,
): Decision | null {
  const choices = state.offer?.choices ?? [];
  const unsolved = choices.find(({ id }) => id.startsWith('unsolved:'));
  if (unsolved === undefined) return null;
  if (command === 'yes' || command === 'done') return solved(state);
  return command === 'no' ? notSolved(state, unsolved.id.slice('unsolved:'.length), world) : null;
}

export function solved(state: ConversationState): Decision {
  return { state, effects: [{ type: 'say', message: 'afterCare.thanks' }] };
}

/** The update is gone through once more; what a restart or a waiting ticket did not help is a person's matter. */
export function notSolved(state: ConversationState, about: string, world: World): Decision {
  const flow = world.facts.flows[about];
  if (about !== UPDATE_FLOW || flow === undefined) {
    return handOver(state, about === OF_TICKET ? 'merchantAsked' : 'stepFailed', world);
  }
  return saidFirst(
    { type: 'say', message: 'afterCare.again' },
    startFlow(forgotten(state), flow, world),
  );
}

/** What was told to be done is not. */
function forgotten(state: ConversationState): ConversationState {
  return { ...state, led: [] };
}
