import type { DateTime } from 'luxon';
import type { DueTime, ShopHours } from './due-time.ts';
import type { Say } from './effect.ts';
import { lastDay, type Notice } from './notice.ts';
import type { ConversationState } from './state.ts';
import type { AskedOfTime } from './time-reading.ts';
import type { World } from './world.ts';
import { TOKYO } from './zone.ts';

/** Where nothing is to be paid on the days between, the update may be done after them (fact `OS: deadline`); null where they are open. */
export function closedTill(
  due: DueTime,
  asked: AskedOfTime,
  state: ConversationState,
  world: World,
): Say | null {
  const isLate = isPastDeadline(due, world) && isClosedTill(due, asked, state, world);
  return isLate && 'at' in due
    ? { type: 'say', message: 'deadline.closedTill', values: { that: due.at } }
    : null;
}

function isPastDeadline(due: DueTime, { facts: { notice }, now }: World): boolean {
  return due.kind === 'tooLate' || (due.kind === 'clear' && now >= notice.skipEnds);
}

/** 26日は休み; 火曜定休, of the Wednesday after the deadline: nothing is to be paid on the days between. */
function isClosedTill(
  due: DueTime,
  asked: AskedOfTime,
  { reminders }: ConversationState,
  { facts: { notice } }: World,
): boolean {
  if (saysClosed(asked)) return true;
  return 'at' in due && isClosedUntil(due.at, reminders.hours, notice);
}

/** 9/1まで休み: of days, and not of those of every week. */
export function saysClosed({ isClosed, shopTold }: Pick<AskedOfTime, 'isClosed' | 'shopTold'>) {
  return isClosed && shopTold.closed.length === 0;
}

/** Whether the shop is closed on every day from the deadline to then; on its very morning, whether it was closed on the day before. */
export function isClosedUntil(at: DateTime, { closed = [] }: ShopHours, notice: Notice): boolean {
  const first = notice.skipEnds.setZone(TOKYO).startOf('day');
  const days = Math.floor(at.setZone(TOKYO).startOf('day').diff(first, 'days').days);
  if (days === 0) return at.setZone(TOKYO).hour < NOON && closed.includes(lastDay(notice).weekday);
  const between = Array.from({ length: Math.min(days, WEEK) }, (_, i) => first.plus({ days: i }));
  return between.length > 0 && between.every(({ weekday }) => closed.includes(weekday));
}

const WEEK = 7;
const NOON = 12;
