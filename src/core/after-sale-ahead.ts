import { afterFirstThat, goOn, isOver } from './after-first-that.ts';
import { asksOfSale, lookAtSale } from './amid-sale.ts';
import { isOwnWord } from './half-done.ts';
import type { Hint } from './hint.ts';
import { stillCounts } from './moment.ts';
import { isMoneyTopic } from './money-flow.ts';
import type { Reading } from './reading.ts';
import { isSaleAhead } from './sale-ahead.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import type { RuleSince, World } from './world.ts';

/** What is said to 先にいまの会計を終わらせて, and of a sale that was announced or allowed. */
export const afterSale: RuleSince = (before, state, event, world) =>
  afterFirstThat(state, event, world) ?? afterSaleAhead(before, state, event, world);

/**
 * 途中で落ちた, エラー出た, ぐるぐるしてる, once a sale was announced or allowed: it is looked at, and is not the update's; 終わりました is of it as well. null: it is of another thing.
 */
const afterSaleAhead: RuleSince = (before, state, { text, reading }, world) => {
  if (!mayBeIt(state, reading, world)) return null;
  if (state.handOff !== null || asksOfSale(state, world)) return null;
  const isTold = isSaleAhead(state, world);
  if (isTold && isOverSaid(state, reading)) return goOn(state, world);
  if (isOwnWord(state, text, world) && isOfWalk(state, reading)) return null;
  // ぐるぐるしてる tells of no update that runs.
  const since = { ...state, updatingAt: before.updatingAt };
  return isBroken(reading, isTold) ? lookAtSale(since, world) : null;
};

/** 会計終わりました, and in a walk 終わりました. */
function isOverSaid(state: ConversationState, reading: Reading): boolean {
  const isOfIt = state.position !== null || reading.hints.includes('ofSale');
  return isOfIt && !isBegunSince(state) && isOver(reading);
}

/** いまはできない is a button of the walk; エラーが出た may be of the sale all the same, unless the walk was begun since. */
function isOfWalk(state: ConversationState, { hints }: Reading): boolean {
  return !hints.includes('hasHappened') || isBegunSince(state);
}

function isBegunSince({ position, saleAhead }: ConversationState): boolean {
  return (position?.since ?? '') > (saleAhead?.at ?? '');
}

/** One that was told to be over: 終わりました → エラーだった, and in a walk nothing but that and レシートが出てこない. What is heard as a payment's is of it anyhow. */
function mayBeIt(state: ConversationState, { hints, topics }: Reading, { now }: World): boolean {
  const { saleAhead, position } = state;
  if (!stillCounts(saleAhead?.at, now) || topics.includes('handoff')) return false;
  if (hints.includes('onlyNoReceipt')) return true;
  if (topics.some(isMoneyTopic)) return false;
  const isOpen = saleAhead?.is !== 'over' || position === null || hints.includes('wasSo');
  return isOpen && !hints.includes('ofUpdate');
}

/** 途中で止まったら? is only supposed, and 昨日エラー出た of another day. */
export function isStopped(reading: Reading): boolean {
  if (isElse(reading)) return false;
  return STOPPED.some((sign) => reading.signs.includes(sign));
}

/** Only supposed, or of another day. */
export function isElse({ signs, hints, past }: Reading): boolean {
  const day = past?.kind === 'named' ? past.day : null;
  const isSupposed = signs.includes('asks') && !hints.includes('hasHappened');
  return isSupposed || (day?.kind === 'fromToday' && day.days < 0);
}

const STOPPED: readonly Sign[] = [
  'mayBeOfPayment',
  'takesNoPayment',
  'darkScreen',
  'showsNothing',
  'powerLost',
  'noPower',
];

/** The same, もうキャンセルした, カード返した, レシートが出てこない, and what is heard as the update's error. */
function isBroken(reading: Reading, isTold: boolean): boolean {
  if (isElse(reading)) return false;
  const isUndone = UNDONE.some((hint) => reading.hints.includes(hint));
  const isError = isTold && reading.topics.includes('update.error');
  return isUndone || isError || isStopped(reading);
}

const UNDONE: readonly Hint[] = ['breaksOff', 'onlyNoReceipt'];
