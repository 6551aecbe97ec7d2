import { isOffered } from './arrived.ts';
import { asksBareTime } from './asks-how-long.ts';
import { dueOf } from './due-asked.ts';
import type { Say } from './effect.ts';
import type { Hint } from './hint.ts';
import { mayHaveNone } from './not-of-payment.ts';
import { hotlineValues, isLastDay, phaseAt } from './notice.ts';
import { notToldSay } from './not-told.ts';
import { isNearUpdate } from './of-update.ts';
import type { Reading } from './reading.ts';
import { hasSaid } from './said-of.ts';
import type { ConversationState } from './state.ts';
import type { TimeReading } from './time-reading.ts';
import { isOut, understood, type Decision, type World } from './world.ts';

/** 何分ぐらい待てばいいの, 待ってればいいんですね, behind one that has not come: until it comes, and not how long it runs. */
export function untilItComes(
  state: ConversationState,
  reading: Reading,
  world: World,
): Decision | null {
  if (state.position !== null || reading.payment.customer !== null) return null;
  const say =
    state.handOff === null
      ? (whenToLook(state, reading, world) ?? untilThen(state, reading, world))
      : readyForIt(state, reading, world);
  if (say === null) return null;
  return understood({ state: { ...state, topics: ['update.scope'] }, effects: [say] });
}

function untilThen(state: ConversationState, reading: Reading, world: World): Say | null {
  if (isTurnAsked(state, reading)) return notToldSay('turn', world);
  const waits = isOut(world) && waitsOrLeaves(state, reading);
  if (!waits || !mayHaveNone(state, world) || isOffered(world)) return null;
  const say = { values: hotlineValues(world), call: 'hotline' } as const;
  return isUnknown(reading.hints, world)
    ? { ...say, type: 'say', message: 'notOffered.unknown' }
    : { ...say, type: 'say', message: 'notOffered.cycled', lead: 'will' };
}

/** 待ってればいいんですね; じゃあほっといていいのね, right behind one that has not come. */
function waitsOrLeaves(state: ConversationState, { hints }: Reading): boolean {
  const isTold = isToldMissing(state);
  if (isTold && LEFT.every((hint) => hints.includes(hint))) return true;
  const isOfIt = isTold || state.topics.at(-1) === 'update.scope';
  return isOfIt && hints.includes('waitsForIt');
}

const LEFT: readonly Hint[] = ['leavesItBe', 'asksIfMay'];

/** 案内いつ来るん, behind one that has not come, or told that its turn is not known. */
function isTurnAsked({ said }: ConversationState, reading: Reading): boolean {
  return (isToldMissing({ said }) || hasSaid(said, TURN)) && asksWhenItComes(reading);
}

const TURN: ReadonlySet<string> = new Set(['notInNotice.turn']);

/** 何時に見ればいい, 明日の朝ってこと?, 来なかったらまた入れ直せばいい?, until the deadline: when and how often is enough (facts `when to do it`, `power`). */
function whenToLook(state: ConversationState, reading: Reading, world: World): Say | null {
  const { facts, now } = world;
  const { hints, time, customerWaiting } = reading;
  if (phaseAt(facts.notice, now) !== 'open' || customerWaiting || !mayHaveNone(state, world))
    return null;
  if (isOffered(world) || !isLookedFor(state) || isLater(time, state, world)) return null;
  if (hints.includes('cyclesIfNone')) return { type: 'say', message: 'notOffered.cycleAgain' };
  if (hints.includes('asksWhenToLook')) return LOOK_THEN;
  return isThenMeant(state, reading) ? { ...LOOK_THEN, lead: 'will' } : null;
}

const LOOK_THEN: Say = { type: 'say', message: 'notOffered.lookThen' };

/** The update was spoken of, and has not been begun. */
function isLookedFor(state: ConversationState): boolean {
  const last = state.topics.at(-1);
  // What is charged is looked at for its charge.
  const isNear = last !== undefined && last !== 'prep.charge' && isNearUpdate(last);
  return isToldMissing(state) || isNear;
}

/** By then it cannot be put off any more. */
function isLater(time: TimeReading | null, state: ConversationState, world: World): boolean {
  return time !== null && dueOf(time, state, world)?.kind === 'tooLate';
}

/** 明日の朝ってこと?, told to look again at the next opening. */
function isThenMeant(state: ConversationState, { timeAsked, time, topics }: Reading): boolean {
  const isOfDay = time?.kind === 'at' && time.day !== null;
  return isToldMissing(state) && isOfDay && timeAsked.isSaidBack && topics.length === 0;
}

/** 待ってればいいんですね いつごろ来ますか. */
function asksWhenItComes(reading: Reading): boolean {
  const { hints, signs, topics } = reading;
  if (asksBareTime(reading)) return true;
  const isOfIt = topics.length > 0 && topics.every((topic) => topic === 'update.when');
  return isOfIt && signs.includes('asks') && hints.includes('wondersWhen');
}

/** 充電40で再起動もしました。10時には使えますか, while staff were asked why it has not come: nothing is begun that is not there. */
function readyForIt(
  { handOff }: ConversationState,
  { hints, signs, battery }: Reading,
  world: World,
): Say | null {
  const isTold = battery !== null || READY.some((hint) => hints.includes(hint));
  const isOfIt = handOff?.reason === 'notOffered' && isTold && !signs.includes('ofPayment');
  if (!isOfIt || phaseAt(world.facts.notice, world.now) !== 'blocked' || isOffered(world))
    return null;
  const values = hotlineValues(world);
  return { type: 'say', message: 'notOffered.unknown', values, call: 'hotline' };
}

const READY: readonly Hint[] = ['toldCycled', 'toldCharged', 'toldWifi'];

/** After the deadline, on the day before it, or when it is asked what will become of the terminal. */
export function isUnknown(hints: Reading['hints'], { facts: { notice }, now }: World): boolean {
  const phase = phaseAt(notice, now);
  if (phase === 'blocked' || hints.includes('neverArrives')) return true;
  return phase === 'open' && (isLastDay(notice, now) || hints.includes('fearsBlock'));
}

/** Behind one that was told not to have come. */
export function isToldMissing({ said }: Pick<ConversationState, 'said'>): boolean {
  return (
    said?.messages.some((one) => one.startsWith('notOffered.') || one === 'powered.notCome') ===
    true
  );
}
