import type { DateTime } from 'luxon';
import type { Say } from './effect.ts';
import type { ReadEvent } from './event.ts';
import { momentOf } from './moment.ts';
import { setAsked } from './one-of-set.ts';
import { planMoved } from './plan-moved.ts';
import type { Reading } from './reading.ts';
import { askWhen, type Wish } from './reminder-talk.ts';
import { listReminders, REMINDER_FLOW } from './reminders.ts';
import type { Sign } from './sign.ts';
import type { ConversationState, ReminderTalk } from './state.ts';
import { askAgain, cancel } from './steer.ts';
import { isSame } from './time-answer.ts';
import type { TimeReading } from './time-reading.ts';
import { isOfMoney } from './doubt.ts';
import { saidFirst, understood, type Decision, type Rule, type World } from './world.ts';
import { TOKYO } from './zone.ts';
import { theOnly } from './the-only.ts';

/** 木曜に移して, もう30分早く, 9時の連絡はそのままで: of the reminder that is being agreed on, or the only one that is set. */
export const reminderMoved: Rule = (state, event, world) =>
  setAsked(state, event, world) ?? planMoved(state, event, world) ?? moved(state, event, world);

const moved: Rule = (state, event, world) => {
  const { reading } = event;
  if (mayBeOfElse(state, reading)) return null;
  if (reading.signs.includes('keepsTime')) return kept(state, event, world);
  const talk = talkOf(state, reading);
  const isMeant = talk !== null && isMove(state, reading) && !isSetForThen(state, reading, world);
  return isMeant ? understood(askWhen(state, world, wishOf(talk, reading))) : null;
};

/** もっと早く: the day stays, and its hour is asked. */
function wishOf(talk: ReminderTalk, reading: Reading): Wish {
  const from = talk.wanted?.at ?? talk.instead;
  const time = from === null ? reading.time : timeMeant(momentOf(from), reading);
  return time === null ? { instead: talk.instead ?? from } : { ...talk, time };
}

/** 8時でいい, of the one that is set for 8:00, or that is being agreed on for then. */
function isSetForThen(
  { position, reminders }: ConversationState,
  { time, timeAsked }: Reading,
  world: World,
): boolean {
  if (position === null) return reminders.set.some((at) => isSame(at, time, world));
  const wanted = position.reminder?.wanted?.at ?? null;
  return wanted !== null && timeAsked.shift === null && isSame(wanted, time, world);
}

/** A payment comes first; and to a person a time may be said of anything. */
function mayBeOfElse(
  state: ConversationState,
  { signs, customerWaiting, topics }: Reading,
): boolean {
  if (isOfMoney(state)) return true;
  // 와이파이가 안 돼요 is of the network, as far as it sounds like a payment.
  const mayBe = signs.includes('mayBeOfPayment') && !signs.includes('networkGone');
  const isOfPayment = signs.includes('ofPayment') || mayBe;
  return isOfPayment || customerWaiting || state.handOff !== null || topics.includes('handoff');
}

/** What is being agreed on; else the only one that is set, in another talk where its move is plainly wished. */
function talkOf(
  { position, reminders: { set } }: ConversationState,
  reading: Reading,
): ReminderTalk | null {
  if (position?.flow === REMINDER_FLOW) {
    const talk = position.reminder ?? null;
    return talk?.wanted?.kind === 'clear' ? talk : null;
  }
  const isPlain = position === null || isPlainMove(reading);
  return isPlain ? onlySet(set) : null;
}

function isPlainMove({ signs, time }: Reading): boolean {
  return signs.includes('movesTime') && time?.kind === 'at';
}

function onlySet(set: readonly string[]): ReminderTalk | null {
  const only = theOnly(set);
  return only === null ? null : { wanted: null, instead: only };
}

/** 明後日にして may be of anything, but where a reminder was spoken of last; and もっと早く names no time. */
function isMove(state: ConversationState, reading: Reading): boolean {
  const { signs, time, timeAsked } = reading;
  const isNamed = time !== null || timeAsked.shift !== null;
  if (!isNamed && !signs.includes('movesSomewhat')) return false;
  if (signs.includes('movesTime')) return true;
  const isSpokenOf =
    state.position !== null || (state.offer?.choices ?? []).some(({ id }) => OF_ONE.test(id));
  return isSpokenOf && mayMove(reading);
}

/** やっぱ22時, and no more, is one, too. */
function mayMove({ signs, hints }: Reading): boolean {
  const isCorrected = signs.includes('corrects') && hints.includes('namesTimeOnly');
  return isCorrected || MAY_MOVE.some((sign) => signs.includes(sign));
}

const MAY_MOVE: readonly Sign[] = ['mayMoveTime', 'movesSomewhat'];

const OF_ONE = /^(?:unremind|moveReminder):/u;

/** 1時間あとにして is from the time that is agreed on; もっと早く names none. */
function timeMeant(from: DateTime, { time, timeAsked: { shift } }: Reading): TimeReading | null {
  const isAway = shift !== null && (time === null || time.kind === 'after');
  if (!isAway) return time;
  const { month, day, hour, minute } = from.setZone(TOKYO).plus({ minutes: shift });
  return {
    kind: 'at',
    day: { kind: 'date', month, day },
    clock: { hour, minute, isCertain: true },
  };
}

/** What was begun is put off, where just that is said; the reminder stays, and is told. */
function kept(state: ConversationState, { reading }: ReadEvent, world: World): Decision | null {
  const { position, interrupted, reminders } = state;
  const [only, second] = reminders.set;
  if (only === undefined) return null;
  const { choices: _choices, ...listed } = listReminders(state);
  const say: Say =
    second === undefined
      ? { type: 'say', message: 'reminder.kept', values: { at: momentOf(only) } }
      : listed;
  const isBegun = position !== null || interrupted !== null;
  const isLeft = reading.signs.includes('leavesForNow') || position?.flow === REMINDER_FLOW;
  if (isBegun && isLeft) {
    const left = cancel(state, world);
    return understood({ ...left, effects: [...left.effects, say] });
  }
  const isAlone = position === null;
  return understood(isAlone ? { state, effects: [say] } : saidFirst(say, askAgain(state, world)));
}
