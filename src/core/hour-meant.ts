import { firstDay } from './notice.ts';
import type { ReadEvent } from './event.ts';
import { minutesSince } from './moment.ts';
import { isToday } from './moments-named.ts';
import type { ConversationState } from './state.ts';
import type { HourReading, TimeReading } from './time-reading.ts';
import { closing } from './wanted-time.ts';
import type { World } from './world.ts';
import { TOKYO } from './zone.ts';

/** もう7:59だし始めていい?, 閉店後の5時過ぎ of a bar that is open till five in the morning: the clock, or the hours that were told, say which is meant. */
export function withHourMeant(
  { position, reminders: { hours } }: ConversationState,
  event: ReadEvent,
  world: World,
): ReadEvent {
  const { reading } = event;
  const { time, timeAsked } = reading;
  const clock = hourOf(time);
  if (clock === null || position !== null || timeAsked.isToRemind) return event;
  const told = timeAsked.shopTold.closes;
  const closes = told === null ? hours.closes : closing(told);
  const night = clock.isByClosing ? ofNight(clock, closes) : null;
  if (night !== null) return { ...event, reading: { ...reading, time: night } };
  const isLeave = timeAsked.leave === 'then' || timeAsked.leave === 'now';
  if (!isLeave || !isPresent(clock, world)) return event;
  return { ...event, reading: { ...reading, ...ofNow(event) } };
}

/** An hour of today, or of no day that is named. */
function hourOf(time: TimeReading | null): HourReading | null {
  if (time?.kind !== 'at' || time.clock === null || 'part' in time.clock) return null;
  const { day, clock } = time;
  return day === null || isToday(day) ? clock : null;
}

/** Leave to begin is asked for at this minute, whatever else it sounds like. */
function ofNow({ reading: { topics, timeAsked } }: ReadEvent) {
  const isOfUpdate = topics.some((topic) => topic.startsWith('update.'));
  return {
    time: null,
    timeAsked: { ...timeAsked, leave: 'now', proposes: false } as const,
    topics: isOfUpdate ? topics : ['update.timing'],
  };
}

/** On the days of the update; before them an hour is of the first of those. */
function isPresent(
  { hour, minute, isCertain }: HourReading,
  { facts: { notice }, now }: World,
): boolean {
  if (now < firstDay(notice)) return false;
  const today = now.setZone(TOKYO).startOf('day');
  return (isCertain ? [hour] : [hour, hour + NOON]).some((one) => {
    const ago = minutesSince(today.plus({ hours: one, minutes: minute }), now);
    return ago >= 0 && ago < PRESENT_MINUTES;
  });
}

/** Behind midnight, where the shop has told to close so late. */
function ofNight({ hour, minute }: HourReading, closes: number | null): TimeReading | null {
  const late = hour + NOON;
  const at = late * 60 + minute;
  if (closes === null || late < MIDNIGHT || at > closes + LEAVING_MINUTES) return null;
  return { kind: 'at', day: null, clock: { hour: late, minute, isCertain: true } };
}

const NOON = 12;
const MIDNIGHT = 24;
const PRESENT_MINUTES = 10;
const LEAVING_MINUTES = 60;
