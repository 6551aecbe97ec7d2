import type { Choice, Say } from './effect.ts';
import { momentOf } from './moment.ts';
import { isLastDay } from './notice.ts';
import { beforeDoors } from './opening-answer.ts';
import type { Reading } from './reading.ts';
import { hasSaid } from './said-of.ts';
import type { ConversationState, Position, ReminderTalk } from './state.ts';
import { hearTime, timeValues } from './wanted-time.ts';
import { saidFirst, type Decision, type World } from './world.ts';

interface Heard {
  readonly reminder: ReminderTalk;
  /** What comes of it, where nobody has told it yet. */
  readonly say: Say | null;
}

/** 開店11時、9時半に知らせて, or a time past the deadline that is named once more though it was told to be too late: a reminder of then is set all the same (fact `OS: deadline`). */
export function hearLate(
  reminder: ReminderTalk,
  before: ReminderTalk['wanted'],
  { said, reminders }: ConversationState,
  world: World,
): Heard {
  const { wanted } = reminder;
  const at = wanted === null ? null : lateAt(wanted, world);
  if (wanted === null || at === null) return { reminder, say: null };
  const clear = { ...reminder, wanted: { ...wanted, kind: 'clear' as const } };
  const doors = beforeDoors(momentOf(at), reminders.hours, world);
  if (doors !== null) return { reminder: clear, say: hasSaid(said, TOLD_DOORS) ? null : doors };
  const isAgain = before?.kind === 'tooLate' && before.at === at && !wanted.isDayOnly;
  return { reminder: isAgain ? clear : reminder, say: null };
}

/** What comes of it is said first. */
export function aheadOf(asked: Decision, say: Say | null): Decision {
  return say === null ? asked : saidFirst(say, asked);
}

const TOLD_DOORS: ReadonlySet<string> = new Set(['deadline.openingThen']);

/** 違うって、明日11時開店だから9時半にやれば営業には間に合うでしょ: the hour that stands in it is meant. */
export function isBeforeDoors(
  { reminders: { hours } }: ConversationState,
  { time, timeAsked }: Pick<Reading, 'time' | 'timeAsked'>,
  world: World,
): boolean {
  if (time === null || timeAsked.shopOpens === null) return false;
  const { wanted } = hearTime({ wanted: null, instead: null }, time, hours, world);
  const at = wanted === null ? null : lateAt(wanted, world);
  return at !== null && beforeDoors(momentOf(at), hours, world) !== null;
}

/** What was wished is past the deadline; null: in time, or only too short before it. */
function lateAt(wanted: NonNullable<ReminderTalk['wanted']>, { facts, now }: World): string | null {
  const { skipEnds } = facts.notice;
  const { kind, at } = wanted;
  if (kind !== 'tooLate' || at === null || now >= skipEnds) return null;
  return momentOf(at) >= skipEnds ? at : null;
}

/** Whether what was wished is past the deadline, so that what comes of it is told with it. */
export function isPastIt(position: Position | null, world: World): boolean {
  const wanted = position?.reminder?.wanted ?? null;
  return wanted !== null && lateAt(wanted, world) !== null;
}

/** The button that sets it all the same, where an hour was said; the others stay. */
export function lateChoice(
  { position }: ConversationState,
  own: readonly Choice[],
  world: World,
): readonly Choice[] {
  const isNamed = isPastIt(position, world) && position?.reminder?.wanted?.isDayOnly !== true;
  const same = own.filter(({ id }) => id === SAME);
  return isNamed ? same.map((one) => ({ ...one, values: timeValues(position) })) : [];
}

export function withoutLate(own: readonly Choice[]): readonly Choice[] {
  return own.filter(({ id }) => id !== SAME);
}

const SAME = 'step:same';

/** 休みなら27日の更新でも構いません was just told, or on the last day what comes of it: a reminder of then is in time. */
export function isToldSo({ said }: ConversationState, { facts: { notice }, now }: World): boolean {
  if (said?.messages.includes(CLOSED_TILL) === true) return true;
  return isLastDay(notice, now) && hasSaid(said, TOLD_LATE);
}

const TOLD_LATE: ReadonlySet<string> = new Set([
  'deadline.notTonight',
  'deadline.openingAfter',
  'deadline.openingThen',
  'deadline.thenLate',
  'lastNight.atHome',
  'lastNight.toGetThere',
  'deadline.usableAfter',
]);

const CLOSED_TILL = 'deadline.closedTill';
