import { isSaidToRun, isUpdating } from './counter.ts';
import { isErrorKept } from './error-kept.ts';
import type { Hint } from './hint.ts';
import { mayHang } from './hang-told.ts';
import { stillCounts } from './moment.ts';
import type { Reading } from './reading.ts';
import { hasSaid } from './said-of.ts';
import type { ConversationState } from './state.ts';
import type { World } from './world.ts';

/** 終わったみたい、ホームに戻りました of an update that was told to run or to hang, and だから終わったって言ってるんですけど behind an answer of its run. */
export function seemsOver(
  state: ConversationState,
  { hints, signs, topics }: Reading,
  world: World,
): boolean {
  if (signs.includes('asks') || signs.includes('denied')) return false;
  if (AT_HOME.some((hint) => hints.includes(hint))) return isOverAtHome(state, hints, world);
  if (isThoughtOver(hints, topics)) return isUpdating(state, world) || mayHaveRun(state, world);
  const isSaidAgain = hints.includes('saidBefore') && hints.includes('hasEnded');
  const isTold = stillCounts(state.updatedAt, world.now);
  return isSaidAgain && (isTold || OF_RUN.has(state.topics.at(-1) ?? ''));
}

const AT_HOME: readonly Hint[] = ['overAtHome', 'atHome'];

function isOverAtHome(state: ConversationState, hints: readonly Hint[], world: World): boolean {
  if (mayHaveRun(state, world)) return true;
  return hints.includes('atHome') && isPressed(state, world);
}

/** 更新ボタン押しました was told last: it may have run. */
function isPressed({ shownAt, said }: ConversationState, { now }: World): boolean {
  return stillCounts(shownAt, now) && hasSaid(said, OF_PRESSED);
}

const OF_PRESSED: ReadonlySet<string> = new Set(['topic.update.duration']);

/** 終わったみたい、たぶん, おっ、動き出した。終わったみたいや: of what runs, where nothing else is named. */
function isThoughtOver(hints: readonly Hint[], topics: readonly string[]): boolean {
  return (
    topics.every((one) => WEIGHED_AS.has(one)) && THOUGHT_OVER.every((hint) => hints.includes(hint))
  );
}

const WEIGHED_AS: ReadonlySet<string> = new Set(['thanks', 'fleet.status', 'update.error']);
const THOUGHT_OVER: readonly Hint[] = ['halfSure', 'isOver', 'doneBefore'];

function mayHaveRun(state: ConversationState, world: World): boolean {
  if (isErrorKept(state, world)) return false;
  const isToldToRun = isSaidToRun(state, world) || stillCounts(state.updatingAt, world.now);
  return isToldToRun || mayHang(state, world);
}

/** What is told in an answer of an update that runs. */
export const OF_RUN: ReadonlySet<string> = new Set([
  'update.error',
  'update.timing',
  'update.duration',
]);

/** 終わったっぽい、使っていい?, 終わった。カード使える?; and 終わったやつは使っていい? is of whichever ends. */
export function asksUseOnceOver({ hints, first }: Reading): boolean {
  const isTold = hints.includes('halfSure') || first?.command === 'done';
  return isTold && USED_OVER.every((hint) => hints.includes(hint));
}

const USED_OVER: readonly Hint[] = ['asksUse', 'isOver'];
