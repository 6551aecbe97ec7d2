import { isOfIdle, isUpdating } from './counter.ts';
import type { Action } from './diagnose.ts';
import { dueTime } from './due-time.ts';
import type { Say } from './effect.ts';
import { namesOnlyToday } from './moments-named.ts';
import { isLastDay, isPastDeadline } from './notice.ts';
import { isNearUpdate } from './of-update.ts';
import { openingAsked } from './opening-asked.ts';
import { asksOfOwn, ownSettled } from './own-settled.ts';
import { latestFor } from './room-left.ts';
import { isToldToRun, runsLong } from './running-since.ts';
import { namesTime } from './proposed-time.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { statusOfLeft, statusSays } from './status.ts';
import type { AskedOfTime } from './time-reading.ts';
import { beginOf, leftToTell, mustCharge, toTell } from './to-tell.ts';
import { isOut, terminalValues, type World } from './world.ts';

/** Whether it is looked at first how the terminals stand: いま始めて間に合う? is no matter of the notice alone. */
export function asksTiming(
  topics: readonly string[],
  { position }: ConversationState,
  world: World,
): boolean {
  if (position !== null || !isOut(world)) return false;
  return topics.some((topic) => asksOfOwn(topic, world));
}

/** いま更新してください is said past the deadline: not to who has to charge first. */
const PASSED: Readonly<Record<string, string>> = {
  'os.deadline': 'asSeen.passed',
  'os.skip': 'asSeen.noSkip',
  'update.required': 'asSeen.passed',
};

/** 9時に間に合う?, where the fleet sees that it is done, runs or lacks charge: what is said in general would be wrong, or half of it. null: it may begin, or nobody sees. */
export function timingSeen(
  topic: string,
  state: ConversationState,
  world: World,
  { asked, general }: { readonly asked: AskedOfTime | null; readonly general: Say },
): readonly Say[] | null {
  if (isToWait(topic, asked, world)) return [NOT_YET, ...statusSays(world)];
  if (!asksTiming([topic], state, world)) return null;
  const settled = ownSettled(topic, asked, world);
  if (settled !== null || !isHeldAgainst(topic, world)) return settled;
  return ofSeen(topic, state, world, { asked, general });
}

/** What is said of the deadline itself, or of when to begin. */
function isHeldAgainst(topic: string, world: World): boolean {
  return topic === TIMING || (isPastDeadline(world) && topic in PASSED);
}

function ofSeen(
  topic: string,
  state: ConversationState,
  world: World,
  { asked, general }: { readonly asked: AskedOfTime | null; readonly general: Say },
): readonly Say[] | null {
  // もう1台は何時までに始めればいい?
  const isOfOther = (isProposed(asked) || asked?.isOfLatest === true) && isOfIdle(state, world);
  const isRun = isUpdating(state, world) && !isOfOther;
  if (isRun || isToldToRun(state, world)) return [running(asked, state, world)];
  if (isProposed(asked)) return mustCharge(world) ? chargeThen(asked, general, world) : null;
  return beginsNow(topic, asked, world, general);
}

function beginsNow(
  topic: string,
  asked: AskedOfTime | null,
  world: World,
  general: Say,
): readonly Say[] | null {
  const first = PASSED[topic] ?? (asked?.leave === 'now' ? NOT_ENOUGH : null);
  if (mustCharge(world)) return chargeFirst(first, general, world);
  if (general.message === 'deadline.now' && mustCycle(world))
    return [general, ...statusSays(world)];
  if (first === NOT_ENOUGH || isOfNamed(general, world)) return readyNow(world);
  return null;
}

/** いま更新できます is never said without the restart that is seen to be missing. */
function mustCycle(world: World): boolean {
  return leftToTell(world).some(
    ({ situation: { boot } }) => boot === 'before' || boot === 'appOnly',
  );
}

/** 今日の更新、もう始めていい? is of this moment, although it names the day. */
function chargeThen(asked: AskedOfTime | null, general: Say, world: World): readonly Say[] {
  const isSoon = asked?.leave === 'now' && namesOnlyToday(asked.time);
  const isNow = isSoon && !isLastDay(world.facts.notice, world.now);
  return isNow ? chargeFirst(NOT_ENOUGH, general, world) : [general, ...statusSays(world)];
}

function isProposed(asked: AskedOfTime | null): boolean {
  return asked !== null && asked.proposes && namesTime(asked.time);
}

/** 離れも続けてやったほうがいい?: of that one, and of no time. */
function isOfNamed({ message }: Say, { about }: World): boolean {
  return about.length === 1 && message === 'topic.update.timing';
}

/** Of those that are left alone. */
function chargeFirst(first: string | null, general: Say, world: World): readonly Say[] {
  const own = statusOfLeft(world);
  return first === null
    ? [...own, onceCharged(general, world)]
    : [{ type: 'say', message: first }, ...own];
}

/** 10:40までに始めれば of one that cannot begin yet goes with its charge. */
function onceCharged(general: Say, world: World): Say {
  if (isPastDeadline(world)) return { type: 'say', message: 'charge.howLong' };
  const isOfOpening =
    general.message === 'deadline.opening' && general.values?.['guessed'] === 'no';
  return isOfOpening ? { ...general, message: 'charge.opening' } : general;
}

/** 点きました！もう更新していい? */
const NOT_ENOUGH = 'worry.chargeFirst';

/** もう更新していい?, of the one whose charge, power and Wi-Fi are seen to be fine. */
function readyNow(world: World): readonly Say[] | null {
  const [one, another] = toTell(world);
  if (one === undefined || another !== undefined) return null;
  const { action, notes } = one.diagnosis;
  if (!READY.has(action) || notes.length > 0) return null;
  const values = terminalValues(one.terminal);
  const choices = [beginOf(one.terminal, world)];
  return [{ type: 'say', message: 'asSeen.mayBegin', values, choices }];
}

const READY: ReadonlySet<Action> = new Set<Action>([
  'start',
  'osPending',
  'retryCharged',
  'retryOnce',
]);

/** テラスの方もう始めていい?, before the update is out. */
function isToWait(topic: string, asked: AskedOfTime | null, world: World): boolean {
  return topic === TIMING && asked?.leave === 'now' && world.about.length > 0 && !isOut(world);
}

const NOT_YET: Say = { type: 'say', message: 'worry.notYet' };
const TIMING = 'update.timing';

/** It began a while ago, so it is over sooner than one that begins now; where it has taken longer than an update does, nobody can say when it ends. */
function running(asked: AskedOfTime | null, state: ConversationState, world: World): Say {
  const at = asked && momentAsked(asked, state, world);
  // 明日の朝に回していい?: it has begun already.
  if (at === null || isProposed(asked)) return { type: 'say', message: 'running.cannotPay' };
  const { room } = latestFor(at, world.now, world.facts.notice);
  const values = { at, room: runsLong(state, world) ? 'tight' : room };
  return { type: 'say', message: 'running.inTime', values };
}

/** The hour that is asked about: that at which the shop opens, or the one that is named. */
export function momentAsked(asked: AskedOfTime, { reminders }: ConversationState, world: World) {
  const opened = openingAsked(asked, reminders.hours, world);
  if (opened !== null) return opened.at;
  if (asked.time?.kind !== 'at' || asked.time.clock === null) return null;
  const { facts, now } = world;
  const against = { now, notice: facts.notice, hours: reminders.hours, instead: null };
  const due = dueTime(asked.time, against);
  return due.kind === 'clear' || due.kind === 'either' ? due.at : null;
}

/** お客さん入ってるけどできる?, where the update was spoken of last. */
export function ofGuests(
  { topics: before }: ConversationState,
  { topics, signs, hints, suggested, customerWaiting }: Reading,
): readonly string[] | null {
  const isOfIt = topics.length === 0 && suggested.includes('update.timing');
  const isElse = customerWaiting || signs.includes('ofPayment');
  if (!isOfIt || isElse || !isNearUpdate(before.at(-1) ?? '')) return null;
  return signs.includes('ofCustomer') && hints.includes('asksIfMay') ? ['update.timing'] : null;
}

/** 明天11点开门，9点半做来得及吗: the opening is told, and nothing of another kind is asked. */
export function timesOpening({ topics, timeAsked }: Reading): boolean {
  const isBoth = topics.length === 2 && topics[0] === 'update.timing' && topics[1] === 'oos';
  return isBoth && timeAsked.isInTime && timeAsked.shopOpens !== null;
}
