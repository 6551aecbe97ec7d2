import { isOfMoney } from './doubt.ts';
import { dueTime } from './due-time.ts';
import type { ReadEvent } from './event.ts';
import { momentOf } from './moment.ts';
import { plainOfUpdate } from './plain-of-update.ts';
import { named } from './reminder-taken-back.ts';
import { cancelReminder, listReminders, REMINDER_FLOW } from './reminders.ts';
import { timedOf } from './shop-told.ts';
import type { ConversationState } from './state.ts';
import { askAgain, cancel } from './steer.ts';
import { isSame } from './time-answer.ts';
import { answerTopics } from './topic-answer.ts';
import type { TimeReading } from './time-reading.ts';
import { thenRest, type Decision, type Rule, type World } from './world.ts';
import { TOKYO } from './zone.ts';

/** いらんわ, やっぱり知らせなくていい: the one that is being agreed on; what is set already is told, and stays. */
export const reminderRefused: Rule = (state, event, world) => {
  const then = droppedThen(state, event, world);
  if (then !== null || state.position?.flow !== REMINDER_FLOW) return then;
  const { reading } = event;
  if (isRefusedFirst(reading)) return refusedAndAsked(state, event, world);
  const isMeant = reading.reminderWish === 'cancel' && !isOther(reading);
  const isRefused =
    reading.signs.includes('wantsNone') ||
    isMeant ||
    isErased(reading) ||
    isOfSet(state, event, world);
  return isRefused ? stopped(state, world) : null;
};

/** 消して, それ消して: the one that is being agreed on. */
function isErased({ ofSet }: ReadEvent['reading']): boolean {
  return ofSet?.wish === 'cancel' && (ofSet.which === null || ofSet.which === 'that');
}

/** いらない。番号: what is asked for stands behind it. */
function isRefusedFirst({ told, first }: ReadEvent['reading']): boolean {
  return (told ?? first)?.signs.includes('wantsNone') ?? false;
}

/** やっぱ22時なし: the one that is said back, else the one that is set for then. */
const droppedThen: Rule = (state, { reading: { signs, time, customerWaiting } }, world) => {
  const isOfElse = state.handOff !== null || customerWaiting || isOfMoney(state);
  if (isOfElse || !signs.includes('dropsThen')) return null;
  if (isSaidBack(state, time, world)) return stopped(state, world);
  const one = named(state, time, world);
  if (one === null) return null;
  const done = cancelReminder(state, one);
  return state.position === null ? done : thenRest(done, askAgain(done.state, world));
};

/** The one that is said back is for then. */
function isSaidBack({ position }: ConversationState, time: TimeReading | null, world: World) {
  const wanted = position?.reminder?.wanted?.at ?? null;
  return wanted !== null && isSame(wanted, time, world);
}

/** Another question: the word for a reminder came along in it. */
export function isOther({ topics, confidence, signs }: ReadEvent['reading']): boolean {
  // 知らせ、もう入ってない? may be guessed to be of a payment.
  const isGuess = confidence < GUESS && !signs.includes('ofPayment');
  return !isGuess && topics.some((topic) => topic !== 'reminder');
}

const GUESS = 0.4;

/** いや19日の夜のだけでいい: the one that is set for then is enough. */
function isOfSet(
  { reminders: { set, hours } }: ConversationState,
  { reading: { hints, time } }: ReadEvent,
  { facts: { notice }, now }: World,
): boolean {
  if (!hints.includes('ofOneOnly') || time?.kind !== 'at' || time.day === null) return false;
  const due = dueTime(time, { now, notice, hours, instead: null });
  return 'at' in due && set.some((at) => momentOf(at).setZone(TOKYO).hasSame(due.at, 'day'));
}

function stopped(state: ConversationState, world: World): Decision {
  const done = cancel(state, world);
  if (state.reminders.set.length === 0) return done;
  const isOffered = done.state.interrupted !== null;
  const { choices, ...list } = listReminders(done.state);
  const says = done.effects.filter(({ type }) => type !== 'say');
  const words = done.effects.filter(({ type }) => type === 'say');
  return isOffered
    ? { ...done, effects: [...says, list, ...words] }
    : { ...done, effects: [...says, ...words, { ...list, ...(choices ? { choices } : {}) }] };
}

/** お知らせはいらない。6時につけていいかだけ教えて: both are heard. */
function refusedAndAsked(state: ConversationState, event: ReadEvent, world: World): Decision {
  const { topics, signs } = event.reading;
  const asked = topics.filter((topic) => topic !== 'reminder');
  const done = cancel(state, world);
  if (done.state.interrupted !== null) return stopped(state, world);
  const plain = plainOfUpdate(done.state, event, world);
  if (plain === null && asked.length === 0) return stopped(state, world);
  const timed = timedOf(state, event.reading);
  const answered = plain ?? answerTopics(done.state, asked, world, { timed, signs });
  const isOutside = answered.effects.every(({ type }) => type !== 'say');
  return isOutside
    ? answered
    : { state: answered.state, effects: [...done.effects, ...answered.effects] };
}
