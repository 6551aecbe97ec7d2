import { dueTime } from './due-time.ts';
import type { ReadEvent } from './event.ts';
import { momentOf } from './moment.ts';
import { ringsThen } from './rings-then.ts';
import { cancelReminder, listReminders, REMINDER_FLOW } from './reminders.ts';
import type { ConversationState } from './state.ts';
import type { TimeReading } from './time-reading.ts';
import type { Decision, Rule, World } from './world.ts';
import { theOnly } from './the-only.ts';

/** 今の取り消して, それキャンセル, to the one that has just been set, or 22時のほう; where several may be meant they are listed. */
export const takenBack: Rule = (state, event, world) => {
  const { signs, time } = event.reading;
  if (state.handOff !== null || signs.includes('asks')) return null;
  if (!signs.includes('wantsCancelled')) return allOffered(state, event);
  const then = state.position === null ? named(state, time, world) : null;
  const one = then ?? offeredThen(state, time, world);
  if (one !== null) return cancelReminder(state, one);
  const isOther = onlyOffered(state) !== null;
  return isOther || isBare(state, event.reading)
    ? { state, effects: [listReminders(state)] }
    : null;
};

/** 明日の方 is not the one of the 25th, whichever was set last. */
function offeredThen(state: ConversationState, time: TimeReading | null, world: World) {
  const one = onlyOffered(state);
  const isOfOther = one !== null && time?.kind === 'at' && !ringsThen(one, time, world);
  return isOfOther ? null : one;
}

/** 全部, where it was asked which. */
function allOffered(state: ConversationState, { text, reading }: ReadEvent): Decision | null {
  const isOffered = state.offer?.choices.some(({ id }) => id === CANCELS_ALL) ?? false;
  const isAll = reading.pointing?.kind === 'all' && !reading.hints.includes('takesUp');
  return isOffered && isAll && text.trim().length <= A_WORD ? cancelReminder(state, 'all') : null;
}

const A_WORD = 4;

/** 取り消して, and nothing says what. */
function isBare(
  { position, interrupted, reminders }: ConversationState,
  { command }: ReadEvent['reading'],
): boolean {
  const isFree = position === null && interrupted === null;
  return isFree && command === 'cancel' && reminders.set.length > 0;
}

/** The reminder that rings at the time that was said. */
export function named(
  { reminders }: ConversationState,
  time: TimeReading | null,
  world: World,
): string | null {
  if (time === null) return null;
  const { facts, now } = world;
  const given = { now, notice: facts.notice, hours: reminders.hours, isToUpdate: true };
  const due = dueTime(time, { ...given, instead: null });
  const first = 'at' in due ? due.at : null;
  const second = due.kind === 'either' ? due.other : null;
  const isThen = (at: string) =>
    [first, second].some((moment) => moment?.toMillis() === momentOf(at).toMillis());
  return reminders.set.find(isThen) ?? byClock(reminders.set, time, world);
}

/** 22時のほう, of the only one that rings at that hour, on whatever day. */
function byClock(set: readonly string[], time: TimeReading, world: World): string | null {
  if (time.kind !== 'at' || time.day !== null || !time.clock || !('hour' in time.clock))
    return null;
  return theOnly(set.filter((at) => ringsThen(at, time, world)));
}

/** When the one rings that may be taken back by a button. */
export function onlyOffered({ offer }: ConversationState): string | null {
  const one = theOnly((offer?.choices ?? []).filter(({ id }) => id.startsWith(CANCELS)));
  return one?.id.slice(CANCELS.length) ?? null;
}

const CANCELS = 'unremind:';
const CANCELS_ALL = 'unremind:all';

/** The one that was being agreed on was given up, and that was the last word. */
export function isLeftJustNow({ said, stopped, position }: ConversationState): boolean {
  const isLeft = said?.messages.at(-1) === 'cancel.done' && position === null;
  return isLeft && stopped?.flow === REMINDER_FLOW;
}

/** あとで変更できる?, right behind what was said of one that is set. */
export function isChangeable({ said, reminders, handOff }: ConversationState): boolean {
  const isSpokenOf = said?.messages.some((one) => OF_REMINDER.test(one)) === true;
  return isSpokenOf && reminders.set.length > 0 && handOff === null;
}

const OF_REMINDER = /^(?:reminder|flow\.set-reminder)\./;
