import { closedTill } from './closed-till.ts';
import { closingAsked } from './closing-asked.ts';
import { dueOf, meantOf } from './due-asked.ts';
import type { DueTime } from './due-time.ts';
import type { Say } from './effect.ts';
import { isAfterwards } from './afterwards.ts';
import { endReckoned } from './end-asked.ts';
import { dayAsked } from './day-asked.ts';
import { daysNamed, isPastDay } from './moments-named.ts';
import { isLastDay, isPastDeadline, phaseAt } from './notice.ts';
import { beforeOpening, ofEarlyShop, ofOpening, onOpenDay } from './opening-answer.ts';
import { proposedTime } from './proposed-time.ts';
import { chargedFirst, roomLeft, withinMinutes } from './room-left.ts';
import { ofPreparing } from './restart-then.ts';
import type { ConversationState } from './state.ts';
import type { AskedOfTime, TimeReading } from './time-reading.ts';
import { earlyAt, isTooEarly } from './too-early.ts';
import { PUTS_OFF, tooLate } from './too-late.ts';
import { isOut, type World } from './world.ts';
import { TOKYO } from './zone.ts';

/** What is said of a time that is named, or meant, instead of what is true in general; null where none is. */
export function saidOfTime(
  topic: string,
  asked: AskedOfTime,
  state: ConversationState,
  world: World,
): Say | null {
  if (!BY_DEADLINE.has(topic)) return ofPreparing(topic, asked, state, world);
  if (isAfterwards(topic, asked, state, world)) return usable(asked, world);
  const then = endReckoned(asked, state, world) ?? ofThen(topic, asked, state, world);
  if (then !== null) return then;
  if (asked.shopOpens !== null) return ofOpening(topic, asked, state, world);
  return (
    ofMinutes(topic, asked, world) ??
    onOpenDay(topic, asked, state, world) ??
    ofMoment(topic, asked, state, world) ??
    ofEarlyShop(topic, state, world)
  );
}

function ofThen(
  topic: string,
  asked: AskedOfTime,
  state: ConversationState,
  world: World,
): Say | null {
  return (
    beforeOpening(asked, state, world) ??
    closingAsked(topic, asked, state, world) ??
    proposedTime(asked, state, world)
  );
}

/** 明日以降も使える?, once the update was told to be over; of a day behind the deadline it is told that it is done then, too. */
function usable({ time, isOfAfterwards }: AskedOfTime, { facts: { notice }, now }: World): Say {
  const day = time?.kind === 'at' && time.day !== null ? time.day : null;
  const [first] = day === null ? [] : daysNamed(day, now.setZone(TOKYO), notice);
  const isBefore = !isOfAfterwards && first !== undefined && first < notice.skipEnds;
  return { type: 'say', message: isBefore ? 'deadline.usableDone' : 'deadline.usableAfter' };
}

function ofMinutes(topic: string, { within }: AskedOfTime, world: World): Say | null {
  const isOther = within === null || topic === 'os.skip' || isLastHour(world);
  return isOther ? null : withinMinutes(within, world);
}

function ofMoment(
  topic: string,
  asked: AskedOfTime,
  state: ConversationState,
  world: World,
): Say | null {
  const due = dueOf(meantOf(asked, world), state, world);
  const isOfThen = due !== null && isOfLaterThan(topic, due, asked, world);
  if (!isOfThen && isOfRoom(topic, asked, world)) return roomLeft(state, world, asked.isOfCharge);
  if (isPastMidnight(asked, world)) return { type: 'say', message: 'deadline.pastMidnight' };
  if (isStillInTime(topic, asked, world))
    return { type: 'say', message: 'deadline.inTime', values: { that: world.now, part: 'day' } };
  const said = latest(asked, state, world) ?? dayAsked(topic, due, asked, world);
  if (said !== null) return chargedFirst(said, state, world);
  return due && ofDue(topic, due, asked, state, world);
}

/** じゃあ今夜やる、何時までにやればいい?, where no opening is told: until when to begin. */
function latest(asked: AskedOfTime, state: ConversationState, world: World): Say | null {
  if (!asked.isOfLatest || isPastDeadline(world)) return null;
  // 夜でいいや。何時までにやればいい?, in the morning before it is out.
  if (!isOut(world))
    return proposesTime(asked) ? { type: 'say', message: 'deadline.anytime' } : null;
  return isLastDay(world.facts.notice, world.now)
    ? roomLeft(state, world)
    : { type: 'say', message: 'deadline.latest' };
}

/** 夜でいいや, 今夜やる: a time to do it is named. */
function proposesTime({ time, proposes }: AskedOfTime): boolean {
  return time?.kind === 'at' && proposes;
}

/** もう寝るんですけど明日の朝でも間に合います?: the time that is named decides, and not the present minute. */
function isOfLaterThan(topic: string, due: DueTime, asked: AskedOfTime, world: World): boolean {
  if (due.kind !== 'tooLate' || !isOfLater(topic, asked) || isEnd(due, world)) return false;
  if (isThatNight(due, asked.time, world)) return false;
  return asked.isOfDoing || asked.leave === 'then' || !asked.isOfNow;
}

function ofDue(
  topic: string,
  due: DueTime,
  asked: AskedOfTime,
  state: ConversationState,
  world: World,
): Say | null {
  const closed = closedTill(due, asked, state, world);
  if (closed !== null) return closed;
  if (mayBeEarly(topic, asked) && isTooEarly(due, asked.time, world)) {
    return earlyAt(asked.time, world);
  }
  if (isEnd(due, world)) return ofLastDay(asked.isInTime, state, world);
  if (asked.isOpenTill && isThatNight(due, asked.time, world))
    return { type: 'say', message: 'deadline.thatNight' };
  if (due.kind === 'tooLate') return isOfLater(topic, asked) ? tooLate(due.at, asked) : null;
  return ofLastDay(topic === 'update.timing', state, world);
}

/** 明後日でもいいですか, days before there is an update, is no wish to put it off. */
function mayBeEarly(topic: string, { leave }: AskedOfTime): boolean {
  return topic === 'update.timing' || (topic === 'os.skip' && leave === 'then');
}

/** 26日から使えない asks for the deadline itself. */
function isOfLater(topic: string, { later }: AskedOfTime): boolean {
  return PUTS_OFF.has(topic) && (topic !== 'os.deadline' || later !== null);
}

const BY_DEADLINE: ReadonlySet<string> = new Set([...PUTS_OFF, 'update.duration']);

/** 0時に間に合う: of the deadline itself. */
function isEnd(due: DueTime, { facts: { notice } }: World): boolean {
  return 'at' in due && due.at.toMillis() === notice.skipEnds.toMillis();
}

/** 25日は深夜2時まで営業: the day itself can still be used, until its midnight. */
function isThatNight(
  due: DueTime,
  time: TimeReading | null,
  { facts: { notice }, now }: World,
): boolean {
  if (due.kind !== 'tooLate' || time?.kind !== 'at' || time.clock === null) return false;
  const [day] = time.day === null ? [] : daysNamed(time.day, now.setZone(TOKYO), notice);
  if (day !== undefined && day >= notice.skipEnds) return false;
  const hours = due.at.diff(notice.skipEnds).as('hours');
  return hours >= 0 && hours < NIGHT_HOURS;
}

const NIGHT_HOURS = 5;

function ofLastDay(isMeant: boolean, state: ConversationState, world: World): Say | null {
  return isMeant && isLastDay(world.facts.notice, world.now) ? roomLeft(state, world) : null;
}

/** Asked of now, on the last day; in its last hour there is nothing else to be said of when to update. */
function isOfRoom(
  topic: string,
  { isOfNow, isInTime, isOfLatest, time, within }: AskedOfTime,
  { facts, now }: World,
): boolean {
  const { notice } = facts;
  if (!isLastDay(notice, now)) return false;
  if (isOfLatest) return true;
  // 間に合う? and no more is of now, too.
  if (isOfNow || (isInTime && time === null && topic !== 'os.skip')) return true;
  // あと15分しかない
  const isOfMinutes = within !== null && topic === 'update.duration';
  return (topic === 'update.timing' || isOfMinutes) && isLastHour({ facts, now });
}

function isLastHour({ facts: { notice }, now }: Pick<World, 'facts' | 'now'>): boolean {
  return isLastDay(notice, now) && now >= notice.skipEnds.minus({ hours: 1 });
}

/** 25時までに, on the last day; where its day is named, the moment itself is too late. */
function isPastMidnight({ isPastMidnight: isSaid, time }: AskedOfTime, world: World): boolean {
  const hasDay = time?.kind === 'at' && time.day !== null;
  return isSaid && !hasDay && isLastDay(world.facts.notice, world.now);
}

/** まだ間に合います?, 昨日忘れてた、まだ大丈夫?, days before the deadline. */
function isStillInTime(
  topic: string,
  { isOfNow, isInTime, time }: AskedOfTime,
  { facts: { notice }, now }: World,
): boolean {
  const isAsked = isOfNow && isInTime && (time === null || isPastDay(time)) && topic !== 'os.skip';
  return isAsked && phaseAt(notice, now) === 'open' && !isLastDay(notice, now);
}
