import { UPDATE_FLOW } from './aside.ts';
import type { Hint } from './hint.ts';
import { isMoneyTopic } from './money-flow.ts';
import { leansOnFailure } from './of-update.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { isOut, type World } from './world.ts';

/** What is meant by it where it is of the update: that it failed again, whether to do it, or that it is done. null: nothing is. */
export function againMeant(
  state: ConversationState,
  reading: Reading,
  world: World,
): Reading | null {
  const { hints } = reading;
  if (hints.includes('ifCutMidway')) return meaning(reading, [ERROR], 'asksIfFails');
  // 前もやったよね: an update before this one.
  if (!hints.includes('onceMore') || reading.signs.includes('asksAgainSo')) return null;
  const isAsked = hints.includes('onceMoreAsked') && !hints.includes('onceMoreFailed');
  if (state.position !== null && isTold(reading)) return forWalk(reading);
  const others = reading.topics.filter((topic) => !isMoneyTopic(topic) && topic !== ERROR);
  if (others.length > 0) return meaning(reading, others, null);
  return isOut(world) ? ofItself(state, reading, isAsked) : meaning(reading, ['update.when'], null);
}

function isTold({ hints }: Reading): boolean {
  return hints.includes('onceMoreFailed') || hints.includes('doneBefore');
}

/** もう一回やった, or it failed: what is asked there places it. */
function forWalk(reading: Reading): Reading {
  const isFailed = reading.hints.includes('onceMoreFailed');
  const others = reading.topics.filter((topic) => !isMoneyTopic(topic));
  return meaning(reading, isFailed ? [ERROR] : others, null);
}

function ofItself({ topics }: ConversationState, reading: Reading, isAsked: boolean): Reading {
  const isFailed = reading.hints.includes('onceMoreFailed');
  // もう一回やってみる, where it may be a payment, is answered and not begun.
  const isBegun = !isFailed && reading.hints.includes('updateOnceMore');
  if (isAsked || !(isFailed || isBegun)) return meaning(reading, [ERROR], 'updatesAgain');
  if (isBegun) return meaning(reading, ['flow.update'], isPressed(reading) ? 'hasBegun' : null);
  const isNext = leansOnFailure(topics.at(-1) ?? '');
  return meaning(reading, [ERROR], isNext ? 'stillFails' : 'triedAll');
}

/** 失敗しましたって: what the error of the update shows, and no answer about a history. */
export function ofErrorShown(reading: Reading): Reading {
  const hints: readonly Hint[] = [...reading.hints, 'updateOnceMore'];
  const shown = meaning({ ...reading, hints }, [ERROR], null);
  const signs = shown.signs.filter((sign) => sign !== 'saysFailed');
  return { ...shown, signs, payment: { history: null, shown: null, customer: null } };
}

/** 分からない、失敗としか出ない, asked why it has failed: what else is told or wished stays. */
export function ofWhyAsked(reading: Reading): Reading {
  const shown = ofErrorShown(reading);
  const others = reading.topics.filter((topic) => !isMoneyTopic(topic) && topic !== ERROR);
  return { ...shown, topics: others };
}

/** 今ついた, behind a power that was lost: it may be begun once more. */
export function onceOnAgain(reading: Reading): Reading {
  const hints: readonly Hint[] = [...reading.hints, 'updateOnceMore'];
  return { ...meaning({ ...reading, hints }, [ERROR], 'updatesAgain'), confidence: 1 };
}

/** もう切っちゃった: the power was cut. */
export function cutMeant(reading: Reading): Reading {
  return meaning(reading, [], null);
}

/** もう一回押した: it runs again, and is not led to once more. */
function isPressed({ hints }: Reading): boolean {
  return hints.includes('didElse') && hints.includes('hasHappened');
}

/** A payment taken again, or また失敗 in the walk of the update. */
export function isOfTwice(
  { position }: ConversationState,
  { topics, signs, hints }: Reading,
): boolean {
  if (position?.flow === UPDATE_FLOW && hints.includes('onceMoreFailed')) return true;
  return topics.some(isMoneyTopic) || signs.some((sign) => OF_TWICE.has(sign));
}

/** Where it is not sure, what has failed stays one that may have been a payment. */
function meaning(reading: Reading, topics: readonly string[], sign: Sign | null): Reading {
  const isSure = reading.hints.includes('updateOnceMore');
  const isNot = (one: Sign) => GUESSED.has(one) && (isSure || one !== 'mayBeOfPayment');
  const signs = reading.signs.filter((one) => !OF_TWICE.has(one) && !isNot(one));
  return {
    ...reading,
    topics,
    suggested: reading.suggested.filter((one) => !isMoneyTopic(one)),
    signs: sign === null ? signs : [...signs, sign],
  };
}

const ERROR = 'update.error';
const OF_TWICE: ReadonlySet<Sign> = new Set(['takenTwice', 'takenAgain', 'takenBesides']);
/** Of a payment where nothing else can have failed. */
const GUESSED: ReadonlySet<Sign> = new Set([
  'ofPayment',
  'ofHistory',
  'ofCustomer',
  'mayBeOfPayment',
  'tellsPaid',
  'tellsBeside',
  'doubtsRetry',
  'brokenDown',
]);
