import type { DateTime } from 'luxon';
import type { Say } from './effect.ts';
import { isLastDay } from './notice.ts';
import { latestFor } from './room-left.ts';
import type { ConversationState } from './state.ts';
import type { AskedOfTime } from './time-reading.ts';
import type { World } from './world.ts';
import { TOKYO } from './zone.ts';

/** 閉めてからでもいい?, うち1時までなんだけど, on the last day: held against when the shop closes (fact `OS: deadline`). null: anything else. */
export function closingAsked(
  asked: AskedOfTime,
  state: ConversationState,
  world: World,
): Say | null {
  const { facts, now } = world;
  const { notice } = facts;
  const isLeave = asked.leave === 'closed';
  if (!isLastDay(notice, now) || !(isLeave || asked.shopTold.closes !== null)) return null;
  const { latest, room } = latestFor(notice.skipEnds, now, notice);
  const closes = closesTonight(state, now);
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

function closesTonight({ reminders }: ConversationState, now: DateTime): DateTime | null {
  const { closes } = reminders.hours;
  return closes === null ? null : now.setZone(TOKYO).startOf('day').plus({ minutes: closes });
}
