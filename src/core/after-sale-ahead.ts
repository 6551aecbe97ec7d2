import { isDayGone } from './moments-named.ts';
import { afterFirstThat, goOn } from './after-first-that.ts';
import { asksOfSale, firstThat, lookAtSale } from './amid-sale.ts';
import { afterItsEnd } from './after-its-end.ts';
import { hasWorkedAlone } from './dialog-at-sale.ts';
import { isOwnWord } from './half-done.ts';
import type { Hint } from './hint.ts';
import { isoOf, stillCounts } from './moment.ts';
import { isMoneyTopic } from './money-flow.ts';
import { noted } from './noted.ts';
import type { SaleAhead } from './payment-traces.ts';
import type { Reading } from './reading.ts';
import { hasBegunAmid, hasCycledAmid } from './sale-first.ts';
import { isBegunSince, isEndAwaited, isSaleAhead, isSaleOpen, isSoldNoMore } from './sale-open.ts';
import { isOver, isServed, isWell } from './sale-over.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { vagueEnd } from './vague-end.ts';
import type { Decision, Rule, RuleSince, World } from './world.ts';

/** What is said to 先にいまの会計を終わらせて, and of a sale that was announced or allowed. */
export const afterSale: RuleSince = (before, state, event, world) =>
  cycledAmid(state, event, world) ??
  goneAmid(state, event, world) ??
  vagueEnd(state, event, world) ??
  afterFirstThat(state, event, world) ??
  afterSaleAhead(before, state, event, world);

const cycledAmid: Rule = (state, { reading }, world) => {
  if (state.handOff !== null || asksOfSale(state, world)) return null;
  const isCut = hasCycledAmid(state, reading, world) || isMended(state, reading, world);
  return isCut ? lookAtSale(state, world) : null;
};

/** 直りました: something was broken, and with no walk under way it was that sale. */
function isMended(state: ConversationState, { hints }: Reading, world: World): boolean {
  return hints.includes('isMended') && state.position === null && isSaleOpen(state, world);
}

/** お客さん帰りました, もう誰もいない, of a sale that was told itself: how it ended is not told by that. */
const goneAmid: Rule = (state, { reading }, world) => {
  if (state.handOff !== null || asksOfSale(state, world)) return null;
  const isToldOf = isSaleOpen(state, world) && !isEndAwaited(state);
  return isToldOf && hasLeft(reading) ? lookAtSale(state, world) : null;
};

/** Nobody is there any more, and nothing is told of what was paid; 客足が途切れた tells that all were served. */
function hasLeft({ hints, signs }: Reading): boolean {
  const isOfPaying = NOT_LEFT.some((hint) => hints.includes(hint)) || signs.includes('ofPayment');
  const isTold = !signs.includes('asks') || TOLD_SO.some((hint) => hints.includes(hint));
  return isTold && !isOfPaying && LEFT.some((hint) => hints.includes(hint));
}

const LEFT: readonly Hint[] = ['hasGone', 'customerAway', 'freeNow'];
const NOT_LEFT: readonly Hint[] = ['isBack', 'saleWell', 'isOver', 'ofSale', 'endOfElse'];
/** お客さん帰ったので更新していい? */
const TOLD_SO: readonly Hint[] = ['freeNow', 'hasHappened'];

/**
 * 途中で落ちた, エラー出た, ぐるぐるしてる, once a sale was announced or allowed: it is looked at, and is not the update's; 終わりました is of it as well. null: it is of another thing.
 */
const afterSaleAhead: RuleSince = (before, state, event, world) => {
  if (state.handOff !== null || asksOfSale(state, world)) return null;
  const asBefore = { ...state, updatingAt: before.updatingAt };
  return hasBegunAmid(state, event.reading, world)
    ? lookAtSale(spins(event.reading) ? asBefore : runningNow(state, world), world)
    : afterAll(asBefore, state, event, world);
};

/** やってみる, right behind 会計を先にどうぞ and of nothing else: that sale. */
function isTriedNow({ position, said }: ConversationState, reading: Reading): boolean {
  const { hints, signs } = reading;
  const isBehind = position === null && said?.messages.at(-1) === 'counter.payFirst';
  const isBare = hints.includes('setsAbout') && hints.includes('unspoken');
  return isBehind && isBare && !hints.includes('ofUpdate') && !signs.includes('asks');
}

/** ぐるぐるしてる tells of no update that runs. */
function spins({ signs, hints }: Reading): boolean {
  return signs.includes('updating') && !hints.includes('ofUpdate');
}

/** Nobody else is served on it either, whatever is asked next. */
function runningNow(state: ConversationState, { now }: World): ConversationState {
  return { ...state, updatingAt: isoOf(now) };
}

const afterAll: RuleSince = (asBefore, state, event, world) => {
  const { reading } = event;
  if (isTriedNow(state, reading)) return noted(state);
  if (isSoldNoMore(state, reading, world)) return goOn(state, world);
  const since = afterItsEnd(state, reading, world);
  if (since !== null || !mayBeIt(state, reading, world)) return since;
  const isTold = isSaleAhead(state, world);
  const isOwn = isOwnWord(state, event, world);
  const over = isTold ? ofItsEnd(state, reading, isOwn, world) : null;
  if (over !== null || (isOwn && isOfWalk(state, reading))) return over;
  return isBroken(reading, isTold) ? lookAtSale(asBefore, world) : null;
};

/** Told to be over, or agreed to and no more; and よく分からん, which may be of it. */
function ofItsEnd(
  state: ConversationState,
  reading: Reading,
  isOwn: boolean,
  world: World,
): Decision | null {
  if (isOverSaid(state, reading)) return goOn(state, world);
  if (isBackAlone(state, reading) || hasWorkedAlone(state, reading)) return goOn(state, world);
  if (state.position === null || isBegunSince(state)) return null;
  const isUnsure = reading.command === 'unsure' && !isOwn;
  return isUnsure || isOnlyAgreed(state, reading) ? firstThat(state, false) : null;
}

/** お待たせしました, 手が空きました, where no walk goes on. */
function isBackAlone({ position, saleAhead }: ConversationState, reading: Reading): boolean {
  const { hints } = reading;
  const isBack = hints.includes('isBack') || hints.includes('readyNow');
  const isPlain = position === null && saleAhead?.isDoubted !== true;
  return isBack && isPlain && isServed(reading, false);
}

/** はい, to 会計を先にどうぞ and nothing else. */
function isOnlyAgreed({ said }: ConversationState, { command }: Reading): boolean {
  return command === 'yes' && said?.messages.at(-1) === 'counter.payFirst';
}

/** 会計終わりました, and in a walk 終わりました. */
function isOverSaid(state: ConversationState, reading: Reading): boolean {
  const isOfIt = state.position !== null || reading.hints.includes('ofSale');
  const isSaid = isOver(reading) || reading.hints.includes('saleWell');
  const isSo = isSaid || (state.position !== null && isWell(reading));
  return isOfIt && isSo && !isBegunSince(state);
}

/** いまはできない is a button of the walk; エラーが出た may be of the sale all the same, unless the walk was begun since. */
function isOfWalk(state: ConversationState, { hints }: Reading): boolean {
  return !OF_SALE.some((hint) => hints.includes(hint)) || isBegunSince(state);
}

/** One that was told to be over: 終わりました → エラーだった, and in a walk nothing but that and レシートが出てこない. What is heard as a payment's is of it anyhow. */
function mayBeIt(state: ConversationState, { hints, topics }: Reading, { now }: World): boolean {
  const { saleAhead, position } = state;
  if (!isCounted(saleAhead, now) || topics.includes('handoff')) return false;
  if (hints.includes('onlyNoReceipt')) return true;
  if (topics.some(isMoneyTopic)) return false;
  const isOpen = saleAhead?.is !== 'over' || position === null || hints.includes('wasSo');
  return isOpen && !hints.includes('ofUpdate');
}

function isCounted(saleAhead: SaleAhead | undefined, now: World['now']): boolean {
  return saleAhead?.is !== 'past' && stillCounts(saleAhead?.at, now);
}

const OF_SALE: readonly Hint[] = ['hasHappened', 'breaksOff'];

/** 途中で止まったら? is only supposed, and 昨日エラー出た of another day. */
export function isStopped(reading: Reading): boolean {
  if (isElse(reading)) return false;
  return STOPPED.some((sign) => reading.signs.includes(sign));
}

/** Only supposed, or of another day. */
export function isElse({ signs, hints, past }: Reading): boolean {
  const day = past?.kind === 'named' ? past.day : null;
  const isSupposed = signs.includes('asks') && !hints.includes('hasHappened');
  return isSupposed || isDayGone(day);
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
  const isRefused = reading.command === 'no' && reading.signs.includes('asksNo');
  const isError = reading.topics.includes('update.error') || isRefused;
  return isUndone || (isTold && isError) || isStopped(reading);
}

const UNDONE: readonly Hint[] = ['breaksOff', 'onlyNoReceipt'];
