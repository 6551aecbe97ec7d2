import { DateTime } from 'luxon';
import type { Ask, Flow, Watch } from './flow.ts';
import { resultOf } from './look-up.ts';
import type { ConversationState, Position } from './state.ts';
import { goTo } from './walk.ts';
import { LOOK_AGAIN_MINUTES, watchTimer } from './watch.ts';
import { standing, terminalInTalk, type Decision, type World } from './world.ts';

/** The watch rang: goes on when the fleet shows a result, asks once when the longest time is over, else looks again. */
export function onWatch(state: ConversationState, about: string, world: World): Decision {
  return state.interrupted === null
    ? onWatchHere(state, about, world)
    : onWatchBehind(state, state.interrupted, about, world);
}

function onWatchHere(state: ConversationState, about: string, world: World): Decision {
  const at = standing(state, world);
  const isHere = at !== null && about === `${at.position.flow}/${at.position.step}`;
  if (!isHere || at.step === undefined || !('ask' in at.step) || !at.step.watch) {
    return { state, effects: [] };
  }
  const found = terminalInTalk(state, world);
  if (found.kind === 'notAsked') return { state, effects: [{ type: 'askFleet' }] };
  return afterLook(state, at.flow, at.step, at.step.watch, world);
}

/**
 * An update that goes on behind a talk about a payment: told when it is seen to be done; everything
 * else about it waits until it is taken up again.
 */
function onWatchBehind(
  state: ConversationState,
  interrupted: Position,
  about: string,
  world: World,
): Decision {
  const behind = onWatchHere({ ...state, position: interrupted, interrupted: null }, about, world);
  if (behind.effects.length === 0) return onWatchHere(state, about, world);
  if (behind.effects.some(({ type }) => type === 'askFleet'))
    return { state, effects: behind.effects };
  if (behind.state.position === null) {
    return { state: { ...state, interrupted: null }, effects: behind.effects };
  }
  const at = world.now.plus({ minutes: LOOK_AGAIN_MINUTES });
  return { state, effects: [{ type: 'setTimer', timer: 'watch', at, about }] };
}

function afterLook(
  state: ConversationState,
  flow: Flow,
  step: Ask,
  watch: Watch,
  world: World,
): Decision {
  const { position } = state;
  if (position === null) return { state, effects: [] };
  const found = terminalInTalk(state, world);
  const terminal = found.kind === 'one' ? found.terminal : null;
  const { notice, fleet } = world.facts;
  const known = { notice, terminal, position, fleet };
  const next = watch.results[resultOf(watch.lookUp, known, world.now)];
  if (next !== undefined) return goTo(state, flow, next, world);
  if (!isOverdue(position.stepSince, world)) {
    return { state, effects: watchTimer(state, flow, step, world) };
  }
  // Asked once already: from here on the merchant says how it goes on.
  if (watch.otherwise === undefined) return { state, effects: [] };
  return goTo(state, flow, watch.otherwise, world);
}

function isOverdue(since: string, { facts, now }: World): boolean {
  return now.diff(DateTime.fromISO(since)).as('minutes') >= facts.notice.updateMinutes.to;
}
