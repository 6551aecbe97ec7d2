import { stillCounts } from './against.ts';
import type { Effect, Say } from './effect.ts';
import { isoOf } from './moment.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import type { World } from './world.ts';

/**
 * お客さんに送っちゃいますね, カードさしたら消えた: where it is not understood, but names a payment with what may have happened to it, or may
 * mean one, the reply says first that such a payment is not taken again (fact `payment`).
 */
export function withIfStopped(effects: readonly Effect[], reading: Reading): readonly Effect[] {
  const isUnread = effects.some((one) => one.type === 'say' && NOT_READ.has(one.message));
  if (!isUnread || effects.some(isOfPayment)) return effects;
  const mayMeanOne = STOPPED.has(reading.suggested[0] ?? '') && effects.some(isChoosing);
  return reading.hints.includes('doubtsPayment') || mayMeanOne ? [IF_STOPPED, ...effects] : effects;
}

const STOPPED: ReadonlySet<string> = new Set(['app.payment_interrupted', 'payment.retry']);

const IF_STOPPED: Say = { type: 'say', message: 'payment.ifStopped' };

/** Whether the last reply said so: then what is not understood is of a payment in doubt. */
export function saidIfStopped({ messages }: { readonly messages: readonly string[] }): boolean {
  return messages.includes(IF_STOPPED.message);
}

function isOfPayment(effect: Effect): boolean {
  return effect.type === 'say' && TELLS_NOT_TO.test(effect.message);
}

function isChoosing(effect: Effect): boolean {
  return effect.type === 'say' && effect.message === 'maybe';
}

const TELLS_NOT_TO = /^(?:payment|flow\.verify-payment|handOff)\./;

/** Replies that tell that nothing was understood, or that it is not for here. */
const NOT_READ: ReadonlySet<string> = new Set([
  'maybe',
  'plea',
  'notUnderstood.first',
  'notUnderstood.second',
  'notUnderstood.person',
  'topic.oos',
  'topic.oosBeside',
  'unsafe.refused',
]);

/** エラー出た, and that a reply has guessed at a payment that stopped, is kept: what is asked within the hour may be of that one. */
export function withGuessKept(
  state: ConversationState,
  effects: readonly Effect[],
  { signs, hints }: Reading,
  { now }: World,
): ConversationState {
  const mayBe = signs.includes('mayBeOfPayment') && !hints.includes('ofUpdate');
  const isGuess = mayBe || effects.some((one) => one.type === 'say' && guessesPayment(one));
  return isGuess ? { ...state, paymentGuessedAt: isoOf(now) } : state;
}

function guessesPayment({ message, choices = [] }: Say): boolean {
  if (message === IF_STOPPED.message) return true;
  return message === 'maybe' && choices.some(({ id }) => STOPPED.has(id.replace('topic:', '')));
}

/** One may have been begun, for all that was understood. */
export function isPaymentGuessed({ paymentGuessedAt }: ConversationState, { now }: World): boolean {
  return stillCounts(paymentGuessedAt, now);
}
