import { isSaidToRun, isUpdating } from './counter.ts';
import type { Hint } from './hint.ts';
import { mayHang } from './hang-told.ts';
import { stillCounts } from './moment.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import type { World } from './world.ts';

/** 終わったみたい、ホームに戻りました of an update that was told to run or to hang, and だから終わったって言ってるんですけど behind an answer of its run. */
export function seemsOver(
  state: ConversationState,
  { hints, signs, topics }: Reading,
  world: World,
): boolean {
  if (signs.includes('asks') || signs.includes('denied')) return false;
  if (hints.includes('overAtHome')) return mayHaveRun(state, world);
  if (isThoughtOver(hints, topics)) return isUpdating(state, world) || mayHaveRun(state, world);
  const isSaidAgain = hints.includes('saidBefore') && hints.includes('hasEnded');
  const isTold = stillCounts(state.updatedAt, world.now);
  return isSaidAgain && (isTold || OF_RUN.has(state.topics.at(-1) ?? ''));
}

/** 終わったみたい、たぶん: of what runs, where nothing else is named. */
function isThoughtOver(hints: readonly Hint[], topics: readonly string[]): boolean {
  return topics.length === 0 && THOUGHT_OVER.every((hint) => hints.includes(hint));
}

const THOUGHT_OVER: readonly Hint[] = ['halfSure', 'isOver', 'doneBefore'];

function mayHaveRun(state: ConversationState, world: World): boolean {
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
