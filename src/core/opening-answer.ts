import type { DateTime } from 'luxon';
import { dueOf } from './due-asked.ts';
import type { ShopHours } from './due-time.ts';
import type { Say } from './effect.ts';
import { firstDay, isLastDay, isPastDeadline, type Notice } from './notice.ts';
import { nextOpen } from './open-day.ts';
import { openingAsked, type Opened } from './opening-asked.ts';
import { latestFor, roomLeft } from './room-left.ts';
import { hasSaid } from './said-of.ts';
import type { ConversationState } from './state.ts';
import type { AskedOfTime } from './time-reading.ts';
import { PUTS_OFF, tooLate } from './too-late.ts';
import { isOut, type World } from './world.ts';
import { TOKYO } from './zone.ts';

/** 明日8時半に開けるけど間に合う: from when the update can be begun, until the shop opens. */
export function ofOpening(
  topic: string,
  asked: AskedOfTime,
  state: ConversationState,
  world: World,
): Say | null {
  const { notice } = world.facts;
  const opened = openingAsked(asked, state.reminders.hours, world);
  if (opened === null || !isAskedOf(topic, opened.at, world)) return null;
  const { at } = opened;
  if (at >= notice.skipEnds && !isPastDeadline(world))
    return onceBlocked(topic, at, asked, state, world);
  if (topic === 'os.skip' || at < firstDay(notice)) return null;
  return isOpenAllDay(at, asked, world)
    ? { type: 'say', message: 'deadline.afterClosing', isWithoutLead: true }
    : untilThen(opened, world);
}

/** Of a shop that opens when the update can be put off no more. */
function onceBlocked(
  topic: string,
  at: DateTime,
  asked: AskedOfTime,
  state: ConversationState,
  world: World,
): Say {
  if (hasSaid(state.said, OF_MORNING)) return openingAfter(at, world);
  if (isOfTonight(asked, world)) return roomLeft(state, world);
  const then = startsBefore(at, asked, state, world) ?? planned(topic, at, asked, world);
  return then ?? tooLate(at, asked);
}

/** 明日の朝にするわ。10時オープン: on that day nothing has to be put off until the shop opens, where it is begun early enough. */
function planned(topic: string, at: DateTime, asked: AskedOfTime, world: World): Say | null {
  if (topic === 'os.skip' || asked.isClosed || asked.isOfPaying || asked.isInTime) return null;
  const { skipEnds } = world.facts.notice;
  return at.hasSame(skipEnds.setZone(TOKYO), 'day') ? openingAfter(at, world) : null;
}

/** 明日の朝じゃだめ?, and then 6時開店です, on the last evening: until when to begin on that morning. */
const OF_MORNING: ReadonlySet<string> = new Set(['deadline.thenLate', 'deadline.usableAfter']);

function openingAfter(at: DateTime, { facts: { notice } }: World): Say {
  const { latest } = latestFor(at, notice.skipEnds, notice);
  return { type: 'say', message: 'deadline.openingAfter', values: { at, latest } };
}

/** どれくらいかかる?9時半にお客さん来る, shortly before: whether it is over by then is what is asked. */
function isAskedOf(topic: string, at: DateTime, world: World): boolean {
  if (PUTS_OFF.has(topic)) return true;
  const isSoon = at <= world.now.plus({ minutes: SOON_MINUTES });
  return topic === 'update.duration' && isSoon && isOut(world);
}

const SOON_MINUTES = 60;

/** 6時から14時まで営業なんだけど: it comes while they are open, and is no trouble behind that. */
function isOpenAllDay(
  at: DateTime,
  { shopTold: { closes }, isInTime }: AskedOfTime,
  { facts: { notice }, now }: World,
): boolean {
  if (at > notice.updateOpens || now >= notice.updateOpens || isInTime || closes === null)
    return false;
  return closes.isCertain && closes.hour > notice.updateOpens.setZone(TOKYO).hour;
}

/** 明日9時開店8時半で間に合う?, on the eve of the deadline: nothing is to be paid until the shop opens, if it is begun early enough. */
function startsBefore(
  at: DateTime,
  asked: AskedOfTime,
  state: ConversationState,
  world: World,
): Say | null {
  const { notice } = world.facts;
  const that = isOfStart(asked) ? hourNamed(asked, state, world) : null;
  return that === null ? null : openingThen(that, at, notice);
}

/** 8月26日 9時半, of a shop that opens at 11 that day. null: another day, or too short before it. */
function openingThen(that: DateTime, at: DateTime, notice: Notice): Say | null {
  const { latest, room } = latestFor(at, that, notice);
  const isThatDay = that >= notice.skipEnds && at.hasSame(notice.skipEnds.setZone(TOKYO), 'day');
  return isThatDay && that < at && room === 'enough'
    ? { type: 'say', message: 'deadline.openingThen', values: { that, at, latest } }
    : null;
}

/** The same of a shop that has told when it opens; null once the deadline is over. */
export function beforeDoors(
  that: DateTime,
  { opens }: ShopHours,
  { facts: { notice }, now }: World,
): Say | null {
  if (opens === null || now >= notice.skipEnds) return null;
  const inTokyo = that.setZone(TOKYO);
  return openingThen(inTokyo, inTokyo.startOf('day').plus({ minutes: opens }), notice);
}

function hourNamed({ time }: AskedOfTime, state: ConversationState, world: World): DateTime | null {
  if (time?.kind !== 'at' || time.clock === null || 'part' in time.clock) return null;
  const due = dueOf(time, state, world);
  return due !== null && 'at' in due ? due.at : null;
}

/** Until when to begin, so that it is over by then; what is too early for any update is said to be. */
export function untilThen({ at, isGuessed }: Opened, { facts: { notice }, now }: World): Say {
  const from = now > notice.updateOpens ? now : notice.updateOpens;
  const values = { at, guessed: isGuessed ? 'yes' : 'no', ...latestFor(at, from, notice) };
  // Nothing can be begun before that shop opens: not for want of minutes.
  const isEarly = at <= notice.updateOpens;
  return { type: 'say', message: isEarly ? 'deadline.openingEarly' : 'deadline.opening', values };
}

/** 9時50分に始めても間に合う?, of a shop that opens at 10, as it tells or has told: so shortly before it is too late; past the deadline it is soon enough, if nothing is to be paid before it. null: early enough. */
export function beforeOpening(
  asked: AskedOfTime,
  state: ConversationState,
  world: World,
): Say | null {
  const { notice } = world.facts;
  if (!isOfStart(asked)) return null;
  const { opens } = state.reminders.hours;
  const named = hourNamed(asked, state, world);
  const then = named && beforeDoors(named, state.reminders.hours, world);
  if (then !== null) return then;
  const that = startAsked(asked, state, world);
  if (that === null || opens === null) return null;
  const at = that.startOf('day').plus({ minutes: opens });
  const { latest, room } = latestFor(at, that, notice);
  const isTight = that < at && room !== 'enough';
  return isTight
    ? { type: 'say', message: 'deadline.openingTight', values: { that, at, latest } }
    : null;
}

function isOfStart({ isOfDoing, isInTime, proposes }: AskedOfTime): boolean {
  return isOfDoing || isInTime || proposes;
}

/** The hour that is named, while the update can be put off. */
function startAsked(
  { time }: AskedOfTime,
  state: ConversationState,
  world: World,
): DateTime | null {
  if (time?.kind !== 'at' || time.clock === null || 'part' in time.clock) return null;
  const { updateOpens, skipEnds } = world.facts.notice;
  const due = dueOf(time, state, world);
  const isAhead = due?.kind === 'clear' && due.at >= updateOpens && due.at < skipEnds;
  return isAhead ? due.at.setZone(TOKYO) : null;
}

/** 8時すぎは忙しい, of a shop that told to open at 7:30: before it opens there is no update yet. */
export function ofEarlyShop(topic: string, state: ConversationState, world: World): Say | null {
  const { notice } = world.facts;
  const { opens } = state.reminders.hours;
  if (topic !== 'update.timing' || opens === null || world.now >= notice.updateOpens) return null;
  const at = firstDay(notice).plus({ minutes: opens });
  return at < notice.updateOpens ? untilThen({ at, isGuessed: false }, world) : null;
}

/** 開店17時です、間に合う? on the last evening is of the deadline. */
function isOfTonight({ time }: AskedOfTime, { facts, now }: World): boolean {
  const namesDay = time !== null && 'day' in time && time.day !== null;
  return isLastDay(facts.notice, now) && !namesDay;
}

/** 定休の火曜 is the first day of the update: nobody is sent to that day (fact `when to do it`). */
export function onOpenDay(
  topic: string,
  { time, shopTold }: AskedOfTime,
  { reminders }: ConversationState,
  { facts: { notice }, now }: World,
): Say | null {
  // 定休日は火曜です names no day on which anything is to be done.
  const isOpen = time === null || shopTold.closed.length > 0;
  if (topic !== 'update.timing' || !isOpen || now >= notice.updateOpens) return null;
  const first = firstDay(notice);
  const that = nextOpen(first, reminders.hours);
  return that.hasSame(first, 'day')
    ? null
    : { type: 'say', message: 'deadline.openDay', values: { that } };
}
