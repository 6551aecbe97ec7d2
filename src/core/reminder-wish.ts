import type { Say } from './effect.ts';
import type { ReadEvent } from './event.ts';
import type { ReminderWish } from './reading.ts';
import {
  asksItsHour,
  isHourOfShop,
  isReason,
  isReasonFor,
  isOfThat,
  isWait,
  keptFor,
} from './reminder-reason.ts';
import { reminderAdded, reminderDropped } from './reminder-added.ts';
import { dayOver } from './day-over.ts';
import { lastNight } from './last-night.ts';
import { oneOfSet } from './one-of-set.ts';
import { isOther, reminderRefused } from './reminder-refused.ts';
import { askWhen, snooze, SNOOZE_MINUTES } from './reminder-talk.ts';
import { isChangeable, named, onlyOffered, takenBack } from './reminder-taken-back.ts';
import {
  askWhichToChange,
  cancelReminder,
  doneByWord,
  listReminders,
  noReminder,
  REMINDER_FLOW,
} from './reminders.ts';
import type { ConversationState } from './state.ts';
import { askAgain } from './steer.ts';
import { isSame } from './time-answer.ts';
import { choose } from './choose.ts';
import { hearTime } from './wanted-time.ts';
import {
  askedNow,
  firstOf,
  saidFirst,
  standing,
  type Decision,
  type World,
  type Rule,
} from './world.ts';

/** What is said about the reminders that are set, or to one that has just been set or has just come. */
export const aboutReminders: Rule = (state, event, world) => {
  return (
    firstOf([dayOver, lastNight], state, event, world) ??
    reminderDropped(state, event, world) ??
    reminderRefused(state, event, world) ??
    oneOfSet(state, event, world) ??
    reminderAdded(state, event, world) ??
    listed(state, event, world) ??
    agreed(state, event, world) ??
    onWish(state, event, world) ??
    takenBack(state, event, world) ??
    onAnswer(state, event, world)
  );
};

/** 14時のはもう入ってる?, 何時にしたっけ, and behind it 何時だっけ: of one that is set, or is being agreed on. */
const listed: Rule = (state, { reading }, world) => {
  const { signs, time, hints } = reading;
  if (hints.includes('asksIfChanged') && isChangeable(state))
    return beside(state, { ...listReminders(state), lead: 'may' }, world);
  if (asksItsHour(state, reading)) {
    if (state.reminders.set.length > 0) return beside(state, listReminders(state), world);
    return state.position?.flow === REMINDER_FLOW ? askAgain(state, world) : null;
  }
  const isSet = signs.includes('asksIfBooked') && named(state, time, world) !== null;
  return isSet ? beside(state, listReminders(state), world) : null;
};

/** それで頼む, 入れといて, to the time that is said back; もう入ってるんだよね? asks for what has not been agreed to yet. */
const agreed: Rule = (state, { reading }, world) => {
  const at = standing(state, world);
  const isAsked = at?.flow.id === REMINDER_FLOW && askedNow(state, world) !== null;
  if (!isAsked || isOther(reading)) return null;
  const isOpen = reading.signs.includes('asksIfBooked') && state.reminders.set.length === 0;
  if (isOpen) return beside(state, notYet(), world);
  return isAgreed(state, reading) ? choose(state, at.flow, 'yes', world) : null;
};

function isAgreed({ position }: ConversationState, reading: ReadEvent['reading']): boolean {
  const { signs, time } = reading;
  if (signs.includes('booksThen') || isReasonFor(position, reading)) return true;
  const isAnother = time?.kind === 'at' && time.clock !== null;
  return signs.includes('books') && !isAnother && !signs.includes('asks');
}

function onWish(state: ConversationState, { reading }: ReadEvent, world: World): Decision | null {
  const { reminderWish, time } = reading;
  const { set } = state.reminders;
  const [only, second] = set;
  if (reminderWish === null) return null;
  // お知らせは消していい? is of the update's dialog.
  const isOfElse = isOther(reading) || reading.hints.includes('asksToClose');
  if (only === undefined) return isOfElse ? null : withNone(state, reminderWish, world);
  switch (reminderWish) {
    case 'list':
      return beside(state, listReminders(state), world);
    case 'change':
      return second === undefined
        ? askWhen(state, world, { time, instead: only })
        : beside(state, askWhichToChange(state), world);
    case 'cancelAll':
      return cancelled(state, 'all', world);
    case 'cancel': {
      const one = second === undefined ? only : named(state, time, world);
      return one === null
        ? beside(state, listReminders(state), world)
        : cancelled(state, one, world);
    }
  }
}

/** Of none that is set, but one may be being agreed on: お知らせを9時にしてほしい is of that one. */
function withNone(state: ConversationState, wish: ReminderWish, world: World): Decision | null {
  // 連絡いらない, of the answer of staff.
  const isOfStaff = state.handOff !== null;
  if (state.position?.flow !== REMINDER_FLOW)
    return isOfStaff ? null : beside(state, noReminder(), world);
  return wish === 'list' ? beside(state, notYet(), world) : null;
}

function notYet(): Say {
  return { type: 'say', message: 'reminder.notYet' };
}

/** Beside a running talk, whose question is asked again. */
function beside(state: ConversationState, say: Say, world: World): Decision {
  if (state.position === null) return { state, effects: [say] };
  const { choices: _offered, ...bare } = say;
  return saidFirst(bare, askAgain(state, world));
}

function cancelled(state: ConversationState, which: string, world: World): Decision {
  const done = cancelReminder(state, which);
  if (done.state.position === null) return done;
  const again = askAgain(done.state, world);
  return { state: again.state, effects: [...done.effects, ...again.effects] };
}

function onAnswer(state: ConversationState, event: ReadEvent, world: World): Decision | null {
  const offered = (state.offer?.choices ?? []).map(({ id }) => id);
  const isDue = offered.includes('snooze');
  if (isOther(event.reading) && !isWait(event.reading, isDue)) return null;
  if (isDue) return toDue(state, event, world);
  const one = onlyOffered(state);
  return one === null ? corrected(state, event, world) : toOne(state, one, event, world);
}

/** やっぱり9時にして, after other words: of the only reminder that is set. */
const corrected: Rule = (state, { reading: { signs, time } }, world) => {
  const [only, second] = state.reminders.set;
  const isOfIt = state.position === null && signs.includes('corrects') && second === undefined;
  return isOfIt && time !== null && only !== undefined
    ? askWhen(state, world, { time, instead: only })
    : null;
};

/** To a reminder that has just come: later, in ten minutes, done. */
const toDue: Rule = (state, { reading: { command, time, signs } }, world) => {
  // あと10分 is the button itself.
  if (time?.kind === 'after' && time.minutes === SNOOZE_MINUTES) return snooze(state, world);
  const isLater = command === 'pause' || signs.includes('movesSomewhat');
  if (time !== null || isLater) return askWhen(state, world, { time });
  return command === 'done' && world.facts.merchant === null ? doneByWord(state) : null;
};

/** To one that has just been set. */
function toOne(
  state: ConversationState,
  at: string,
  { reading }: ReadEvent,
  world: World,
): Decision | null {
  const { command, signs, time } = reading;
  if (isReason(reading)) return { state, effects: [keptFor(at)] };
  if (isUnwished(command, signs, time)) return cancelReminder(state, at);
  // 8時でいい, to the one that has just been set for 8:00.
  if (command === 'yes' || isSame(at, time, world))
    return { state, effects: [{ type: 'say', message: 'reminder.noted' }] };
  // 8時で puts another time in its place; 夜9時にも知らせて asks for one more.
  if (time === null || !isOfThat(reading) || isHourOfShop(reading)) return null;
  // 9時も is one more.
  if (!signs.includes('addsTime')) return askWhen(state, world, { time, instead: at });
  const { wanted } = hearTime({ wanted: null, instead: at }, time, state.reminders.hours, world);
  return askWhen(state, world, { wanted });
}

/** やっぱり大丈夫です sounds like a yes. */
function isUnwished(
  command: ReadEvent['reading']['command'],
  signs: ReadEvent['reading']['signs'],
  time: ReadEvent['reading']['time'],
): boolean {
  if (command === 'cancel' || signs.includes('wantsNone')) return true;
  return signs.includes('corrects') && signs.includes('managesAlone') && time === null;
}
