import type { Hint } from './hint.ts';
import { isOver, isWell } from './sale-over.ts';
import { isAllowedLeft, isCheckLeft } from './doubt.ts';
import { PERSON } from './choices.ts';
import { asksOutside, type Say } from './effect.ts';
import type { ReadEvent } from './event.ts';
import { isKind } from './kind-topics.ts';
import { stillCounts } from './moment.ts';
import { toldCaptured } from './money.ts';
import type { Reading } from './reading.ts';
import { hasSaid } from './said-of.ts';
import type { Sign } from './sign.ts';
import { timedOf } from './shop-told.ts';
import type { ConversationState } from './state.ts';
import { answerTopics } from './topic-answer.ts';
import { takenTwice } from './taken-twice.ts';
import { wishesPayment } from './money-flow.ts';
import { understood, type Decision, type World, type Rule } from './world.ts';

/**
 * The second try that was allowed has worked: the sale is over, and the leave to take it again with it. That the history shows
 * one success is for the merchant to see (fact `payment`).
 */
export const retryDone: Rule = (state, event, world) => {
  if (state.position !== null || state.handOff?.reason === 'paymentUnknown') return null;
  if (!stillCounts(state.allowedRetryAt, world.now))
    return (
      doneLate(state, event, world) ??
      toldAgain(state, event, world) ??
      entriesSeen(state, event, world)
    );
  if (event.reading.hints.includes('wellThen')) return doneThen(state, event, world);
  if (isOverThen(event)) return thenUpdate(done(state, world), event, world);
  return hasWorked(state, event) ? done(state, world) : null;
};

/** 通りました, hours after it was announced. */
const doneLate: Rule = (state, { reading }, world) => {
  const { signs, hints, payment } = reading;
  const isTold = signs.includes('retryWorked') || WELL.some((hint) => hints.includes(hint));
  if (!isTold || isOfOthers(reading) || payment.customer !== null || signs.includes('takenTwice'))
    return null;
  return isAllowedLeft(state) && isCheckLeft(state, world) ? done(state, world) : null;
};

/** いやもう会計できたからいいって, right behind that it is over: it stays so. */
const toldAgain: Rule = (state, { reading }, world) => {
  const { signs, payment } = reading;
  const isBehind = stillCounts(state.toldCapturedAt, world.now) && hasSaid(state.said, DONE);
  if (!isBehind || !signs.includes('retryWorked') || signs.includes('takenTwice')) return null;
  return isOfOthers(reading) || payment.customer !== null ? null : done(state, world);
};

const DONE: ReadonlySet<string> = new Set(['payment.retryDone']);

/** Looked at after "it went through", and told as a number alone. */
const entriesSeen: Rule = (state, { reading: { hints } }, world) => {
  const { toldCapturedAt, topics } = state;
  if (!stillCounts(toldCapturedAt, world.now) || !wishesPayment(topics)) return null;
  if (hints.includes('twoEntries')) return takenTwice(state, world);
  return hints.includes('oneEntry') ? said(state, 'payment.oneEntry') : null;
};

/** 次のお客さんの会計終わりました: of that one nothing was allowed. */
function isOfOthers({ signs, hints }: Reading): boolean {
  return signs.includes('otherSale') || hints.includes('ofOtherSale');
}

function hasWorked({ topics }: ConversationState, { reading }: ReadEvent): boolean {
  const { signs, hints, payment } = reading;
  if (payment.customer !== null || signs.includes('takenTwice')) return false;
  if (isOfOthers(reading)) return false;
  if (isPlainlyWell(reading)) return true;
  // As long as the leave stands, whatever was asked in between: 終わりました, OKでした.
  const isBare =
    !OF_ELSE.some((hint) => hints.includes(hint)) && (isSaid(reading) || isWell(reading));
  return isBare || (isSaid(reading) && wishesPayment(topics));
}

function isPlainlyWell(reading: Reading): boolean {
  const { signs, hints } = reading;
  if (WELL.some((hint) => hints.includes(hint))) return true;
  return signs.includes('retryWorked') || isThankedFor(reading);
}

/** できた！ありがと: the word of thanks tells nothing else of it. */
function isThankedFor({ first = null, hints, topics, signs }: Reading): boolean {
  if (first === null || first.isGuess || !hints.includes('saysThanks')) return false;
  const isOnly = topics.every((topic) => topic === 'thanks');
  const isMore = NOT_ONLY.some((sign) => signs.includes(sign));
  return isOnly && !isMore && WELL.some((hint) => first.hints.includes(hint));
}

const NOT_ONLY: readonly Sign[] = ['asks', 'denied', 'guessed', 'brokenDown', 'mayBeOfPayment'];
const WELL: readonly Hint[] = ['saleWell', 'wellBesides'];
const OF_ELSE: readonly Hint[] = ['ofElseThanCall', 'ofUpdate', 'ofPreparing', 'ofBattery'];

/** 終わったので更新していい? */
function isOverThen({ reading: { hints, payment, signs } }: ReadEvent): boolean {
  const isTold = hints.includes('freeNow') && hints.includes('hasEnded');
  return isTold && signs.includes('asks') && payment.customer === null;
}

/** 通りました。更新していい?; whether it may be switched off is asked again. */
function doneThen(state: ConversationState, event: ReadEvent, world: World): Decision {
  const { signs, hints } = event.reading;
  const over = done(state, world);
  const isAsked = signs.includes('asks') && hints.includes('ofUpdate');
  return isAsked && !signs.includes('switchesOff') ? thenUpdate(over, event, world) : over;
}

function thenUpdate({ state, effects }: Decision, { reading }: ReadEvent, world: World): Decision {
  const asked = { ...reading.timeAsked, leave: 'now' } as const;
  const timed = timedOf(state, { ...reading, timeAsked: asked });
  const answered = answerTopics(state, ['update.timing'], world, { timed });
  if (answered.effects.some(asksOutside)) return answered;
  return { ...answered, effects: [...effects, ...answered.effects] };
}

/** できました, 会計終わりました, 終わった; 充電終わりました is of another thing. */
function isSaid(reading: Reading): boolean {
  const { hints, topics, command } = reading;
  if (hints.includes('hasWorked')) return true;
  // 会計が途中で終わりました is heard as another thing.
  const isSale = hints.includes('ofSale') && isKind(topics);
  const isOfIt = isSale || (command === 'done' && topics.length === 0);
  return isOfIt && isOver(reading) && !hints.includes('ofPreparing');
}

function done(state: ConversationState, { now }: World): Decision {
  return said(toldCaptured({ ...state, allowedRetryAt: null }, now), 'payment.retryDone');
}

function said(state: ConversationState, message: string): Decision {
  const say: Say = { type: 'say', message, choices: [PERSON] };
  return understood({ state, effects: [say] });
}
