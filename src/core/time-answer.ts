import { chosenAt, type AskedAt, type Answer } from './asked-at.ts';
import { chargeBeside } from './own-charge.ts';
import { dueTime } from './due-time.ts';
import type { ReadEvent } from './event.ts';
import type { Ask } from './flow.ts';
import { aheadOf, hearLate, isBeforeDoors, isToldSo } from './late-reminder.ts';
import { momentOf } from './moment.ts';
import { timedOf } from './shop-told.ts';
import { OF_TIME } from './opening-told.ts';
import { inHalfOf } from './in-half-of.ts';
import { hasSaid } from './said-of.ts';
import type { ConversationState, Position, ReminderTalk } from './state.ts';
import { askAgain } from './steer.ts';
import { answerTopics } from './topic-answer.ts';
import type { TimeReading } from './time-reading.ts';
import { hearTime, hourTold } from './wanted-time.ts';
import { goTo } from './walk.ts';
import { saidFirst, type Decision, type World } from './world.ts';

/** A time in words, where one is asked for: what it comes to is looked up in the flow's next step. null: no time, or another question. */
export const answerTime: Answer = ({ state, flow, step, position }, event, world) => {
  const { time } = event.reading;
  if (step.told === undefined) return null;
  const charge = chargeBeside(state, event.reading, world);
  if (charge !== null) return charge;
  if (time === null) return whichAgain(state, step, event, world);
  const at = { state, flow, step, position };
  const told = { time, mayWait: isInsisted(state, event) || isToldSo(state, world) };
  if (isBeforeDoors(state, event.reading, world)) return heardAt(at, step.told, told, world);
  if (isOfElse(event.reading)) return null;
  const other = otherIn(step, event);
  if (other === 'opening') return ofOpening(state, event, world);
  if (other === 'question') return null;
  return chosenBy(other, at, event, world) || heardAt(at, step.told, told, world);
};

/** 8時でいい to 8:00, or a time that does not fit. */
function chosenBy(
  other: Other,
  { state, flow, step, position }: AskedAt,
  event: ReadEvent,
  world: World,
): Decision | null {
  const choice = other === 'unfit' ? 'no' : saidAgain(step, position, event, world);
  return choice && chosenAt({ state, flow }, choice, world);
}

/** はい to which of two is asked once more. */
function whichAgain(
  state: ConversationState,
  { choices }: Ask,
  { reading: { command } }: ReadEvent,
  world: World,
): Decision | null {
  return 'second' in choices && command === 'yes' ? askAgain(state, world) : null;
}

/** 0時過ぎるのはもう分かってる。6時に声かけて, behind what comes of it: a reminder of then is wished for all the same. */
function isInsisted({ said }: ConversationState, { reading: { hints } }: ReadEvent): boolean {
  const isTold = hasSaid(said, TOLD_LATE);
  return isTold && hints.includes('knowsItsLate');
}

const TOLD_LATE: ReadonlySet<string> = new Set([
  'flow.set-reminder.tooLate',
  'flow.set-reminder.late',
]);

/** A time as it was told; `mayWait`: that it is behind the deadline is known. */
interface Told {
  readonly time: TimeReading;
  readonly mayWait: boolean;
}

/** うち開店10時なんで9時でいいです is of no opening. */
function isOfElse({ topics, signs, timeAsked, ...reading }: ReadEvent['reading']): boolean {
  const isBeside = timeAsked.shopOpens !== null && namesAnother({ ...reading, timeAsked });
  const isTime = isBeside && !timeAsked.isInTime && signs.includes('mayMoveTime');
  return topics.some((topic) => topic !== 'reminder' && !(isTime && OF_TIME.has(topic)));
}

function heardAt(
  { state, flow, step, position }: AskedAt,
  next: string,
  told: Told,
  world: World,
): Decision {
  const heard =
    step.reads === 'hour'
      ? hearHour(state, position, told.time, world)
      : hear(state, position, told, world);
  if (heard === null)
    return saidFirst({ type: 'say', message: 'reminder.impossible' }, askAgain(state, world));
  const talk = heard.position?.reminder ?? NOTHING_SAID;
  const late = hearLate(talk, position.reminder?.wanted ?? null, heard, world);
  const at = heard.position && { ...heard.position, reminder: late.reminder };
  const asked = goTo({ ...heard, position: at, misunderstandings: 0 }, flow, next, world);
  return aheadOf(asked, late.say);
}

/** 8時でいい, to 8:00: is it right? null: another time. */
function saidAgain(
  { choices }: Ask,
  { reminder }: Position,
  { reading }: ReadEvent,
  world: World,
): 'yes' | null {
  const wanted = reminder?.wanted?.at ?? null;
  const isAgreed = 'yes' in choices && !isAsked(reading) && !reading.signs.includes('denied');
  return isAgreed && wanted !== null && isSame(wanted, reading.time, world) ? 'yes' : null;
}

/** 22時に教えてくれる? wishes for it. */
function isAsked({ signs, timeAsked }: ReadEvent['reading']): boolean {
  return (signs.includes('asks') || timeAsked.isInTime) && !timeAsked.isToRemind;
}

/** Whether a time that is named comes to that very moment. */
export function isSame(
  wanted: string,
  time: TimeReading | null,
  { facts: { notice }, now }: World,
): boolean {
  if (time?.kind !== 'at') return false;
  const instead = momentOf(wanted);
  const hours = { opens: null, closes: null };
  const due = dueTime(time, { now, notice, hours, instead, isToUpdate: true });
  const isOne = due.kind === 'clear' || due.kind === 'tooLate';
  return isOne && due.at.toMillis() === instead.toMillis();
}

type Other = 'opening' | 'question' | 'unfit' | 'time';

/** 8時半開店, 電気を切るのは今夜でよいのでしょうか: not the time to be told at. */
function otherIn({ reads }: Ask, { text, reading }: ReadEvent): Other {
  const { signs, suggested, timeAsked } = reading;
  if (reads === 'hour' || timeAsked.isToRemind) return 'time';
  // もう開いてるって8時には: the shop has no time then.
  if (signs.includes('alwaysOpen')) return 'unfit';
  // 出庫5時なんだけど4時で足りるかな asks of the hour, and names no other.
  const isOfRoom = timeAsked.isInTime || !namesAnother(reading);
  if (timeAsked.shopOpens !== null && isOfRoom) return 'opening';
  const [likeliest = 'reminder'] = suggested;
  return likeliest !== 'reminder' && isQuestion(text, signs) ? 'question' : 'time';
}

/** 18時だと片付け中なんで18時半で asks nothing. */
function isQuestion(text: string, signs: ReadEvent['reading']['signs']): boolean {
  return signs.includes('asks') && !signs.includes('mayMoveTime') && text.length > LONGEST_TIME;
}

/** やっぱり7時半で。8時半には開けるので: the hour that stands beside the shop's own is meant. */
function namesAnother({
  time,
  timeAsked: { shopOpens },
}: Pick<ReadEvent['reading'], 'time' | 'timeAsked'>): boolean {
  const clock = time?.kind === 'at' ? time.clock : null;
  if (clock === null || !('hour' in clock)) return false;
  return clock.hour !== shopOpens?.hour || clock.minute !== shopOpens.minute;
}

function ofOpening(state: ConversationState, { reading }: ReadEvent, world: World): Decision {
  const timed = inHalfOf(state.position?.reminder ?? null, timedOf(state, reading));
  return answerTopics(state, ['update.timing'], world, { timed });
}

/** 明日の8時でいいですか proposes one. */
const LONGEST_TIME = 14;

const NOTHING_SAID: ReminderTalk = { wanted: null, instead: null };

function hear(
  state: ConversationState,
  position: Position,
  { time, mayWait }: Told,
  world: World,
): ConversationState {
  const hours = { ...state.reminders.hours, mayWait };
  const reminder = hearTime(position.reminder ?? NOTHING_SAID, time, hours, world);
  return { ...state, position: { ...position, reminder } };
}

/** With an hour of the shop known, what was said before it is held against the clock once more; null for an hour that no clock shows. */
function hearHour(
  state: ConversationState,
  position: Position,
  time: TimeReading,
  world: World,
): ConversationState | null {
  if (time.kind === 'impossible') return null;
  const talk = position.reminder ?? NOTHING_SAID;
  const told = hourTold(talk, time);
  const shop = talk.wanted?.shop;
  if (told === null || !shop) return hear(state, position, { time, mayWait: false }, world);
  const { reminders } = state;
  const knowing = { ...state, reminders: { ...reminders, hours: { ...reminders.hours, ...told } } };
  return hear(knowing, position, { time: shop, mayWait: false }, world);
}
