import { tellsError } from './error-kept.ts';
import type { ReadEvent } from './event.ts';
import type { Hint } from './hint.ts';
import { isoOf, stillCounts } from './moment.ts';
import { isChecking } from './money-flow.ts';
import { isNearUpdate } from './of-update.ts';
import { tellsBegun } from './payment-begun.ts';
import type { Reading } from './reading.ts';
import { hasSaid } from './said-of.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { endsRun, isTakenBack, tellsEnd, tellsNotBegun } from './told-over.ts';
import type { World } from './world.ts';

/** The talk with what a message tells of the update that runs: that it does, has ended, or has not begun. The newest word counts. */
export function withUpdate(
  state: ConversationState,
  event: ReadEvent,
  world: World,
): ConversationState {
  const at = isoOf(world.now);
  const { signs } = event.reading;
  if (tellsError(event.reading)) return { ...state, launchedEarlyAt: at, updatedAt: undefined };
  // That of the app is another one.
  if (signs.includes('appUpdating')) return state;
  if (tellsNotBegun(event.reading)) return withoutRun(state);
  const isTold = signs.includes('updating') || isBegunAlone(state, event.reading);
  if (isTold) return runningFrom(state, event.reading, at);
  if (deniesEnd(state, event.reading, world))
    return { ...state, updatingAt: at, updatedAt: undefined };
  if (isShownAgain(state, event.reading)) return { ...state, updatedAt: undefined };
  return endsRun(state, event.reading, world) ? withEnd(state, at) : withEndHeard(state, event);
}

/** まだ終わってなかった, of one that was told to be over. */
function deniesEnd(state: ConversationState, reading: Reading, world: World): boolean {
  return isTakenBack(reading) && stillCounts(state.updatedAt, world.now);
}

/** また更新の画面が出てきた, スキップ押した, once it was told to be over: the newest word counts. */
function isShownAgain({ updatedAt }: ConversationState, reading: Reading): boolean {
  const { hints, signs, past } = reading;
  const isShown =
    past === null && SHOWN.some((shown) => shown.every((hint) => hints.includes(hint)));
  const isElse = signs.includes('asks') || hints.includes('notArrived') || tellsEnd(reading);
  return updatedAt !== undefined && isShown && !isElse;
}

const SHOWN: readonly (readonly Hint[])[] = [
  ['updateShown', 'hasCome'],
  ['ofPuttingOff', 'hasHappened'],
];

/** まだ始めてないです, of what was taken to run, or to be over. */
function withoutRun(state: ConversationState): ConversationState {
  const none = { updatingAt: undefined, updatingSince: undefined, hangsAt: undefined };
  return { ...state, ...none, updatedAt: undefined };
}

/** 更新終わりました, and done, of what may run. */
function withEndHeard(state: ConversationState, { reading }: ReadEvent): ConversationState {
  const { signs, command } = reading;
  const isOver = signs.includes('updateOver');
  const error = isOver ? undefined : state.launchedEarlyAt;
  const running = isOver || command === 'done' ? undefined : state.updatingAt;
  const isSame = error === state.launchedEarlyAt && running === state.updatingAt;
  return isSame ? state : { ...state, launchedEarlyAt: error, updatingAt: running };
}

function withEnd(state: ConversationState, at: string): ConversationState {
  const none = { launchedEarlyAt: undefined, updatingAt: undefined, updatingSince: undefined };
  return { ...state, ...none, updatedAt: at };
}

/** タッチした後ぐるぐるのまま, or that in its check: what turns there is no update, where none is named. */
function runningFrom(state: ConversationState, reading: Reading, at: string): ConversationState {
  const mayBeSale = reading.signs.includes('mayBeOfPayment') && !reading.hints.includes('ofUpdate');
  const isOfSale = mayBeSale && (isChecking(state) || tellsBegun(reading));
  return isOfSale ? state : { ...state, updatingAt: at, updatedAt: undefined };
}

/** 動き出した。終わったみたい tells of its end as well. */
function isBegunAlone(state: ConversationState, reading: Reading): boolean {
  return isBegun(state, reading) && !tellsEnd(reading);
}

/** はじめました, where an update was spoken of: no talk asks for it. */
function isBegun(
  { position, topics, updateNamedAt, said }: ConversationState,
  { signs, hints }: Reading,
): boolean {
  if (position !== null || signs.includes('endedSince')) return false;
  if (hints.includes('endDoubted')) return hints.includes('ofUpdate');
  const isOfUpdate = hints.includes('ofUpdate') || isSpokenOf(topics, updateNamedAt);
  if (signs.includes('begun')) return isOfUpdate;
  if (!signs.includes('beganBesides')) return false;
  // はじまりました。お客さん来たら?, right behind that it may be pressed.
  if (hints.includes('ofUpdate') || hasSaid(said, MAY_PRESS)) return true;
  return isOfUpdate && !NO_START.some((sign) => signs.includes(sign));
}

const MAY_PRESS: ReadonlySet<string> = new Set(['dialog.press', 'dialog.pressNow']);

/** It was spoken of last; or before a kind word, whenever that was. */
function isSpokenOf(topics: readonly string[], namedAt: string | undefined): boolean {
  return topics.some(isNearUpdate) || (namedAt !== undefined && topics.every(isKind));
}

const isKind = (topic: string): boolean => topic === 'thanks' || topic === 'greeting';

/** 始めた! 間に合うかな is of the update that was spoken of, and 押したけど動かない of anything. */
const NO_START: readonly Sign[] = ['brokenDown', 'ofPayment', 'wantsPayment', 'mayBeOfPayment'];
