import type { DateTime } from 'luxon';
import { isoOf, momentOf } from './moment.ts';
import { isClosedUntil } from './closed-till.ts';
import { flowChoice } from './choices.ts';
import type { Choice, Values } from './effect.ts';
import { dueTime, type DueTime, type ShopHours } from './due-time.ts';
import { daysNamed } from './moments-named.ts';
import { nextOpen } from './open-day.ts';
import { latestStart, type Notice } from './notice.ts';
import type { ConversationState, Position, ReminderTalk } from './state.ts';
import type { ClockReading, TimeReading } from './time-reading.ts';
import type { World } from './world.ts';
import { TOKYO } from './zone.ts';

const SOON: TimeReading = { kind: 'after', minutes: 30 };

/** Buttons that fit a shop: soon, after a rush, tonight after closing, in the morning before opening. */
const BUTTONS: Readonly<Record<string, TimeReading>> = {
  soon: SOON,
  hour: { kind: 'after', minutes: 60 },
  tonight: { kind: 'at', day: null, clock: { part: 'night' } },
  morning: { kind: 'at', day: null, clock: { part: 'morning' } },
};

/** `mayWait`: nothing is to be paid until then, as they were just told. */
export interface ToldHours extends ShopHours {
  readonly mayWait?: boolean;
}

/** Holds what the merchant said against the clock; what was wanted before says which day, where only an hour was said. */
export function hearTime(
  talk: ReminderTalk,
  time: TimeReading,
  hours: ToldHours,
  world: World,
): ReminderTalk {
  const { wanted, instead } = talk;
  const meant = wanted?.kind === 'either' ? oneOf([wanted.at, wanted.other], time, world) : null;
  if (meant !== null) return wanting(talk, { kind: 'clear', at: meant });
  const before = wanted?.kind === 'clear' ? wanted.at : instead;
  const given = { now: world.now, notice: world.facts.notice, hours, isToUpdate: true };
  const due = dueTime(time, { ...given, instead: before === null ? null : momentOf(before) });
  if (isRestOfToday(due, time, world)) return hearTime(talk, SOON, hours, world);
  return wanting(talk, onceOpen(due, hours, world), namesDayOnly(time));
}

/** じゃあ今日やるわ, later than the hour that stands for an evening. */
function isRestOfToday(due: DueTime, time: TimeReading, { now }: World): boolean {
  if (due.kind !== 'past' || time.kind !== 'at' || time.day === null) return false;
  const isOpen = time.clock === null || ('part' in time.clock && time.clock.part === 'night');
  return isOpen && due.at.setZone(TOKYO).hasSame(now.setZone(TOKYO), 'day');
}

/** 水曜の8時, of a shop that is closed till then: no payment is stopped before. */
function onceOpen(due: DueTime, hours: ToldHours, { facts: { notice } }: World): DueTime {
  const isClosed =
    due.kind === 'tooLate' && (hours.mayWait === true || isClosedUntil(due.at, hours, notice));
  return isClosed ? { kind: 'clear', at: due.at } : due;
}

/** 27日にやる, 明日の朝: nobody has said an hour. */
function namesDayOnly(time: TimeReading): boolean {
  return time.kind === 'at' && time.day !== null && !(time.clock && 'hour' in time.clock);
}

/** Asked which of two: 夜のほう, 明日のほう name one of them, whatever they would mean alone. */
function oneOf(
  both: readonly (string | null)[],
  time: TimeReading,
  { facts, now }: World,
): DateTime | null {
  if (time.kind !== 'at' || (time.clock && 'hour' in time.clock)) return null;
  const { day, clock } = time;
  const date = day && daysNamed(day, now.setZone(TOKYO), facts.notice).at(-1);
  const isMorning = clock && clock.part === 'morning';
  const [one, other] = both
    .filter((at) => at !== null)
    .map((at) => momentOf(at).setZone(TOKYO))
    .filter((at) => !date || at.hasSame(date, 'day'))
    .filter((at) => isMorning === null || at.hour < 12 === isMorning);
  return one !== undefined && other === undefined ? one : null;
}

/** At which hour the shop opens or closes; null when the message names no hour. */
export function hourTold(talk: ReminderTalk, time: TimeReading): Partial<ShopHours> | null {
  const shop = talk.wanted?.shop;
  if (!shop || time.kind !== 'at' || time.day !== null) return null;
  const { clock } = time;
  if (clock === null || !('hour' in clock)) return null;
  return shop.of === 'opens' ? { opens: opening(clock) } : { closes: closing(clock) };
}

type Hour = Exclude<ClockReading, { part: unknown }>;

/** In minutes since midnight: who opens at 3 opens in the afternoon. */
export function opening({ hour, minute, isCertain }: Hour): number {
  return (!isCertain && hour < 5 ? hour + 12 : hour) * 60 + minute;
}

/** Who closes at 9 closes in the evening; 12 and the hours after it are of the night, and 朝の5時 is of the next morning. */
export function closing({ hour, minute, isCertain }: Hour): number {
  if (hour < 5 || hour === 12) return ((hour % 12) + 24) * 60 + minute;
  if (!isCertain) return (hour + 12) * 60 + minute;
  return (hour < MORNING_ENDS ? hour + 24 : hour) * 60 + minute;
}

/** Nobody opens so early as to close before it on the same day. */
const MORNING_ENDS = 10;

/** What a button says about the time: one of the times on offer, the second of two that may have been meant, or none of it. */
export function chooseTime(
  position: Position,
  choice: string,
  hours: ShopHours,
  world: World,
): ReminderTalk {
  const talk = position.reminder ?? { wanted: null, instead: null };
  const button = BUTTONS[choice];
  if (button !== undefined) return wanting(talk, buttonTime(button, position, hours, world));
  // Turned down: the next time is not of that day.
  if (choice === 'no') return { ...talk, wanted: null };
  return talk.wanted !== null && choice === 'second'
    ? { ...talk, wanted: { ...talk.wanted, at: talk.wanted.other } }
    : talk;
}

/** The buttons of a question about a time with their moments: in the order of the clock, none twice, none too late. Where all would be, only the update is left. */
export function timeChoices(
  { position, reminders }: ConversationState,
  choices: readonly Choice[],
  world: World,
): readonly Choice[] {
  if (position === null) return choices;
  const timed = choices.flatMap((choice) => {
    const button = BUTTONS[choice.id.replace('step:', '')];
    if (button === undefined) return [];
    const due = buttonTime(button, position, reminders.hours, world);
    return due.kind === 'clear' && due.at > world.now ? [{ choice, at: due.at }] : [];
  });
  if (timed.length === 0 && choices.some(isButton)) return [flowChoice('update-terminal')];
  return [
    ...timed
      .toSorted((a, b) => a.at.toMillis() - b.at.toMillis())
      .filter(({ at }, i, all) => !all[i - 1]?.at.equals(at))
      .map(({ choice, at }) => ({ ...choice, values: { at } })),
    ...choices
      .filter((choice) => !isButton(choice))
      .map((choice) => ({ ...choice, values: timeValues(position) })),
  ];
}

function isButton({ id }: Choice): boolean {
  return Object.hasOwn(BUTTONS, id.replace('step:', ''));
}

/** A button means what it said when it was shown. */
function buttonTime(
  button: TimeReading,
  { stepSince }: Position,
  hours: ShopHours,
  { facts: { notice } }: World,
): DueTime {
  const given = { notice, hours, instead: null, isToUpdate: true };
  const due = dueTime(button, { ...given, now: momentOf(stepSince) });
  const isMorning = button === BUTTONS['morning'];
  return due.kind === 'clear' && isMorning ? onOpenDay(due.at, hours, notice) : due;
}

/** Nobody is there on the morning of a day off. */
function onOpenDay(morning: DateTime, hours: ShopHours, notice: Notice): DueTime {
  const at = nextOpen(morning, hours);
  const isLate = morning < notice.skipEnds && at > latestStart(notice);
  return { kind: isLate ? 'tooLate' : 'clear', at };
}

/** What any text of the talk may say of the time that is wanted. */
export function timeValues(position: Position | null): Values {
  const { at = null, other = null, isDayOnly = false } = position?.reminder?.wanted ?? {};
  return {
    ...(at === null ? {} : { at: momentOf(at), said: isDayOnly ? 'day' : 'hour' }),
    ...(other === null ? {} : { second: momentOf(other) }),
  };
}

function wanting(
  { instead }: ReminderTalk,
  due: DueTime,
  isDayOnly: boolean = false,
): ReminderTalk {
  return {
    instead,
    wanted: {
      kind: due.kind,
      at: 'at' in due ? isoOf(due.at) : null,
      other: due.kind === 'either' ? isoOf(due.other) : null,
      shop: 'shop' in due ? due.shop : null,
      ...(isDayOnly ? { isDayOnly } : {}),
    },
  };
}
