import { UPDATE_FLOW } from './aside.ts';
import { isRunning, isTerminalDone } from './diagnose.ts';
import { isChecking } from './money-flow.ts';
import type { Hint } from './hint.ts';
import { isoOf, stillCounts } from './moment.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { answerTopics } from './topic-answer.ts';
import { isNearUpdate, isSpokenOf } from './of-update.ts';
import { isBeforeOut, isDoneBefore, isOfItsEnd, isThoughtDone, OF_END } from './done-before.ts';
import { isOverAndNext } from './next-once-over.ts';
import { OF_RUN, seemsOver } from './seems-over.ts';
import { isHeldOpen, isInDoubtOrOpen } from './doubt.ts';
import { hasSaid } from './said-of.ts';
import { withoutNeedless } from './reminders.ts';
import { tellsEnd } from './told-over.ts';
import { overUnseen } from './over-unseen.ts';
import { isFirstWord } from './worry-place.ts';
import { isOut, terminalsNow, understood, type Decision, type World, type Rule } from './world.ts';

/** 更新終わりました, with no talk under way: thanked for, where nobody can see it; before it opens, told when it does. */
export const finishedByWord: Rule = (state, { reading }, world) => {
  const isBusy = state.position !== null || state.interrupted !== null;
  const isOver = tellsOver(state, reading, world) || isOverToo(state, reading, world);
  const isDone = (isOver || reading.command === 'done') && !tellsRunning(reading);
  if (!isDone || isBusy || NOT_OVER.some((hint) => reading.hints.includes(hint))) return null;
  // 完了と出ました is no error; whether it is over is seen.
  if (world.facts.merchant !== null) return isOver ? overUnseen(state, reading, world) : null;
  return byWord(state, reading, isOver, world);
};

/** 終わったと思う、まだ動いてるけど is not over. */
const NOT_OVER: readonly Hint[] = ['ofPreparing', 'endDoubted'];

function tellsOver(state: ConversationState, reading: Reading, world: World): boolean {
  return (
    (reading.signs.includes('endedSince') && !isBeforeOut(reading, world)) ||
    isDoneBefore(state, reading, world) ||
    isThoughtDone(reading) ||
    isOverAndNext(reading) ||
    isToldOver(reading, isNear(state, world)) ||
    endsWhatRan(state, reading, world) ||
    endsWhatWasSpokenOf(state, reading) ||
    (reading.command === 'done' && reading.signs.includes('updateOver'))
  );
}

/** It was spoken of, or レジ1終わりました names a terminal. */
function isNear(state: ConversationState, world: World): boolean {
  return isSpokenOf(state, world.now) || world.about.length > 0;
}

/** レジ2も, 2台目も, レジ2完了, right behind another one that was told to be over: of nothing else. */
function isOverToo(state: ConversationState, reading: Reading, world: World): boolean {
  const { hints, topics, signs } = reading;
  const isBehind = hasSaid(state.said, OVER) && stillCounts(state.said?.at, world.now);
  if (!isBehind || isHeldOpen(state, world)) return false;
  const isOther = world.about.length > 0 || reading.pointing !== null;
  const isSaid = hints.includes('twoSales') || hints.includes('isOver');
  const isAlone = topics.every((topic) => topic === 'fleet.status');
  return isOther && isSaid && isAlone && signs.every((sign) => OF_END_TOO.has(sign));
}

const OVER: ReadonlySet<string> = new Set(['finished.unseen', 'finished.unseenShown']);
const OF_END_TOO: ReadonlySet<Sign> = new Set<Sign>(['tellsAnything', 'tellsPaid', 'tellsDone']);

/** 更新してますよ is not やってます. */
function tellsRunning({ signs }: Reading): boolean {
  return signs.includes('updating') && !signs.includes('updateOver');
}

function byWord(
  state: ConversationState,
  reading: Reading,
  isOver: boolean,
  world: World,
): Decision {
  if (!isOver && !reading.hints.includes('ofUpdate')) return said(state, 'reminder.noted');
  if (!isOut(world)) return answerTopics(state, ['update.when'], world, {});
  const thanked = isOverAndNext(reading) ? 'finished.next' : `flow.${UPDATE_FLOW}.doneByWord`;
  return withoutNeedless(said({ ...state, updatedAt: isoOf(world.now) }, thanked));
}

/** はい, to the picture of the finished update, where nobody can see the terminal: taken as if it had been written. */
export function overByPicture(state: ConversationState, world: World): Decision | null {
  const isHeld = isInDoubtOrOpen(state, world);
  const isBusy = state.position !== null || state.interrupted !== null || state.handOff !== null;
  if (world.facts.merchant !== null || isBusy || isHeld || !isOut(world)) return null;
  const since = { ...state, updatedAt: isoOf(world.now) };
  return withoutNeedless(said(since, `flow.${UPDATE_FLOW}.doneByWord`));
}

/** 終わったっぽい, 完了しました。ありがとうございました, 店のほうは終わってます, where how the terminals stand was heard in it. */
function isToldOver({ signs, topics, hints }: Reading, isOfIt: boolean): boolean {
  if (topics.length === 0) return false;
  const isThanked = topics.every((one) => one === 'thanks') && hints.includes('hasEnded');
  if (isThanked) return isOfIt && !hints.includes('ofSale');
  const isTold = signs.includes('tellsDone') || isThoughtOver({ signs, hints });
  return isTold && topics.every((one) => OF_END.has(one));
}

/** 更新終わったと思う, 更新たぶん終わった: what may be done next is told as long as it is over. */
function isThoughtOver({ signs, hints }: Pick<Reading, 'signs' | 'hints'>): boolean {
  if (!signs.includes('guessed') || signs.includes('asks') || signs.includes('denied'))
    return false;
  return hints.includes('ofUpdate') && hints.includes('isOver') && hints.includes('doneBefore');
}

/** あ、終わった, and no more, where the update was spoken of last. */
function endsWhatWasSpokenOf(
  state: ConversationState,
  { topics, signs, command, hints }: Reading,
): boolean {
  if (topics.length > 0 || isChecking(state)) return false;
  if (!signs.includes('tellsDone')) return endsWhatFailed(state, { signs, command, hints });
  const last = state.topics.at(-1) ?? '';
  // 終わりました alone may be of what was to be prepared.
  return command === null ? isNearUpdate(last) : command === 'done' && OF_RUN.has(last);
}

/** できた！！, 無事できました, 更新できました, once the update was told or seen to fail. */
function endsWhatFailed(
  state: ConversationState,
  { signs, command, hints }: Pick<Reading, 'signs' | 'command' | 'hints'>,
): boolean {
  if (command !== 'done' || OF_ELSE.some((sign) => signs.includes(sign))) return false;
  const isSaid = hints.includes('hasWorked') || hints.includes('ofUpdate');
  return isSaid && (state.topics.at(-1) === ERROR || state.failedAt !== undefined);
}

const OF_ELSE: readonly Sign[] = ['asks', 'denied', 'ofPayment'];
const ERROR = 'update.error';

/** 終わったっぽい。お客さん来た, after it was told to run. */
function endsWhatRan(state: ConversationState, reading: Reading, world: World): boolean {
  if (seemsOver(state, reading, world) || endsWhatIsSeen(state, reading, world)) return true;
  if (
    state.updatedAt === isoOf(world.now) &&
    tellsEnd(reading) &&
    isOnlyEnd(reading.topics, reading)
  )
    return true;
  return endsWhatWasTold(state, reading, world);
}

/** The same told again, or after it was told to run. */
function endsWhatWasTold(
  { updatingAt, updatedAt }: ConversationState,
  { hints, topics, signs }: Reading,
  world: World,
): boolean {
  const isTold = hints.includes('hasEnded') && !signs.includes('asks') && !signs.includes('denied');
  const isOfIt = topics.length > 0 && topics.every((one) => OF_END.has(one));
  return isTold && isOfIt && [updatingAt, updatedAt].some((at) => stillCounts(at, world.now));
}

/** 終わった, as a first word, where one is seen to run, or still waits for its update. */
function endsWhatIsSeen(
  state: ConversationState,
  { topics, command, signs, hints }: Reading,
  world: World,
): boolean {
  if (topics.length > 0 || command !== 'done' || !signs.includes('tellsDone')) return false;
  if (hints.includes('ofSale') || hints.includes('endOfElse')) return false;
  return state.updatedAt === undefined && mayHaveEnded(state, world);
}

function mayHaveEnded(state: ConversationState, world: World): boolean {
  const all = terminalsNow(world);
  if (all.some(({ situation }) => isRunning(situation))) return true;
  const isFirst = isFirstWord(state) && isOut(world) && !isHeldOpen(state, world);
  return isFirst && all.some(({ situation }) => !isTerminalDone(situation));
}

/** 終わった！間に合った sounds like the deadline. */
function isOnlyEnd(topics: readonly string[], { signs }: Reading): boolean {
  const rest = signs.includes('asks') ? topics : topics.filter((topic) => !IN_TIME.has(topic));
  return isOfItsEnd(rest);
}

const IN_TIME: ReadonlySet<string> = new Set(['os.deadline', 'update.timing']);

function said(state: ConversationState, message: string): Decision {
  return understood({ state, effects: [{ type: 'say', message }] });
}
