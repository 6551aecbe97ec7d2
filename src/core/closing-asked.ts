import type { DateTime } from 'luxon';
import type { Say } from './effect.ts';
import { daysNamed } from './moments-named.ts';
import { isLastDay, phaseAt } from './notice.ts';
import { latestFor } from './room-left.ts';
import type { ConversationState } from './state.ts';
import type { AskedOfTime } from './time-reading.ts';
import type { World } from './world.ts';
import { tooLate } from './too-late.ts';
import { TOKYO } from './zone.ts';

/** 閉めてからでもいい?, うち1時までなんだけど, on the last day: held against when the shop closes (fact `OS: deadline`). null: anything else. */
export function closingAsked(
  topic: string,
  asked: AskedOfTime,
  state: ConversationState,
  world: World,
): Say | null {
  const isLeave = asked.leave === 'closed';
  const late = isLeave ? lateDay(asked, world) : null;
  if (late !== null) return tooLate(late, asked);
  const isToday = isLastDay(world.facts.notice, world.now);
  if (!isToday && topic === 'update.timing' && (mayFollow(asked, world) || isPlanned(asked, world)))
    return AFTER_CLOSING;
  if (!isToday || !(isLeave || asked.shopTold.closes !== null)) return null;
  return ofTonight(isLeave, closesTonight(state, world.now), world);
}

/** What time do you suggest? I close at 10pm: then it can be done, too. */
function mayFollow({ leave, shopTold, isInTime }: AskedOfTime, world: World): boolean {
  const isTold = shopTold.closes !== null && leave === null && !isInTime;
  return isTold && phaseAt(world.facts.notice, world.now) === 'open';
}

/** じゃあ閉店後やるわ、何時までならいい?: then, and until when it may be left. */
function isPlanned({ time, leave, isInTime, proposes }: AskedOfTime, world: World): boolean {
  const isThen = time?.kind === 'shop' && time.of === 'closes' && time.side === 'after';
  const isAsked = leave !== null || isInTime || proposes;
  return (
    isThen && time.day === null && !isAsked && phaseAt(world.facts.notice, world.now) === 'open'
  );
}

const AFTER_CLOSING: Say = {
  type: 'say',
  message: 'deadline.afterClosing',
  isWithoutLead: true,
};

function ofTonight(isLeave: boolean, closes: DateTime | null, world: World): Say | null {
  const { notice } = world.facts;
  const { latest, room } = latestFor(notice.skipEnds, world.now, notice);
  if (closes !== null && closes > notice.skipEnds) {
    const values = { closes, latest, room, leave: isLeave ? 'yes' : 'no' };
    return { type: 'say', message: 'deadline.closesLate', values };
  }
  if (!isLeave) return null;
  if (closes !== null) return { type: 'say', message: 'deadline.closing', values: { closes } };
  return room === 'enough'
    ? { type: 'say', message: 'deadline.closingTonight', values: { latest } }
    : null;
}

/** 26日の閉店後でもいい?: of no day that ends before the deadline. */
function lateDay({ time }: AskedOfTime, { facts: { notice }, now }: World): DateTime | null {
  if (time?.kind !== 'shop' || time.day === null || now >= notice.skipEnds) return null;
  const days = daysNamed(time.day, now.setZone(TOKYO), notice);
  const isLate = days.length > 0 && days.every((day) => day >= notice.skipEnds);
  return isLate ? (days[0] ?? null) : null;
}

function closesTonight({ reminders }: ConversationState, now: DateTime): DateTime | null {
  const { closes } = reminders.hours;
  return closes === null ? null : now.setZone(TOKYO).startOf('day').plus({ minutes: closes });
}
