import type { DateTime } from 'luxon';
import { closedTill } from './closed-till.ts';
import { meantOf } from './due-asked.ts';
import { dueTime, type DueTime } from './due-time.ts';
import type { Say } from './effect.ts';
import { isLastDay, latestStart } from './notice.ts';
import { openingAsked } from './opening-asked.ts';
import { latestFor, roomLeft } from './room-left.ts';
import type { ConversationState } from './state.ts';
import type { AskedOfTime, TimeReading } from './time-reading.ts';
import { isOut, type World } from './world.ts';
import { TOKYO } from './zone.ts';

/** 夕方でもいい?, 26日の昼じゃだめ?: whether to update then, answered of that very time (facts `opens`, `OS: skip`, `OS: deadline`). null: none is proposed. */
export function proposedTime(
  asked: AskedOfTime,
  state: ConversationState,
  world: World,
): Say | null {
  const time = onDay(asked.time);
  // 明日の夜は何時までならセーフ?: until when is told first.
  if (!asked.proposes || asked.isOfLatest || !namesTime(time)) return null;
  if (asked.isAnytime && isAhead(world)) return { type: 'say', message: 'deadline.anytime' };
  const due = dueToUpdate({ ...asked, time }, state, world);
  return due && (closedTill(due, asked, state, world) ?? ofDue(due, asked, state, world));
}

function ofDue(
  due: DueTime,
  asked: AskedOfTime,
  state: ConversationState,
  world: World,
): Say | null {
  const at = ahead(due, asked.time);
  if (at === null || isTight(at, asked, state, world)) return null;
  const that: That = { that: at, part: partOf(onDay(asked.time)) };
  // きょうの更新は、もうやっていいものですか: of now, and not of the day.
  if (asked.leave === 'now' && isOfToday(that, world) && !isOut(world))
    return { type: 'say', message: 'deadline.tooEarly' };
  if (due.kind !== 'tooLate') return inTime(that, world);
  return isShortlyBefore(at, asked, world) ? roomLeft(state, world) : late(that, asked, world);
}

/** 水曜の開店前 is of that day, whenever the shop opens. */
function onDay(time: TimeReading | null): TimeReading | null {
  const isBefore = time?.kind === 'shop' && time.of === 'opens' && time.side === 'before';
  if (!isBefore || time.day === null || time.minutes !== null) return time;
  return { kind: 'at', day: time.day, clock: null };
}

/** Whether a moment is named that can be held against the notice. */
export function namesTime(time: TimeReading | null): boolean {
  return time?.kind === 'at' || time?.kind === 'after';
}

/** いつやってもいい?, until the last hour in which that is true. */
function isAhead({ facts: { notice }, now }: World): boolean {
  return now < latestStart(notice);
}

function dueToUpdate(
  asked: AskedOfTime,
  { reminders }: ConversationState,
  world: World,
): DueTime | null {
  const time = meantOf({ ...asked, leave: 'then' }, world);
  if (time === null) return null;
  const { facts, now } = world;
  const { notice } = facts;
  const given = { now, notice, hours: reminders.hours, instead: null, isToUpdate: true };
  return dueTime(time, given);
}

/**
 * Of two moments as likely the later one, which is of the morning; but 明日の朝, said past midnight, is the one to come: its date is told with it.
 * null where it is over.
 */
function ahead(due: DueTime, time: TimeReading | null): DateTime | null {
  if (due.kind === 'either') return namesDay(time) ? due.at : due.other;
  return due.kind === 'clear' || due.kind === 'tooLate' ? due.at : null;
}

/** 10時開店で9時50分でもいい?: it is told until when to begin. */
function isTight(
  at: DateTime,
  asked: AskedOfTime,
  { reminders }: ConversationState,
  world: World,
): boolean {
  const opened = openingAsked(asked, reminders.hours, world);
  if (opened === null) return false;
  // 今やっていい?11時に予約ある names the hour by which it has to be over.
  if (asked.leave === 'now' && at.toMillis() === opened.at.toMillis()) return true;
  const { latest } = latestFor(opened.at, world.now, world.facts.notice);
  return at > latest && at < opened.at;
}

function namesDay(time: TimeReading | null): boolean {
  return time?.kind === 'at' && time.day !== null;
}

interface That {
  readonly [value: string]: DateTime | string;
  readonly that: DateTime;
  readonly part: string;
}

/** As it was named: a part of the day is told by its name. */
export function partOf(time: TimeReading | null): string {
  if (time?.kind !== 'at') return 'time';
  if (time.clock === null) return 'day';
  return 'part' in time.clock ? time.clock.part : 'time';
}

function isOfToday({ that, part }: That, { now }: Pick<World, 'now'>): boolean {
  return part === 'day' && that.hasSame(now.setZone(TOKYO), 'day');
}

function inTime(values: That, { facts: { notice }, now }: World): Say {
  if (values.that < notice.updateOpens) {
    return isOfToday(values, { now })
      ? { type: 'say', message: 'deadline.tooEarly' }
      : { type: 'say', message: 'deadline.thenEarly', values };
  }
  const isLast = isLastDay(notice, values.that) ? 'yes' : 'no';
  return { type: 'say', message: 'deadline.then', values: { ...values, isLast } };
}

/** 0時ちょっと前に始めても平気?, on the last day: it is told until when to begin. */
function isShortlyBefore(
  at: DateTime,
  { isUntilThen }: AskedOfTime,
  { facts: { notice }, now }: World,
): boolean {
  return isUntilThen && isLastDay(notice, now) && at.toMillis() === notice.skipEnds.toMillis();
}

/** Past midnight, or so close before it that the update may not be over. */
function late(values: That, asked: AskedOfTime, { facts: { notice } }: World): Say {
  if (values.that < notice.skipEnds) return { type: 'say', message: 'deadline.thenTight', values };
  const may = asked.later === 'mayNot' || isBeforeOpening(asked) ? 'no' : 'yes';
  return { type: 'say', message: 'deadline.thenLate', values: { ...values, may } };
}

/** 明日の開店前にやればいい?, 11時開店なので朝やれば: nothing is paid until then. The update is no trouble, and a no would be wrong. */
export function isBeforeOpening({ time, shopOpens, proposes, isOfDoing }: AskedOfTime): boolean {
  if (!proposes && !isOfDoing) return false;
  // 9時50分で間に合う? has its own no.
  if (shopOpens !== null) return time?.kind !== 'at' || time.clock === null || 'part' in time.clock;
  return time?.kind === 'shop' && time.of === 'opens' && time.side === 'before';
}
