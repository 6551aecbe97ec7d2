import { isSaidToRun } from './counter.ts';
import { stillCounts } from './moment.ts';
import { UPDATE_FLOW } from './aside.ts';
import {
  isAskedUnnamed,
  isFailureOfIt,
  isFailureUnnamed,
  mayBeSaleSeen,
  mayHaveBeenOfSale,
  namesIt,
  ofFailureAsked,
  withoutFailureGuessed,
} from './fails-unnamed.ts';
import { isAskedWhy, isOfSale } from './failed-asked.ts';
import { isInDanger } from './in-danger.ts';
import type { Hint } from './hint.ts';
import { isMoneyTopic } from './money-flow.ts';
import { isNearUpdate } from './of-update.ts';
import { isPaymentGuessed, mayBeOfMoney } from './doubt.ts';
import { againMeant, isOfTwice, ofErrorShown, ofWhyAsked } from './again-meant.ts';
import { cutAsTold, powerMeant } from './power-back.ts';
import { isOfPowerLast } from './power-said.ts';
import { isBegunTold } from './payment-begun.ts';
import type { Reading } from './reading.ts';
import { mayBeAtCounter } from './sale-open.ts';
import { isBreakOpen } from './stall-open.ts';
import { isSomeRunning } from './runs-already.ts';
import { TOLD_NONE } from './said-of.ts';
import type { ConversationState } from './state.ts';
import { asksOfPayment, terminalsNow, type World } from './world.ts';

/**
 * もう一回やればいい?, やり直したけど同じとこで止まる, 途中で切れたら? where the update was spoken of last, or is named, and no payment ever was:
 * what was done, or is to be done once more, is the update. null: it may be of a payment.
 */
export function ofFailedUpdate(
  state: ConversationState,
  reading: Reading,
  world: World,
): Reading | null {
  const cut = cutAsTold(state, reading, world);
  if (cut !== null) return cut;
  if (mayBeOfSale(state, reading, world)) return null;
  if (isAskedWhy(state, reading, world)) return ofWhyAsked(reading);
  return (
    powerMeant(state, reading, world) ??
    failureTold(state, reading, world) ??
    onceMoreMeant(state, reading, world)
  );
}

function onceMoreMeant(state: ConversationState, reading: Reading, world: World): Reading | null {
  if (!isOfPaymentAlone(state, reading)) return null;
  const isPlain = namesIt(reading) || isSeenFailed(reading, world);
  if (!isPlain && !isInTalkOfIt(state, world) && !isFailedAlone(state, world)) return null;
  return againMeant(
    state,
    isSure(state, reading, isPlain, world) ? named(reading) : reading,
    world,
  );
}

function isSure(
  state: ConversationState,
  reading: Reading,
  isPlain: boolean,
  world: World,
): boolean {
  if (isAskedUnnamed(state, reading, world)) return false;
  return isPlain || isSurelyOfIt(state, world);
}

/** That it has failed, and why is asked or no more is told. */
function failureTold(state: ConversationState, reading: Reading, world: World): Reading | null {
  if (isNamed(state, world) && isFailureOfIt(state, reading, onlyUpdateFailed(world), world))
    return ofFailureAsked(reading);
  return isErrorShown(state, reading, world) ? ofErrorShown(reading) : null;
}

function mayBeOfSale(state: ConversationState, reading: Reading, world: World): boolean {
  return isOfSale(reading) || isToldOfSale(state, world) || isInDanger(state, world);
}

/** なんか赤い字で失敗しましたって, right behind an error of the update: what that shows. */
function isErrorShown(state: ConversationState, reading: Reading, world: World): boolean {
  const { topics, hints, signs } = reading;
  if (!hints.includes('onlyFailed') || hints.includes('onceMore') || signs.includes('asks'))
    return false;
  const isOfIt = topics.every((topic) => topic === ERROR) && state.topics.at(-1) === ERROR;
  return (
    isOfIt && !isBreakOpen(state, world) && isNamed(state, world) && !isPaymentGuessed(state, world)
  );
}

/** One was told of, looked at or held, or somebody waited at the counter. */
function isToldOfSale(told: ConversationState, world: World): boolean {
  // 昨日失敗した names none.
  const state = told.position === null ? withoutFailureGuessed(told) : told;
  const isHeld = mayBeOfMoney(state, world) || isBegunTold(state, world);
  return isHeld || mayBeAtCounter(state, world);
}

/** Nothing was heard in it but a payment taken again, or the update, or both. */
function isOfPaymentAlone(state: ConversationState, reading: Reading): boolean {
  const { position } = state;
  const { topics, hints } = reading;
  const isNear = topics.every((topic) => isMoneyTopic(topic) || isNearUpdate(topic));
  const isMoney = isOfTwice(state, reading);
  // もう一度つけました is an answer of a walk.
  if (position !== null || isMoney) return isNear && isMoney;
  // 更新ボタンもう一回押した is told as plainly as it is asked.
  const isMeant = hints.includes('onceMoreAsked') || hints.includes('didElse');
  const isPlain = isMeant && hints.includes('updateOnceMore');
  return isNear && (topics.length === 0 || isPlain || hints.includes('onceMoreFailed'));
}

/** さっきから2回やってるけどエラーで終わる, of a shop whose update is seen to have failed. */
function isSeenFailed({ topics }: Reading, world: World): boolean {
  return topics.length > 0 && topics.every(isNearUpdate) && hasFailed(world);
}

/** もう一回やってみます, もう2回もやってる, as first words: what the fleet has seen fail is the update, and no payment; the answer holds one with an if. */
function isFailedAlone(state: ConversationState, world: World): boolean {
  if (state.position !== null || !onlyUpdateFailed(world)) return false;
  return !mayHaveBeenOfSale(state, false, world);
}

/** As far as the fleet has seen. */
function onlyUpdateFailed(world: World): boolean {
  return hasFailed(world) && !mayBeSaleSeen(world);
}

/** Led through it, or the last thing spoken of, within the hour. */
function isInTalkOfIt(state: ConversationState, world: World): boolean {
  const { said } = state;
  if (said === undefined || !stillCounts(said.at, world.now)) return false;
  const isDenied = said.messages.some((one) => TOLD_NONE.has(one));
  if (isDenied && isNamed(state, world)) return true;
  if (isOfPowerLast(state, world)) return true;
  const isRead = isDenied || !mayHaveBeenOfSale(state, isNamed(state, world), world);
  return isRead && (isWalkedTo(state, world) || isSpokenOf(state, world));
}

/** By its name, or by what is done for it; 1時間たっても更新が終わらない was answered as of one that runs. */
function isSpokenOf(state: ConversationState, world: World): boolean {
  const last = state.topics.at(-1) ?? '';
  if (isToldToRun(state, world)) return true;
  // In another language the words are not known so well.
  const isPrepared =
    state.language === 'ja' && PREPARES.test(last) && !isPaymentGuessed(state, world);
  const isUnnamed = last === ERROR && isFailureUnnamed(state, world);
  return isNearUpdate(last) && (isNamed(state, world) || isPrepared || isUnnamed);
}

function isToldToRun(state: ConversationState, world: World): boolean {
  return isNamed(state, world) && isSaidToRun(state, world) && !isPaymentGuessed(state, world);
}

function isNamed(state: ConversationState, world: World): boolean {
  return isNamedByWord(state, world) || hasFailed(world);
}

function isNamedByWord({ updateNamedAt }: ConversationState, { now }: World): boolean {
  return stillCounts(updateNamedAt, now);
}

/** What is done for it; an error may be of anything. */
const PREPARES = /^(?:prep|firmware|fleet)\.|^(?:flow\.|update\.how$)/;

/** Led through it by its name, and not asked whether somebody pays. */
function isWalkedTo(state: ConversationState, world: World): boolean {
  const isWalked = state.position?.flow === UPDATE_FLOW && isNamed(state, world);
  return isWalked && !asksOfPayment(state, world);
}

/** What is done for it, or fails, was spoken of, and it was named: nothing told beside it may have been a payment. */
function isSurelyOfIt(state: ConversationState, world: World): boolean {
  const last = state.topics.at(-1) ?? '';
  if (isToldToRun(state, world) || isOfPowerLast(state, world)) return true;
  // また失敗, of a shop whose update is seen to have failed: nobody has named it, and the answer holds a payment with an if.
  const isError = last === ERROR && isNamedByWord(state, world);
  const isOfIt = isError || PREPARES.test(last) || last === 'update.required';
  return isNamed(state, world) && isOfIt && !isPaymentGuessed(state, world);
}

function named(reading: Reading): Reading {
  const hints: readonly Hint[] = [...reading.hints, 'updateOnceMore'];
  return { ...reading, hints };
}

const ERROR = 'update.error';

/** It failed, as the fleet sees it, and none runs any more. */
export function isSeenStopped(world: World): boolean {
  return hasFailed(world) && !isSomeRunning(world);
}

function hasFailed(world: World): boolean {
  return terminalsNow(world).some(({ situation }) => situation.firmware === 'FAILED');
}
