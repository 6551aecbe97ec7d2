import { firstThat, lookAtSale } from './amid-sale.ts';
import { isSaidToRun } from './counter.ts';
import type { Hint } from './hint.ts';
import type { Reading } from './reading.ts';
import { isBegunSince, isSaleAhead, isSaleStill } from './sale-open.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import type { Decision, World } from './world.ts';

/**
 * 成功したっぽい, once a sale was announced or allowed, and たぶん behind its end: it is looked at. あ、終わってなかった of one that was told to be
 * over: it is under way still. null: it is of another thing.
 */
export function afterItsEnd(
  state: ConversationState,
  reading: Reading,
  world: World,
): Decision | null {
  if (isBegunSince(state) || reading.topics.includes('handoff')) return null;
  if (deniesEnd(state, reading, world)) return firstThat(state, false);
  if (asksToBegin(reading)) return firstThat(state, true);
  const isCut = stopsAtOnce(reading) || stopsThen(state, reading, world);
  const isDoubted = isCut || isHalfOver(state, reading, world);
  return isDoubted ? lookAtSale(state, world) : null;
}

/** お客さん来たけど会計していい? はい 落ちた, as one message. */
function stopsAtOnce({ signs, hints }: Reading): boolean {
  const isAsked = hints.includes('asksLeave') && signs.includes('wantsPayment');
  return isAsked && STOPPED.every((sign) => signs.includes(sign)) && hints.includes('hasHappened');
}

/** 終わりました、と思ったら画面が固まりました, and of no step of a walk. */
function stopsThen(state: ConversationState, { signs, hints }: Reading, world: World): boolean {
  if (state.position !== null || isSaidToRun(state, world)) return false;
  const isElse = signs.includes('asks') || hints.includes('ofBattery');
  return !isElse && hints.includes('cutAfterEnd');
}

function deniesEnd(state: ConversationState, reading: Reading, world: World): boolean {
  const { hints, signs } = reading;
  if (deniesAtOnce(state, reading, world)) return true;
  if (hints.includes('ofUpdate') || signs.includes('asks')) return false;
  const isPlain = PLAIN.some((hint) => hints.includes(hint));
  if (isPlain && isSaleStill('past', state, world)) return true;
  return isSaleStill('over', state, world) && (isPlain || takesBack(reading));
}

const PLAIN: readonly Hint[] = ['notOverAfterAll', 'recants'];

/** やっぱりまだ, right behind it. */
function takesBack({ hints, signs }: Reading): boolean {
  if (hints.includes('notYetAfterAll')) return true;
  return signs.includes('notThat') && hints.includes('takesBack');
}

/** 終わりました、いや待って. */
function deniesAtOnce(state: ConversationState, { hints }: Reading, world: World): boolean {
  const isOfIt = hints.includes('ofSale') || isSaleAhead(state, world);
  return isOfIt && hints.includes('deniedSince');
}

/** 変な画面になったけど会計終わりました。更新していい? */
function asksToBegin({ hints, signs }: Reading): boolean {
  return signs.includes('asks') && BEGINS.every((hint) => hints.includes(hint));
}

const BEGINS: readonly Hint[] = ['halfSure', 'hasEnded', 'ofSale', 'ofUpdate'];

function isHalfOver(state: ConversationState, { hints, signs }: Reading, world: World): boolean {
  const isOver = isSaleStill('over', state, world);
  if (hints.includes('oddSince') && isOver) return true;
  if (signs.includes('asks')) return false;
  const isAhead = isSaleAhead(state, world);
  if (hints.includes('halfSure') && (isAhead || hints.includes('ofSale'))) return true;
  return isOver && (hints.includes('onlyHedges') || isUnsureThen(state, hints));
}

/** 本当に終わったか微妙. */
function isUnsureThen({ position }: ConversationState, hints: readonly Hint[]): boolean {
  return position === null && hints.includes('halfSure') && !hints.includes('ofUpdate');
}

const STOPPED: readonly Sign[] = ['mayHaveBegun', 'mayBeOfPayment'];
