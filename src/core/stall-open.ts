import { isShutOut } from './cannot-take.ts';
import { isUpdating } from './counter.ts';
import { isRunning } from './diagnose.ts';
import { isKnownSince } from './doubt.ts';
import { failsAtSale, hangsAhead } from './hangs-ahead.ts';
import { mayHang, tellsOver } from './hang-told.ts';
import type { Hint } from './hint.ts';
import { isoOf, minutesSince, momentOf, stillCounts } from './moment.ts';
import { MONEY_FLOW, wishesPayment } from './money-flow.ts';
import { asksOfKind } from './payment-begun.ts';
import type { PaymentTraces } from './payment-traces.ts';
import type { Reading } from './reading.ts';
import { runsAlready, showsItsRun, tellsRunInstead } from './runs-already.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { askedNow, asksOfPayment, isAllUpdated, terminalsNow, type World } from './world.ts';

/*
 * くるくるから進まない, 2枚目が反応しない, 急に電源が切れた: a screen that stands, a reader that reads nothing or a terminal that went off, with no
 * update named. It may have been at a sale, in whatever words it is told; whether it was is asked before anything is switched off or updated.
 */

/** One was told this day, and whether a sale was under way has not been answered since. */
export function isStallOpen(state: ConversationState, world: World): boolean {
  const { stalledAt } = state;
  return isOpenSince(stalledAt, state) && minutesSince(stalledAt, world.now) < DAY_MINUTES;
}

/** Whatever else was told to fail within the hour, with no update named (エラー出て進めない, アプリが落ちた): asked about before switching off. */
export function isBrokeOpen(state: ConversationState, world: World): boolean {
  return isOpenSince(state.failedAt, state) && stillCounts(state.failedAt, world.now);
}

/** Either of them. */
export function isBreakOpen(state: ConversationState, world: World): boolean {
  return isStallOpen(state, world) || isBrokeOpen(state, world);
}

function isOpenSince(at: string | undefined, state: ConversationState): at is string {
  return at !== undefined && !isKnownSince(at, state);
}

/** What a message leaves of it. */
export function stallTold(
  state: ConversationState,
  reading: Reading,
  world: World,
): Pick<PaymentTraces, 'stalledAt' | 'failedAt' | 'unreadAt' | 'shownAt'> {
  return { ...stopTold(state, reading, world), ...shownTold(state, reading, world) };
}

/** 更新の画面が出た: whether one runs is asked before switching off, and not before that is begun. */
function shownTold({ position }: ConversationState, reading: Reading, { now }: World) {
  const { hints, past } = reading;
  // 終わったと思う、まだ動いてるけど
  const isDoubted = hints.includes('endDoubted');
  if (tellsOver(reading) && !isDoubted) return { shownAt: undefined };
  const mayRun = hints.includes('goesOnSince') || isDoubted;
  const isShown = mayRun || (hints.includes('updateShown') && past === null);
  return isShown && position === null ? { shownAt: isoOf(now) } : {};
}

function stopTold(
  state: ConversationState,
  reading: Reading,
  world: World,
): Pick<PaymentTraces, 'stalledAt' | 'failedAt' | 'unreadAt'> {
  // The check has words of its own for it.
  if (state.position?.flow === MONEY_FLOW) return NOTHING_OPEN;
  const at = isoOf(world.now);
  const isNoSale = tellsNone(reading);
  const mayBeOne = !isNoSale && !asksOfKind(reading) && !isShutOut(reading, world);
  if (mayBeOne && tellsOne(state, reading, world)) return { stalledAt: at };
  if (isNoSale || isWellAgain(reading)) return NOTHING_OPEN;
  return fails(state, reading) ? { failedAt: at } : {};
}

const NOTHING_OPEN = { stalledAt: undefined, failedAt: undefined, unreadAt: undefined } as const;

/** エラー出て進めない, and not 充電器が反応しない. */
function fails({ position }: ConversationState, reading: Reading): boolean {
  const { hints, signs, past, topics } = reading;
  // 音楽が止まった
  if (topics.includes('other_service') && signs.includes('namesOthers')) return false;
  if (showsItsRun(reading) || namesPayment(reading)) return false;
  // 更新できない、何回やってもダメ: what was done over and over is not told.
  if (hints.includes('ofUpdate') && !hints.includes('onceMoreFailed')) return false;
  if (position !== null || past !== null || FAILS_NOT.some((hint) => hints.includes(hint)))
    return false;
  return FAILS.some((sign) => signs.includes(sign));
}

/** A payment that is named is asked about for itself. */
function namesPayment({ signs, topics }: Reading): boolean {
  return signs.includes('ofPayment') || wishesPayment(topics);
}

const FAILS_NOT: readonly Hint[] = ['failsElse', 'hasEnded'];
const FAILS: readonly Sign[] = ['brokenDown', 'powerLost', 'darkScreen', 'stillFails'];

/** 更新が途中で止まった, 更新始まっちゃった, half a day ago at most, and not told to be over: it may run still, and is asked about before switching off. */
export function mayRunStill(state: ConversationState, world: World): boolean {
  const { updatingAt, hangsAt, updatedAt, shownAt } = state;
  if (isAllUpdated(world)) return false;
  if (shownAt !== undefined && stillCounts(shownAt, world.now)) return true;
  return [updatingAt, hangsAt].some(
    (at) =>
      at !== undefined &&
      minutesSince(at, world.now) < DAY_MINUTES &&
      (updatedAt === undefined || momentOf(updatedAt) < momentOf(at)),
  );
}

/** 更新が50%で止まった, within the hour: the same, where nothing was told or seen since that has ended it. */
export function hangsStill({ hangsAt, updatedAt, cycledAt }: ConversationState, world: World) {
  if (hangsAt === undefined || !stillCounts(hangsAt, world.now)) return false;
  if (world.facts.fleet?.kind === 'known' && !terminalsNow(world).some(runs)) return false;
  return [updatedAt, cycledAt].every((at) => at === undefined || momentOf(at) < momentOf(hangsAt));
}

function runs({ situation }: ReturnType<typeof terminalsNow>[number]): boolean {
  return isRunning(situation);
}

const DAY_MINUTES = 12 * 60;

/** Whether somebody pays is answered, however; or whether an update runs: that it does counts until it is told to be over. */
export function withStallAnswered(
  state: ConversationState,
  choice: string,
  world: World,
): ConversationState {
  const asked = askedNow(state, world)?.of;
  if (asked === 'payment') return { ...state, ...NOTHING_OPEN, thereAt: undefined };
  if (asked !== 'update') return state;
  if (choice === 'yes') return { ...state, updatingAt: isoOf(world.now) };
  return choice === 'no'
    ? { ...state, updatingAt: undefined, hangsAt: undefined, shownAt: undefined }
    : state;
}

/** 会計中じゃないです; 帰りました tells of one that was. */
export function tellsNone(reading: Reading): boolean {
  const { signs, hints } = reading;
  if (tellsRunInstead(reading)) return true;
  const isDenied = signs.includes('denied') && hints.includes('ofSale');
  if (isDenied && hints.includes('sellsNoMore')) return true;
  return signs.includes('noneBegun') || hints.includes('saleNone');
}

/** 会計終わりました, 直りました; もういいです gives up, and お客さん帰ったら直った tells of somebody who may have been paying. */
function isWellAgain({ hints, signs }: Reading): boolean {
  if (WELL.some((hint) => hints.includes(hint))) return true;
  return hints.includes('worksAgain') && !signs.includes('ofCustomer');
}

const WELL: readonly Hint[] = ['saleOff', 'saleWell', 'saleInCash', 'saleSolved'];

function tellsOne(state: ConversationState, reading: Reading, world: World): boolean {
  const { hints, past } = reading;
  if (past !== null) return false;
  if (isOfCard(state, hints)) return !isElsewhere(state, world);
  if (hints.includes('mayUpdate')) return state.position === null && !isUpdating(state, world);
  if (hints.includes('ofUpdate')) return false;
  if (isOfUpdate(state, reading, world)) return false;
  return state.position === null
    ? hints.includes('stalls') || isSeen(reading, world)
    : !isSupposed(reading) && hangsAhead(state, reading, world);
}

function isSeen(reading: Reading, world: World): boolean {
  const { signs } = reading;
  const isOff = signs.includes('darkScreen') || signs.includes('powerLost');
  return (isOff || failsAtSale(reading, world)) && !isSupposed(reading);
}

/** カードを読まない; 限度額で現金になった: a card may have been run, but where that sale may be taken again. */
function isOfCard({ allowedRetryAt }: ConversationState, hints: readonly Hint[]): boolean {
  if (hints.includes('readerFails')) return true;
  return hints.includes('turnedToCash') && allowedRetryAt === null;
}

/** 画面が消えたらどうなる?, and not 固まったけど電源切っていい? */
function isSupposed({ signs, hints }: Reading): boolean {
  if (signs.includes('powerIfLost')) return true;
  return signs.includes('asks') && !signs.includes('switchesOff') && !hints.includes('startsAnew');
}

/** Where an update runs it is that which stands. */
function isOfUpdate(state: ConversationState, { signs }: Reading, world: World): boolean {
  return signs.includes('updating') || isUpdating(state, world) || mayHang(state, world);
}

/** A payment is looked at or asked about there, or an update runs. */
function isElsewhere(state: ConversationState, world: World): boolean {
  const { position } = state;
  if (position === null) return false;
  if (position.flow === MONEY_FLOW || asksOfPayment(state, world)) return true;
  return runsAlready(state, world);
}
