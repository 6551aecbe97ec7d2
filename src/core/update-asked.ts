import { asksOutside, type Say } from './effect.ts';
import type { ReadEvent } from './event.ts';
import type { Guard } from './guard.ts';
import { questionAt } from './flow.ts';
import { isoOf, minutesSince } from './moment.ts';
import { hasSaid } from './said-of.ts';
import { runsAlready } from './runs-already.ts';
import { isUpdateBegun } from './sale-allowed.ts';
import { isLeaveNow, isOfLater } from './sale-held.ts';
import { hangsStill } from './stall-open.ts';
import { askAgain } from './steer.ts';
import type { ConversationState } from './state.ts';
import { withWayBack } from './way-back.ts';
import { askedNow, understood, type World } from './world.ts';

/**
 * 更新が50%で止まった and もう一度更新していい?: it may run still, and is not begun once more; what holds of one that hangs is told.
 */
export const withHangHeld: Guard = (before, decision, event, world) => {
  const { state, effects } = decision;
  if (event.type !== 'merchantAsked') return decision;
  if (!hangsStill(asHanging(state, event), world)) return decision;
  if (effects.some(asksOutside) || isOfLater(event) || isToldToBegin(before, state))
    return decision;
  // Wi-Fi was what stopped it: つなぎ直した.
  if (event.reading.signs.includes('networkFine')) return decision;
  if (!effects.some(isLeaveNow) && !isBegun(before, state, world)) return decision;
  const { position, interrupted, aside, wished } = before;
  const from = { ...state, position, interrupted, aside, wished, topics: ['update.error'] };
  return withWayBack(understood({ state: from, effects: [STUCK] }));
};

/** 更新ずっとぐるぐる and やり直していい?: what runs is not begun once more either. */
function asHanging(state: ConversationState, { reading: { hints } }: ReadEvent): ConversationState {
  const isAgain = hints.includes('onceMore') || hints.includes('saysAgain');
  const isOpen = isAgain && state.hangsAt === undefined && !hasFailedSince(state);
  return isOpen ? { ...state, hangsAt: state.updatingAt } : state;
}

/** エラーが出ました: nothing runs any more. */
function hasFailedSince({ updatingAt, failedAt, brokeAt, launchedEarlyAt }: ConversationState) {
  return [failedAt, brokeAt, launchedEarlyAt].some(
    (at) => at !== undefined && updatingAt !== undefined && at >= updatingAt,
  );
}

/** また同じとこで止まった, once it was told to have failed: to go through it once more is what was just said. */
function isToldToBegin({ said }: ConversationState, state: ConversationState): boolean {
  const isSaid = hasSaid(said, TELLS_TO_BEGIN);
  return state.launchedEarlyAt !== undefined || isSaid;
}

const TELLS_TO_BEGIN: ReadonlySet<string> = new Set(['worry.triedAll', 'connected']);

function isBegun(before: ConversationState, state: ConversationState, world: World): boolean {
  return isUpdateBegun(before, state) && !runsAlready(state, world);
}

const STUCK: Say = { type: 'say', message: 'running.stuck' };

/**
 * 更新が、画面で動いていますか: while that is asked no leave is told past it (電源切っていい?, 更新していい?), and who does not know, and is handed
 * to a person, or stops there (やめる), is asked again before switching off.
 */
export const withUpdateAsked: Guard = (before, decision, event, world) => {
  const { state, effects } = decision;
  if (!asksIfRuns(before, world) || effects.some(asksOutside)) return decision;
  const isHanded = before.handOff === null && state.handOff !== null;
  if (isHanded || isStopped(before, state))
    return { state: { ...state, shownAt: isoOf(world.now) }, effects };
  const isPast = asksIfRuns(state, world) && effects.some(isLeaveNow) && !isOfLater(event);
  return isPast ? askAgain(state, world) : decision;
};

function isStopped({ position }: ConversationState, { position: now, stopped }: ConversationState) {
  return now === null && stopped !== null && stopped.step === position?.step;
}

/** Stopped at that a few minutes ago: it is gone on with there. */
export function isLeftAtIt({ stopped, position, handOff }: ConversationState, world: World) {
  if (stopped === null || position !== null || handOff !== null) return false;
  const isFresh = minutesSince(stopped.stepSince, world.now) < FRESH_MINUTES;
  return isFresh && questionAt(world.facts.flows[stopped.flow], stopped.step)?.of === 'update';
}

const FRESH_MINUTES = 10;

function asksIfRuns(state: ConversationState, world: World): boolean {
  return askedNow(state, world)?.of === 'update';
}
