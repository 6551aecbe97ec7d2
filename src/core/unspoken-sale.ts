import { mayBeOpen } from './doubt.ts';
import { isMoneyTopic } from './money-flow.ts';
import { PLAINLY } from './plainly.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import type { World } from './world.ts';

/** Wi-Fiは弱いかも。近くに持ってっても大丈夫?: what is heard beside it is answered, and the payment, of which no word is, only offered. */
export function isUnspoken(state: ConversationState, reading: Reading, world: World): boolean {
  if (!reading.hints.includes('unspoken')) return false;
  const isBeside = reading.topics.some((topic) => !isMoneyTopic(topic));
  return isBeside || (isBareAsk(reading) && isFresh(state, world));
}

/** もういい?, of nothing: やっていい? asks for leave. */
function isBareAsk({ signs, hints, confidence }: Reading): boolean {
  const isLeave = hints.includes('asksLeave') || signs.includes('mayBeOfPayment');
  return signs.includes('asks') && !isLeave && confidence < PLAINLY;
}

/** Nothing was said before of which it might be. */
function isFresh(state: ConversationState, world: World): boolean {
  const isGreeted = state.topics.every((topic) => topic === 'greeting');
  return isGreeted && state.position === null && !mayBeOpen(state, world);
}
