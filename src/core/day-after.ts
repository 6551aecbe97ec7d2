import type { DateTime } from 'luxon';
import { isoOf, momentOf, stillCounts } from './moment.ts';
import { daysNamed, isEve } from './moments-named.ts';
import { isOfMoney } from './doubt.ts';
import type { Hint } from './hint.ts';
import { PLAINLY } from './plainly.ts';
import type { ReadEvent } from './event.ts';
import type { Reading } from './reading.ts';
import { nextOpen } from './open-day.ts';
import type { ConversationState } from './state.ts';
import type { AfterDay, DayReading } from './time-reading.ts';
import type { World } from './world.ts';
import { TOKYO } from './zone.ts';

/**
 * 25日は定休日, and then 翌日でもいい?: of the 26th, and not of tomorrow. Where no day was told, 翌日 stays tomorrow, and 休み明け is of the
 * closed days, whichever they are.
 */
export function ofDayAfter(state: ConversationState, event: ReadEvent, world: World): ReadEvent {
  const { reading } = event;
  const { afterDay = null } = reading.timeAsked;
  // Nothing of a payment that is looked into is put off.
  if (isOfMoney(state)) return event;
  if (afterDay === null) return ofDayBefore(state, ofThatDay(state, event, world), world);
  const before = dayBefore(state, afterDay, world);
  if (before === null) return afterDay.isOfRest ? ofClosedDays(event) : event;
  const day = nextOpen(before.plus({ days: 1 }), state.reminders.hours);
  const { time } = reading;
  const clock = time?.kind === 'at' ? time.clock : null;
  const named: DayReading = { kind: 'date', month: day.month, day: day.day };
  const dated: Reading = { ...reading, time: { kind: 'at', day: named, clock } };
  return { ...event, reading: isPlan(reading) ? { ...dated, topics: ['reminder'] } : dated };
}

/** 前日の夜がいいかも, of the one reminder that is set, once the day before the update is over: the day before that one. */
function ofDayBefore({ reminders }: ConversationState, event: ReadEvent, world: World): ReadEvent {
  const { time } = event.reading;
  const isOver = isPast(world.facts.notice.updateOpens, world);
  if (time?.kind !== 'at' || !isOver || !isEve(time.day)) return event;
  const [one, another] = reminders.set;
  if (one === undefined || another !== undefined) return event;
  const day = momentOf(one).minus({ days: 1 });
  if (isPast(day, world)) return event;
  return { ...event, reading: { ...event.reading, time: { ...time, day: dateNamed(day) } } };
}

/** その日の22時に教えて, after 24日が休み: of the 24th. */
function ofThatDay(
  { dayTold: told }: ConversationState,
  event: ReadEvent,
  world: World,
): ReadEvent {
  const { time } = event.reading;
  const isThat = time?.kind === 'at' && time.day?.kind === 'notice' && time.day.isThat === true;
  if (!isThat) return event;
  const isTold = told !== undefined && stillCounts(told.at, world.now);
  // The day on which it began is over: what was told is until when it may wait.
  if (!isTold && !isPast(world.facts.notice.updateOpens, world)) return event;
  const named = isTold ? dateNamed(momentOf(told.day)) : LAST_DAY;
  const meant = { ...time, day: named };
  return { ...event, reading: { ...event.reading, time: meant } };
}

function dateNamed(moment: DateTime): DayReading {
  const { month, day } = moment.setZone(TOKYO);
  return { kind: 'date', month, day };
}

function isPast(moment: DateTime, { now }: World): boolean {
  return moment.setZone(TOKYO).endOf('day') < now;
}

const LAST_DAY: DayReading = { kind: 'notice', of: 'lastDay', days: 0 };

/** 翌日やります: news of it, and nothing else. */
function isPlan({ hints, signs, topics, confidence }: Reading): boolean {
  const isTold = PLANS.some((one) => hints.includes(one)) && hints.includes('unspoken');
  if (!isTold || signs.includes('asks')) return false;
  return confidence < PLAINLY || topics.every((topic) => OF_WHEN.has(topic));
}

const PLANS: readonly Hint[] = ['plansIt', 'plansThen', 'onlyPlansThen', 'takesUp'];

/** The day that was told, here or within the hour; 休み明け of a shop whose weekdays are known is of the next of these. */
function dayBefore(
  { dayTold: told, reminders }: ConversationState,
  { told: here, isOfRest }: AfterDay,
  world: World,
): DateTime | null {
  if (here !== null) return dateOf(here, world);
  if (told !== undefined && stillCounts(told.at, world.now)) return momentOf(told.day);
  const { closed = [] } = reminders.hours;
  if (!isOfRest || closed.length === 0) return null;
  const today = world.now.setZone(TOKYO).startOf('day');
  const week = DAYS.map((days) => today.plus({ days }));
  return week.find(({ weekday }) => closed.includes(weekday)) ?? null;
}

const DAYS = [0, 1, 2, 3, 4, 5, 6] as const;

function dateOf(day: DayReading, { facts, now }: World): DateTime | null {
  return daysNamed(day, now.setZone(TOKYO), facts.notice).at(0) ?? null;
}

/** 休み明けでもいいですか, of days that nobody has told: until when it may wait. */
function ofClosedDays(event: ReadEvent): ReadEvent {
  const { reading } = event;
  const { signs, topics, confidence, hints } = reading;
  const isElse = topics.some((topic) => !OF_WHEN.has(topic)) && confidence >= PLAINLY;
  if (isElse || !hints.includes('unspoken') || signs.includes('tellsClosed')) return event;
  return { ...event, reading: { ...reading, topics: [], signs: [...signs, 'tellsClosed'] } };
}

const OF_WHEN: ReadonlySet<string> = new Set([
  'update.timing',
  'update.when',
  'os.deadline',
  'os.skip',
  'reminder',
  'flow.update',
]);

/** The last day that a message names: 翌日 said next is of the one behind it. */
export function dayTold(
  { time, timeAsked }: Reading,
  world: World,
): Pick<ConversationState, 'dayTold'> {
  const { afterDay, lastOfDays } = timeAsked;
  const other = time !== null && 'day' in time ? time.day : null;
  // 翌日 itself, said once more, is of the same day.
  const named = afterDay ? afterDay.told : (lastOfDays ?? other);
  const day = named && dateOf(named, world);
  return day === null ? {} : { dayTold: { day: isoOf(day), at: isoOf(world.now) } };
}
