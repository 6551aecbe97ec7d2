import { topicChoice } from './choices.ts';
import { dueTime } from './due-time.ts';
import type { Say } from './effect.ts';
import { firstDay } from './notice.ts';
import { partOf, proposedTime } from './proposed-time.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import type { TimeReading } from './time-reading.ts';
import { understood, type Rule, type World } from './world.ts';
import { TOKYO } from './zone.ts';

/** 今夜やります, 閉店後にやります, before there is an update: it is told when there is (fact `opens`), and no reminder of it is offered for then. */
export const planTooEarly: Rule = (state, { reading }, world) => {
  const { time, signs } = reading;
  const isFree = state.position === null && state.handOff === null;
  if (!isFree || time === null || !isPlan(reading)) return null;
  if (NO_PLAN.some((sign) => signs.includes(sign))) return null;
  const say = onThatDay(reading, state, world) ?? tooEarly(time, state, world);
  return say && understood({ state, effects: [{ ...say, choices: [topicChoice('reminder')] }] });
};

/** 今夜お知らせして wishes to be reminded, of whatever; 充電 may be done before. */
function isPlan({ hints, timeAsked, topics, reminderWish }: Reading): boolean {
  const isElse = timeAsked.isToRemind || reminderWish !== null;
  if (isElse || !hints.includes('plansIt') || hints.includes('ofBattery')) return false;
  return topics.every((topic) => OF_PLAN.has(topic));
}

const OF_PLAN: ReadonlySet<string> = new Set([
  'flow.update',
  'os.deadline',
  'os.skip',
  'reminder',
  'thanks',
  'update.timing',
  'update.when',
]);
const NO_PLAN: readonly Sign[] = ['ofCustomer', 'ofPayment', 'asks', 'denied'];

/** 1時に休憩とるからそん時やるわ, days before, when that hour of today is over: of the day of the update. */
function onThatDay(
  { time, timeAsked }: Reading,
  state: ConversationState,
  world: World,
): Say | null {
  if (time?.kind !== 'at' || time.day !== null || !namesHour(time)) return null;
  const isOver = isBeforeThatDay(time, state, world);
  return isOver
    ? proposedTime({ ...timeAsked, time, proposes: true, leave: 'then' }, state, world)
    : null;
}

function namesHour({ clock }: At): boolean {
  return clock !== null && 'hour' in clock;
}

type At = Extract<TimeReading, { kind: 'at' }>;

/** The hour that comes next is of no day that was meant: neither today nor the day of the update. */
function isBeforeThatDay(
  time: At,
  { reminders: { hours } }: ConversationState,
  { facts: { notice }, now }: World,
): boolean {
  const due = dueTime(time, { now, notice, hours, instead: null, isToUpdate: true });
  if (due.kind !== 'clear' && due.kind !== 'either') return false;
  const at = due.kind === 'either' ? due.other : due.at;
  return at < firstDay(notice) && !at.hasSame(now.setZone(TOKYO), 'day');
}

function tooEarly(
  time: TimeReading,
  { reminders: { hours } }: ConversationState,
  { facts: { notice }, now }: World,
): Say | null {
  if (now >= firstDay(notice)) return null;
  if (time.kind === 'shop')
    return time.day === null
      ? { type: 'say', message: 'deadline.tooEarly', isWithoutLead: true }
      : null;
  if (isPartOfThatDay(time)) return null;
  const due = dueTime(time, { now, notice, hours, instead: null, isToUpdate: true });
  if (due.kind !== 'clear' || due.at >= firstDay(notice)) return null;
  const values = { that: due.at, part: partOf(time) };
  return { type: 'say', message: 'deadline.thenEarly', values, isWithoutLead: true };
}

/** チェックインは15時からだから昼にやります, days before: of the day of the update. 夜やります may be of tonight. */
function isPartOfThatDay(time: TimeReading): boolean {
  if (time.kind !== 'at' || time.day !== null || time.clock === null) return false;
  return 'part' in time.clock && time.clock.part !== 'night';
}
