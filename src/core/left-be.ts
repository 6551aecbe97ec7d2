import { UPDATE_FLOW } from './aside.ts';
import { flowChoice, PERSON, topicChoice } from './choices.ts';
import { isUpdating } from './counter.ts';
import { mayBeOfMoney } from './doubt.ts';
import { dueOf } from './due-asked.ts';
import type { Say } from './effect.ts';
import type { ReadEvent } from './event.ts';
import { isLastDay, isPastDeadline } from './notice.ts';
import type { Reading } from './reading.ts';
import { SAID_OF } from './said-of.ts';
import type { ConversationState } from './state.ts';
import { tellTicket } from './ticket-say.ts';
import {
  isAllUpdated,
  isOut,
  mustAskFleet,
  understood,
  type Decision,
  type Rule,
  type World,
} from './world.ts';

/** 8時まで触らないほうがいい?, 8月いっぱい休業, 明日の朝では手遅れ?, なんで圏外なの: what comes of a terminal that is left as it is. null: it may be of a sale. */
export const leftBe: Rule = (state, event, world) => {
  if (event.reading.customerWaiting || state.position !== null) return null;
  if (state.handOff !== null) return idle(state, event.reading, world);
  if (isOfElse(state, world)) return null;
  if (isOfOwn(event.reading, world) && mustAskFleet(world))
    return { state, effects: [{ type: 'askFleet' }] };
  const say = unreached(state, event.reading) ?? leftSay(state, event, world);
  if (say === null) return null;
  return understood({
    state: { ...state, topics: [TOPIC[say.message] ?? 'os.deadline'] },
    effects: [say],
  });
};

function isOfElse(state: ConversationState, world: World): boolean {
  return mayBeOfMoney(state, world) || isUpdating(state, world) || isAllUpdated(world);
}

/** 今日は何もしなくていい? is answered by what their own terminals still need. */
function isOfOwn({ hints }: Reading, world: World): boolean {
  return hints.includes('leavesToday') && isOut(world);
}

const TOPIC: Readonly<Record<string, string>> = {
  'leftBe.offline': 'prep.network',
  'handOff.unreached': 'hotline',
  'leftBe.till': 'update.when',
  'topic.update.when': 'update.when',
  'topic.update.timing': 'update.timing',
};

/** 待ってる間は何もしなくていい?, エラーの番号いる?, 再起動していい?, of a ticket in which no payment is open. */
function idle(state: ConversationState, reading: Reading, world: World): Decision | null {
  const { handOff } = state;
  const isElse = handOff?.reason === 'paymentUnknown' || reading.signs.includes('ofPayment');
  if (handOff === null || isElse || mayBeOfMoney(state, world)) return null;
  const message = meanwhile(state, reading, world);
  if (message === null) return null;
  // One that is seen to run is not switched off.
  if (message === MAY_RESTART && mustAskFleet(world))
    return { state, effects: [{ type: 'askFleet' }] };
  return tellTicket(state, handOff, message, world);
}

function meanwhile(
  state: ConversationState,
  { hints, signs }: Reading,
  world: World,
): string | null {
  if (hints.includes('asksIdle')) return 'handOff.idle';
  if (hints.includes('asksWhatToNote')) return 'handOff.whatToNote';
  const isRestart = hints.includes('namesRestart') && hints.includes('asksIfMay');
  if (!isRestart || !signs.includes('asks')) return null;
  const mayRun = isUpdating(state, world) || state.hangsAt !== undefined;
  return mayRun ? null : MAY_RESTART;
}

const MAY_RESTART = 'handOff.mayRestart';

/** 電話つながらない, behind a ticket that was taken back: a person is on offer, and none is called unasked. */
function unreached({ said }: ConversationState, { signs }: Reading): Say | null {
  const ended: readonly string[] = SAID_OF.endsTicket;
  const isOff = said?.messages.some((one) => ended.includes(one)) === true;
  if (!isOff || !signs.includes('cannotReach')) return null;
  return { type: 'say', message: 'handOff.unreached', choices: [PERSON] };
}

function leftSay(state: ConversationState, event: ReadEvent, world: World): Say | null {
  const { hints, signs } = event.reading;
  if (hints.includes('asksWhyOffline')) return { type: 'say', message: 'leftBe.offline' };
  if (hints.includes('closedLong') && event.reading.time === null)
    return { type: 'say', message: 'leftBe.closed', choices: CHOICES };
  if (hints.includes('leavesTill') && signs.includes('asks') && !isOut(world)) return TILL;
  if (isPastDeadline(world)) return lateNow(event.reading);
  if (hints.includes('leavesToday')) return today(event.reading, world);
  return onTill(state, event.reading, world) ?? tooLate(state, event.reading, world);
}

/** もう手遅れですか, past the deadline. */
function lateNow({ hints, signs, time }: Reading): Say | null {
  const isLate = hints.includes('fearsLate') && signs.includes('asks') && time === null;
  const choices = [flowChoice(UPDATE_FLOW)];
  return isLate ? { type: 'say', message: 'deadline.updatesAfter', choices } : null;
}

/** 今日はまだ何もしなくていい?, あと30分待てばいいんですね: until the update is out, nothing but the charge; then on any day but the last (facts `opens`, `OS: deadline`). */
function today({ time }: Reading, { facts: { notice }, now }: World): Say | null {
  const minutes = time?.kind === 'after' ? time.minutes : null;
  if (now < notice.updateOpens) {
    const isShort = minutes !== null && now.plus({ minutes }) < notice.updateOpens;
    return isShort ? { ...TILL, message: 'topic.update.when' } : TILL;
  }
  if (minutes !== null) return null;
  return isLastDay(notice, now)
    ? { type: 'say', message: 'topic.update.timing', lead: 'mayNot', choices: CHOICES }
    : { type: 'say', message: 'topic.os.deadline', lead: 'may', choices: CHOICES };
}

/** はい only to a time before the deadline that is named. */
function onTill(state: ConversationState, reading: Reading, world: World): Say | null {
  if (!hopesOn(reading) || isLastDay(world.facts.notice, world.now)) return null;
  const say: Say = { type: 'say', message: 'topic.os.deadline', choices: CHOICES };
  const kind = dueOf(reading.time, state, world)?.kind;
  if (kind === 'tooLate') return null;
  return kind === undefined ? say : { ...say, lead: 'may' };
}

/** 水曜にやるとして火曜の晩は何もせんでも決済止まらへんよね: no sale has stopped. */
function hopesOn({ hints, signs, topics }: Reading): boolean {
  const isOf = topics.every((topic) => OF_DEADLINE.has(topic));
  return hints.includes('hopesOn') && isOf && !signs.includes('brokenDown');
}

const OF_DEADLINE: ReadonlySet<string> = new Set(['os.deadline', 'os.skip', 'update.required']);
const CHOICES = [topicChoice('reminder'), flowChoice(UPDATE_FLOW)];
const TILL: Say = { type: 'say', message: 'leftBe.till', choices: CHOICES };

/** 明日の朝では手遅れ?, 間に合わなかったら明日どうなる?: it can be updated after the deadline, too (fact `OS: deadline`). */
function tooLate(
  state: ConversationState,
  { hints, signs, time }: Reading,
  world: World,
): Say | null {
  if (!isLastDay(world.facts.notice, world.now) || !signs.includes('asks')) return null;
  const choices = [flowChoice(UPDATE_FLOW)];
  if (hints.includes('fearsUndone'))
    return { type: 'say', message: 'deadline.notTonight', choices };
  // もう遅いし明日の朝にしていい? wishes it so.
  const isFeared = hints.includes('fearsLate') && !hints.includes('asksIfMay');
  const isLate = isFeared && dueOf(time, state, world)?.kind === 'tooLate';
  return isLate ? { type: 'say', message: 'deadline.updatesAfter', choices } : null;
}
