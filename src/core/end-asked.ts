import type { DateTime } from 'luxon';
import { isHeldOpen } from './doubt.ts';
import { dueOf } from './due-asked.ts';
import type { Say } from './effect.ts';
import { firstDay, isPastDeadline } from './notice.ts';
import { untilThen } from './opening-answer.ts';
import type { ConversationState } from './state.ts';
import type { AskedOfTime, HourReading } from './time-reading.ts';
import { isOut, type World } from './world.ts';
import { TOKYO } from './zone.ts';

/** 今始めたら何時に終わる?, 今からやって9時半に終わる?: reckoned from then (fact `duration`). null: not asked, before there is an update, or while a payment is open, as nothing is to begin then. */
export function endReckoned(
  asked: AskedOfTime,
  state: ConversationState,
  world: World,
): Say | null {
  if (isHeldOpen(state, world)) return null;
  if (asked.isOfEnd === true) return whenOver(asked, state, world);
  const hour = asked.endsBy ?? null;
  if (hour === null || asked.shopOpens !== null || isOfOwnStart(hour, asked, world)) return null;
  return isOut(world) ? overBy(hour, world) : overOnFirst(hour, world);
}

function whenOver(asked: AskedOfTime, state: ConversationState, world: World): Say | null {
  const { updateOpens, updateMinutes } = world.facts.notice;
  const that = asked.time === null ? world.now : hourNamed(asked, state, world);
  if (that === null || that < updateOpens) return null;
  const values = {
    that,
    least: that.plus({ minutes: updateMinutes.from }),
    most: that.plus({ minutes: updateMinutes.to }),
  };
  return { type: 'say', message: 'deadline.endsAt', values };
}

function hourNamed({ time }: AskedOfTime, state: ConversationState, world: World): DateTime | null {
  if (time?.kind !== 'at' || time.clock === null || 'part' in time.clock) return null;
  const due = dueOf(time, state, world);
  return due !== null && 'at' in due ? due.at : null;
}

function overBy(hour: HourReading, world: World): Say | null {
  const { notice } = world.facts;
  const now = world.now.setZone(TOKYO);
  const at = nextTime(hour, now);
  const isLater = at >= notice.skipEnds && !isPastDeadline(world);
  if (isLater || at > now.plus({ hours: SOON_HOURS })) return null;
  return untilThen({ at, isGuessed: false }, world);
}

/** 6:40に始めて7時半に間に合いますか is answered of when it is begun, which is before the update is out. */
function isOfOwnStart(hour: HourReading, { time }: AskedOfTime, world: World): boolean {
  const clock = time?.kind === 'at' ? time.clock : null;
  if (clock === null || 'part' in clock) return false;
  const isOther = clock.hour !== hour.hour || clock.minute !== hour.minute;
  const that = firstDay(world.facts.notice).plus({ hours: clock.hour, minutes: clock.minute });
  return isOther && !isOut(world) && that < world.facts.notice.updateOpens;
}

/** 9時までに終わりますかね, before there is an update: on the day on which it comes. */
function overOnFirst({ hour, minute }: HourReading, world: World): Say {
  const at = firstDay(world.facts.notice).plus({ hours: hour, minutes: minute });
  return untilThen({ at, isGuessed: false }, world);
}

const SOON_HOURS = 12;

/** 9時半, said at nine in the evening, is of that evening. */
function nextTime({ hour, minute, isCertain }: HourReading, now: DateTime): DateTime {
  const at = now.startOf('day').plus({ hours: hour, minutes: minute });
  if (at > now) return at;
  const evening = at.plus({ hours: 12 });
  return !isCertain && hour < 12 && evening > now ? evening : at.plus({ days: 1 });
}
