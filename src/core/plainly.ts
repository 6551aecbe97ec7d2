import { isOwnWord } from './half-done.ts';
import type { Hint } from './hint.ts';
import { MONEY_FLOW, wishesPayment } from './money-flow.ts';
import { RETRY } from './payment-told.ts';
import type { ReadEvent } from './event.ts';
import type { Reading } from './reading.ts';
import { runsAlready } from './runs-already.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { asksOfPayment, type World } from './world.ts';

/** From here on a topic is no mere guess. */
export const PLAINLY = 0.6;

/** Whether a payment in doubt is what it is about, by what it says and not only by what was weighed. */
export function isPlainlyOfPayment({ topics, confidence, signs, language }: Reading): boolean {
  if (confidence < PLAINLY || !wishesPayment(topics)) return false;
  const isNamed = topics.includes(RETRY) || NAMES.some((sign) => signs.includes(sign));
  return isNamed || language !== 'ja' || confidence >= CERTAIN;
}

/** iDの音はしたのに合計欄がゼロ: hardly a word that names a payment, and nothing else it can be. */
const CERTAIN = 0.9;

const NAMES: readonly Sign[] = ['ofPayment', 'mayBeOfPayment'];

/** A payment that has stopped is no answer to a question about the update, no plan and no terminal: it is answered first (fact `payment`). */
export function isPaymentFirst(state: ConversationState, event: ReadEvent, world: World): boolean {
  const { reading } = event;
  if (state.position?.flow === MONEY_FLOW || OF_NO_STOP.has(reading.notInNotice)) return false;
  if (reading.topics.includes('handoff') || isOfTheStep(state, event, world)) return false;
  return isPlainlyOfPayment(reading);
}

/** Of amounts, and of what is in the terminal (更新すると履歴は消えますか): no payment has stopped. */
const OF_NO_STOP: ReadonlySet<Reading['notInNotice']> = new Set(['wrongAmount', 'kept']);

/** Asked whether somebody pays, a payment is the answer; while an update runs, what fails or hangs unnamed is the update. */
function isOfTheStep(state: ConversationState, event: ReadEvent, world: World): boolean {
  const { position } = state;
  const { reading } = event;
  const { signs, hints } = reading;
  if (position === null) return false;
  if (asksOfPayment(state, world)) {
    const isMore = MORE.some((hint) => hints.includes(hint));
    return !isMore && !STOPPED.some((sign) => signs.includes(sign));
  }
  const mayBeOfIt = signs.includes('mayBeOfPayment') || reading.confidence >= CERTAIN;
  if (isOwnWord(state, event, world) && !mayBeOfIt) return true;
  return runsAlready(state, world) && isOfRunning(reading);
}

/** 切っていい?, and no payment in it, is of the power. */
function isOfRunning({ signs, hints, topics, language, confidence }: Reading): boolean {
  if (confidence >= CERTAIN) return false;
  // お客さんもう並んじゃいました。この間に決済したらどうなりますか: none was begun.
  const isAsked = signs.includes('asks') && hints.includes('paysMeanwhile');
  if (isAsked && !STOPPED.some((sign) => signs.includes(sign))) return true;
  if (signs.includes('ofPayment')) return false;
  const isSeen = !topics.includes(RETRY) && SEEN.some((hint) => hints.includes(hint));
  return isSeen || (signs.includes('switchesOff') && language === 'ja');
}

const SEEN: readonly Hint[] = ['goesOn', 'hangs'];

/** It has stopped, and does not run; or whether it was charged is asked. */
const STOPPED: readonly Sign[] = ['mayBeOfPayment', 'powerLost', 'doubtsRetry'];
/** 商品は渡して大丈夫?: of one that has happened. */
const MORE: readonly Hint[] = ['hasHappened', 'asksLeave'];
