import type { DateTime } from 'luxon';
import type { Values } from './effect.ts';
import { isSaidToRun } from './counter.ts';
import { momentOf } from './moment.ts';
import { isLastDay, isPastDeadline } from './notice.ts';
import { openingAsked } from './opening-asked.ts';
import type { Reading } from './reading.ts';
import { roomIn } from './room-left.ts';
import { isEachRunning, runsAlready } from './runs-already.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import type { TimeReading } from './time-reading.ts';
import type { World } from './world.ts';
import { TOKYO } from './zone.ts';

/** 0時過ぎたけどまだぐるぐる, once the deadline is past: what was to be begun runs already. */
export function asksPast(
  { topics, signs }: Reading,
  { position }: ConversationState,
  world: World,
): boolean {
  // もう更新始まってます is waited for.
  const isNew = BEGUN.some((sign) => signs.includes(sign));
  if (isNew || (position === null && signs.includes('updating'))) return false;
  return isPastDeadline(world) && topics.some((topic) => OF_DEADLINE.has(topic));
}

const BEGUN: readonly Sign[] = ['begun', 'hasBegun', 'beganBesides'];

const OF_DEADLINE: ReadonlySet<string> = new Set([
  'os.deadline',
  'os.skip',
  'update.when',
  'update.required',
]);

/** 間に合う?, 0時に間に合う?, of an update that runs on the last day: whether it will be over by then. */
export function asksRoom(
  { timeAsked, time, signs, battery }: Reading,
  state: ConversationState,
  world: World,
): boolean {
  const { isInTime, shopOpens, within } = timeAsked;
  // 間に合うかな has no mark.
  const isAsked = signs.includes('asks') || signs.includes('guessed');
  const isPlain = isInTime && shopOpens === null && within === null && isAsked;
  if (!isPlain || battery !== null || !isOfEnd(time, world)) return false;
  return isLastDay(world.facts.notice, world.now) && begunAt(state, world) !== null;
}

/** Midnight, or no time that is named; 12時までに終わる? of an evening is of that. */
function isOfEnd(time: TimeReading | null, { now }: World): boolean {
  if (time === null) return true;
  if (time.kind !== 'at' || time.clock === null || !('hour' in time.clock)) return false;
  const { hour } = time.clock;
  return hour % 24 === 0 || (hour === 12 && now.setZone(TOKYO).hour >= 12);
}

/** 始まった! 12時開店だけど間に合う?: whether it will be over when the shop opens, as told here or before. */
export function asksByOpening(reading: Reading, state: ConversationState, world: World): boolean {
  const { timeAsked, signs, battery, topics } = reading;
  // 9時までに終わるかな has no mark.
  const isAsked = signs.includes('asks') || signs.includes('guessed');
  // 何時に終わる?10時開店なんだけど
  const asksEnd = timeAsked.shopOpens !== null && topics.includes('update.duration');
  const isRoom = timeAsked.isInTime || asksEnd || guestsIn(reading) !== null;
  if (!isRoom || !isAsked || battery !== null) return false;
  const isBegun = signs.includes('beganBesides') || begunAt(state, world) !== null;
  return isBegun && opensAt(reading, state, world) !== null;
}

/** As long as an update takes, held against how long before the opening it has begun (fact `duration`). */
export function roomByOpening(state: ConversationState, world: World, reading: Reading): Values {
  const told = reading.signs.includes('beganBesides') ? null : begunAt(state, world);
  const begun = told === null ? world.now : momentOf(told);
  const at = opensAt(reading, state, world) ?? world.now;
  return { at, room: roomIn(Math.floor(at.diff(begun).as('minutes')), world.facts.notice) };
}

/** スタートした。25分くらいでお客さん来ちゃうけど平気?: they are not there yet. */
export function guestsIn({
  timeAsked,
  signs,
}: Pick<Reading, 'timeAsked' | 'signs'>): number | null {
  return signs.includes('ofCustomer') ? timeAsked.within : null;
}

function opensAt(
  reading: Reading,
  { reminders: { hours } }: ConversationState,
  world: World,
): DateTime | null {
  const { timeAsked, time } = reading;
  const minutes = guestsIn(reading);
  if (minutes !== null) return world.now.plus({ minutes });
  if (timeAsked.shopOpens !== null)
    return openingAsked({ ...timeAsked, time }, hours, world)?.at ?? null;
  // 0時に間に合う? is of the deadline.
  if (time !== null) return timeAsked.isUntilThen ? hourToday(time, world) : null;
  if (hours.opens === null) return null;
  const at = world.now.setZone(TOKYO).startOf('day').plus({ minutes: hours.opens });
  return at > world.now ? at : null;
}

/** 9時までに終わりますか: that hour of today, if it is to come. */
function hourToday(time: TimeReading, { now }: World): DateTime | null {
  if (time.kind !== 'at' || time.day !== null || time.clock === null) return null;
  if (!('hour' in time.clock) || time.clock.hour === 0) return null;
  const { hour, minute } = time.clock;
  const at = now.setZone(TOKYO).startOf('day').plus({ hours: hour, minutes: minute });
  return at > now ? at : null;
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
  if (position !== null && runsAlready(state, world)) return position.stepSince;
  // Seen, and not told: it has begun by now, whenever that was.
  return position === null && isEachRunning(world) ? world.now.toISO() : null;
}
