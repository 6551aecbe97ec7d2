import { asksOfSale, firstThat, lookAtSale } from './amid-sale.ts';
import { goOn } from './after-first-that.ts';
import type { Hint } from './hint.ts';
import type { Reading } from './reading.ts';
import { isEndAwaited, isSaleOpen } from './sale-open.ts';
import { isWell } from './sale-over.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import type { Decision, Rule, World } from './world.ts';

/**
 * もう大丈夫です, お待たせしました, いつもの画面に戻りました, 現金で終わらせた, of a sale that was told to be going on: how it ended on the terminal is not told by that, and its
 * history is asked for once. いけました tells that it went well. null: it is of another thing.
 */
export const vagueEnd: Rule = (state, { reading }, world) => {
  if (state.handOff !== null || asksOfSale(state, world) || !isSaleOpen(state, world)) return null;
  if (NOT_IT.some((sign) => reading.signs.includes(sign))) return null;
  if (isInCash(state, reading)) return lookAtSale(state, world);
  return state.position === null ? endedSo(state, reading, world) : endedInWalk(state, reading);
};

/** 会計中です → お待たせしました, 大丈夫でした, in a walk: that sale is not told to be over. Whoever only came to the counter was served. */
function endedInWalk(state: ConversationState, reading: Reading): Decision | null {
  return !isEndAwaited(state) && isFreeAgain(reading) ? firstThat(state, false) : null;
}

const NOT_IT: readonly Sign[] = ['otherTerminal', 'noneBegun'];

function endedSo(state: ConversationState, reading: Reading, world: World): Decision | null {
  if (!isEndAwaited(state) && isFreeAgain(reading)) return lookAtSale(state, world);
  if (isOfElse(reading)) return null;
  if (hasWorked(reading)) return state.saleAhead?.isDoubted === true ? null : goOn(state, world);
  return !isEndAwaited(state) && isVague(reading) ? lookAtSale(state, world) : null;
}

/** A card may have been run before, whatever is asked behind it. */
function isInCash({ saleAhead }: ConversationState, { hints, signs }: Reading): boolean {
  if (!hints.includes('namesCash') || NOT_CASH.some((hint) => hints.includes(hint))) return false;
  if (hints.includes('turnedToCash')) return true;
  const isTold = !signs.includes('asks') || hints.includes('isOver');
  return saleAhead?.isByCard === true && isTold && ENDED.some((hint) => hints.includes(hint));
}

const NOT_CASH: readonly Hint[] = ['saleInCash', 'cashForNow', 'ofOtherSale', 'servedOther'];
const ENDED: readonly Hint[] = ['isOver', 'hasHappened', 'doneBefore'];

/** お待たせしました, 手が空きました, 落ち着きました, 大丈夫でした, and nothing of a sale's end: 会計終わりました、お待たせしました tells it. */
function isFreeAgain({ signs, hints, topics, command, language }: Reading): boolean {
  if (language !== 'ja' || topics.includes('handoff') || signs.includes('asks')) return false;
  if (ENDS.some((hint) => hints.includes(hint))) return false;
  const isFine = command === 'yes' && hints.includes('wasSo');
  return isFine || FREE.some((hint) => hints.includes(hint));
}

const FREE: readonly Hint[] = ['isBack', 'readyNow'];
const TOLD: readonly Hint[] = [
  'nobodyThere',
  'saleWell',
  'saleInCash',
  'isOver',
  'ofUpdate',
  'ofSale',
  'ofOtherSale',
];
const ENDS: readonly Hint[] = [...TOLD, 'hasEnded'];

function isOfElse({ signs, hints, topics }: Reading): boolean {
  if (topics.includes('handoff') || signs.includes('asks')) return true;
  return ELSE.some((hint) => hints.includes(hint));
}

const ELSE: readonly Hint[] = [...TOLD, ...FREE, 'ofAnother', 'endOfElse'];

/** いけました, and no more. */
function hasWorked(reading: Reading): boolean {
  const { hints } = reading;
  const isTold = hints.includes('hasWorked') || hints.includes('wasSo');
  return isTold && hints.includes('unspoken') && isWell(reading);
}

/** もう大丈夫です, 元の画面に戻った; 片付きました tells that it was done. */
function isVague({ hints, command, language }: Reading): boolean {
  // もういいです only gives up, and 好了 may only agree.
  if (command === 'cancel' || language !== 'ja') return false;
  if (hints.includes('asksIfSettled')) return true;
  const isDone = hints.includes('doneBefore') && !hints.includes('hasHappened');
  return hints.includes('wellNow') && !isDone;
}
