import type { Values } from './effect.ts';
import { isSaidToRun } from './counter.ts';
import { runsAt } from './flow.ts';
import { momentOf } from './moment.ts';
import { isLastDay } from './notice.ts';
import type { Reading } from './reading.ts';
import { roomIn } from './room-left.ts';
import type { ConversationState } from './state.ts';
import type { TimeReading } from './time-reading.ts';
import type { World } from './world.ts';

/** 間に合う?, 0時に間に合う?, of an update that runs on the last day: whether it will be over by then. */
export function asksRoom(
  { timeAsked, time, signs, battery }: Reading,
  state: ConversationState,
  world: World,
): boolean {
  const { isInTime, shopOpens, within } = timeAsked;
  const isPlain = isInTime && shopOpens === null && within === null && signs.includes('asks');
  if (!isPlain || battery !== null || !isOfEnd(time)) return false;
  return isLastDay(world.facts.notice, world.now) && begunAt(state, world) !== null;
}

/** Midnight, or no time that is named. */
function isOfEnd(time: TimeReading | null): boolean {
  if (time === null) return true;
  if (time.kind !== 'at' || time.clock === null || !('hour' in time.clock)) return false;
  return time.clock.hour === 24 || time.clock.hour === 0;
}

/** As long as an update takes, held against what was left when it was told to have begun (facts `duration`, `OS: deadline`). */
export function roomRunning(state: ConversationState, world: World): Values {
  const { notice } = world.facts;
  const told = begunAt(state, world);
  const begun = told === null ? world.now : momentOf(told);
  return { room: roomIn(Math.floor(notice.skipEnds.diff(begun).as('minutes')), notice) };
}

function begunAt(state: ConversationState, world: World): string | null {
  const { position, updatingAt } = state;
  if (updatingAt !== undefined && isSaidToRun(state, world)) return updatingAt;
  const isHere = position !== null && runsAt(world.facts.flows[position.flow], position.step);
  return isHere ? position.stepSince : null;
}
