import { ofErrorShown } from './again-meant.ts';
import { withoutBegunGuessed } from './begun-guessed.ts';
import type { ReadEvent } from './event.ts';
import { isMoneyTopic } from './money-flow.ts';
import { isFailureAlone, isPaymentGuessed } from './doubt.ts';
import { UNGUESSED } from './guess-kept.ts';
import { isoOf, stillCounts } from './moment.ts';
import { isKindTopic } from './kind-topics.ts';
import { recentAttempts } from './payment-attempts.ts';
import { isSaidOf } from './said-of.ts';
import { isNearUpdate, isOfRestart } from './of-update.ts';
import type { Hint } from './hint.ts';
import type { Reading } from './reading.ts';
import { isBreakOpen } from './stall-open.ts';
import type { ConversationState } from './state.ts';
import type { World } from './world.ts';

/** なんで失敗したの, 失敗してる?, of a shop: the fleet may see that its update has. */
export function mayBeFailedUpdate(
  { position }: ConversationState,
  { reading }: ReadEvent,
): boolean {
  return position === null && failsUnnamed(reading);
}

/** The same, where the update was named or is seen to have failed, and nothing else was spoken of, nor told to fail: what has failed is the update. */
export function isFailureOfIt(
  state: ConversationState,
  reading: Reading,
  isSeen: boolean,
  world: World,
): boolean {
  const { position, topics } = state;
  if (position !== null || !failsUnnamed(reading) || isBreakOpen(state, world)) return false;
  // エラー出た may be of anything, but where the fleet has seen the update fail.
  if (reading.hints.includes('errorUnnamed') && !isSeen) return false;
  const last = topics.findLast((topic) => !isKindTopic(topic));
  return last === undefined ? isSeen : isNearUpdate(last);
}

/** 昨日失敗した, and nothing since that names it: answered as the update's, it may be that, and the answer holds a payment with an if. */
export function isFailureUnnamed(state: ConversationState, world: World): boolean {
  return stillCounts(state.failedUnnamedAt, world.now) && !isBreakOpen(state, world);
}

/** By that alone none was told to be begun. */
export function withoutFailureGuessed(state: ConversationState): ConversationState {
  return isFailureAlone(state) ? withoutBegunGuessed(state) : state;
}

/** 更新の話です, behind it. */
export function withFailureMeant(state: ConversationState, { hints }: Reading): ConversationState {
  if (!hints.includes('meansUpdate') || !isFailureAlone(state)) return state;
  return { ...withoutBegunGuessed(state), ...UNGUESSED };
}

/** また失敗した。今夜中に終わらなかったら明日カード無理?: told before the dates of the update are asked. */
function failsBesides({ told, topics, signs, customerWaiting }: Reading): boolean {
  if (told === null || !signs.includes('asks') || customerWaiting || topics.length === 0)
    return false;
  const isToldToFail = TOLD_TO_FAIL.some((hint) => told.hints.includes(hint));
  return isToldToFail && topics.every((topic) => topic === ERROR || OF_DATES.has(topic));
}

/** 明日カード無理?, asked of the deadline behind it, is of a sale to come: what failed is what was told. */
export function failureAlone(reading: Reading): Reading {
  const { told, topics } = reading;
  if (!failsBesides(reading) || told === null || !topics.includes(DEADLINE)) return reading;
  return { ...reading, signs: told.signs };
}

const DEADLINE = 'os.deadline';
const ERROR = 'update.error';
const TOLD_TO_FAIL: readonly Hint[] = ['failsUnnamed', 'onceMoreFailed'];
const OF_DATES: ReadonlySet<string> = new Set([DEADLINE, 'update.timing']);

function failsUnnamed(reading: Reading): boolean {
  const { hints, topics } = reading;
  if (failsBesides(reading)) return true;
  const isOfIt = topics.every((topic) => isMoneyTopic(topic) || isNearUpdate(topic));
  const isUnnamed = hints.includes('failsUnnamed') || hints.includes('errorUnnamed');
  return isUnnamed && !hints.includes('onceMore') && isOfIt;
}

/** It is as good as named. */
export function ofFailureAsked(reading: Reading): Reading {
  const shown = ofErrorShown(reading);
  const signs = shown.signs.filter((sign) => sign !== 'asksIfStuck');
  const dates = failsBesides(reading) ? reading.topics.filter((one) => OF_DATES.has(one)) : [];
  return {
    ...shown,
    topics: [...shown.topics, ...dates],
    signs,
    hints: [...shown.hints, 'ofUpdate'],
  };
}

/** また失敗, and もう1回やっていい?: of what, was not told. */
export function isAskedUnnamed(state: ConversationState, reading: Reading, world: World): boolean {
  return reading.signs.includes('asks') && isBreakOpen(state, world) && !namesIt(reading);
}

/** 更新もう一回やっていい?, 電源もう一回入れ直した. */
export function namesIt({ hints, topics, signs }: Reading): boolean {
  // 運んでる途中で切れたら?
  if (hints.includes('ifCutMidway') && signs.includes('asksToMoveIt')) return true;
  const isOfPower = hints.includes('namesRestart') && topics.length > 0;
  return hints.includes('updateOnceMore') || (isOfPower && topics.every(isOfRestart));
}

/** What was answered last; where the update is named, もしかして without a payment among its choices was hardly asked of one. */
export function mayHaveBeenOfSale(
  state: ConversationState,
  isNamed: boolean,
  world: World,
): boolean {
  const isGuess = isNamed && !isPaymentGuessed(state, world);
  const said = state.said?.messages ?? [];
  return said.some((one) => isSaidOf('mayBePayment', one) && !(isGuess && one === 'maybe'));
}

/** A payment of the last hour that has not gone through may be what has failed. */
export function mayBeSaleSeen({ facts: { fleet }, now }: World): boolean {
  return recentAttempts(fleet).some(
    ({ at, outcome }) => outcome !== 'captured' && stillCounts(isoOf(at), now),
  );
}
