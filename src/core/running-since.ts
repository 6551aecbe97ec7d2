import type { DateTime } from 'luxon';
import type { Say, Values } from './effect.ts';
import { isHangSpokenOf, isRunSpokenOf } from './hang-told.ts';
import type { Hint } from './hint.ts';
import { isoOf, minutesSince, momentOf, stillCounts } from './moment.ts';
import { MONEY_FLOW } from './money-flow.ts';
import { isNearUpdate } from './of-update.ts';
import { isSince } from './past-time.ts';
import type { Reading } from './reading.ts';
import { runsAlready } from './runs-already.ts';
import type { Sign } from './sign.ts';
import type { PastReading } from './time-reading.ts';
import type { ConversationState } from './state.ts';
import { layerInHand } from './terminal.ts';
import { terminalsAbout, type World } from './world.ts';
import { isRunning } from './diagnose.ts';

/** The talk with when the update that runs began: as it is told (もう30分この画面), else when it was first spoken of. */
export function withRunningSince(
  before: ConversationState,
  state: ConversationState,
  reading: Reading,
  world: World,
): ConversationState {
  const told = toldSince(before, reading, world);
  if (told !== null) return { ...state, updatingSince: isoOf(told) };
  if (state.updatingAt === undefined) return before.updatingAt === undefined ? state : over(state);
  const isSame = stillSince(before, world) !== null && !begunAnew(reading);
  return isSame ? state : { ...state, updatingSince: isoOf(world.now) };
}

/** Where a walk has come to an update that runs, it runs since then; where it has left it, no more. */
export function withWalkSince(
  before: ConversationState,
  state: ConversationState,
  world: World,
): ConversationState {
  const [was, is] = [runsAlready(before, world), runsAlready(state, world)];
  if (was === is) return state;
  if (!is) return state.position === null ? over(state) : state;
  return stillSince(state, world) === null ? { ...state, updatingSince: isoOf(world.now) } : state;
}

/** Longer than an update takes (fact `duration`), by what was told or what the fleet sees. */
export function runsLong(state: ConversationState, world: World): boolean {
  const seen = terminalsAbout(world)
    .filter(({ situation }) => isRunning(situation))
    .map(({ terminal }) => layerInHand(terminal).startedAt);
  return [stillSince(state, world), ...seen].some(
    (since) => since !== null && isLong(minutesSince(since, world.now), world),
  );
}

/** One was told to have run so long, and was spoken of just now: もう30分終わりません. */
export function isToldToRun(state: ConversationState, world: World): boolean {
  const isNow = isRunSpokenOf(state) && stillCounts(state.said?.at, world.now);
  return isNow && stillSince(state, world) !== null;
}

/** The same, told beside an answer. */
export function saidPast(state: ConversationState, world: World): readonly Say[] {
  return runsLong(state, world) ? [{ type: 'say', message: 'running.past' }] : [];
}

/** あと何分かかる?, of one that was begun before our eyes: by the clock, as long as an update takes (fact `duration`). */
export function endAbout(state: ConversationState, world: World): Values {
  const since = begunSince(state, world);
  if (since === null) return {};
  const { from, to } = world.facts.notice.updateMinutes;
  const [endFrom, endTo] = [since.plus({ minutes: from }), since.plus({ minutes: to })];
  return { end: world.now < endFrom ? 'span' : 'by', endFrom, endTo };
}

/** It was told to be begun where that was asked for; one that was only told to run may have begun long before. */
function begunSince(state: ConversationState, world: World): DateTime | null {
  const { position } = state;
  if (position === null || !runsAlready(state, world)) return null;
  const isBegun = position.answers[position.trail.at(-1) ?? ''] === 'done';
  return isBegun ? stillSince(state, world) : null;
}

function isLong(minutes: number, { facts: { notice } }: World): boolean {
  return minutes >= notice.updateMinutes.to;
}

function over(state: ConversationState): ConversationState {
  return state.updatingSince === undefined ? state : { ...state, updatingSince: undefined };
}

/** That of another morning is of no update that runs now. */
export function stillSince({ updatingSince }: ConversationState, { now }: World): DateTime | null {
  if (updatingSince === undefined || minutesSince(updatingSince, now) >= LONGEST) return null;
  return momentOf(updatingSince);
}

const LONGEST = 180;

/** はじめました begins another one, where nothing is said of how long it has run. */
function begunAnew({ signs }: Reading): boolean {
  return signs.includes('begun') || signs.includes('hasBegun') || signs.includes('beganBesides');
}

function toldSince(state: ConversationState, reading: Reading, world: World): DateTime | null {
  if (!isOfIt(state, reading, world)) return null;
  const { now, facts } = world;
  const ranFor = minutesRun(state, reading, world);
  if (ranFor !== null) return now.minus({ minutes: ranFor });
  const long = now.minus({ minutes: facts.notice.updateMinutes.to });
  const then = reading.timeAsked.isRunSince ? thenNamed(reading) : null;
  if (then === null) return null;
  return isSince(then, long, { now, notice: facts.notice }) === 'no' ? long : null;
}

/** 30分くらい, after it was told to hang: for so long. */
function minutesRun(
  state: ConversationState,
  { timeAsked: { ranFor, spanAlone = null } }: Reading,
  world: World,
): number | null {
  if (ranFor !== null || spanAlone === null) return ranFor;
  return isHangSpokenOf(state, world) || runsAlready(state, world) ? spanAlone : null;
}

function thenNamed({ past, time }: Reading): PastReading | null {
  if (past !== null || time?.kind !== 'at') return past;
  return { kind: 'named', day: time.day, clock: time.clock, side: 'at' };
}

/** Minutes that are told of nothing else than an update: a payment may hang as long, and staff be waited for. */
function isOfIt(state: ConversationState, reading: Reading, world: World): boolean {
  if (state.position?.flow === MONEY_FLOW || reading.signs.includes('ofPayment')) return false;
  if (tellsRunning(reading) || runsAlready(state, world)) return true;
  if (state.handOff !== null) return false;
  const isSpokenOf = [...state.topics, ...reading.topics].some(isNearUpdate);
  return isSpokenOf || stillSince(state, world) !== null;
}

function tellsRunning({ signs, hints }: Reading): boolean {
  return RUNS.some((sign) => signs.includes(sign)) || OF_RUN.some((hint) => hints.includes(hint));
}

const RUNS: readonly Sign[] = ['updating', 'begun', 'hasBegun', 'duringUpdate', 'takesLong'];
const OF_RUN: readonly Hint[] = ['showsUpdating', 'showsRunning', 'ofUpdate'];
