import type { Say } from './effect.ts';
import type { ReadEvent } from './event.ts';
import { tellWait } from './hand-off.ts';
import { isMoneyTopic, wishesPayment } from './money-flow.ts';
import { RETRY } from './payment-told.ts';
import type { Hint } from './hint.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { answerTopics } from './topic-answer.ts';
import { saidFirst, understood, type Decision, type World } from './world.ts';

/**
 * What is told or asked of a payment that staff look into already goes to them, with one line of receipt, and what else is asked
 * is answered beside it: the check does not begin anew. null: nothing of it, or the check is asked for, or another may have stopped.
 */
export function besideStaff(
  state: ConversationState,
  topics: readonly string[],
  event: ReadEvent,
  world: World,
): Decision | null {
  const { handOff, position } = state;
  const isTheirs = position === null && handOff?.reason === 'paymentUnknown';
  if (!isTheirs || !wishesPayment(topics) || beginsAnew(topics, event.reading)) return null;
  if (asksRetry(topics, event.reading)) return understood(tellWait(state, handOff, world));
  const others = event.reading.signs.includes('asks') ? topics.filter(isElse) : [];
  const receipt: Say = { type: 'say', message: receiptOf(event.reading) };
  const beside = { state, effects: [] };
  return understood(
    saidFirst(receipt, others.length > 0 ? answerTopics(state, others, world, {}) : beside),
  );
}

function isElse(topic: string): boolean {
  return !isMoneyTopic(topic);
}

/** 別のお客さんの会計が途中で落ちた, 履歴はどこで見る?, もう一度確認したい. */
function beginsAnew(topics: readonly string[], { signs, hints }: Reading): boolean {
  const isStopped = topics.includes('app.payment_interrupted');
  return isStopped || hints.includes('namesCheck') || ANEW.some((sign) => signs.includes(sign));
}

const ANEW: readonly Sign[] = ['otherStopped', 'asksWhere', 'beginsAnew'];

/** もう一回通しちゃだめ?: theirs to say. */
export function asksRetry(topics: readonly string[], { signs }: Reading): boolean {
  const asks = signs.includes('asks') && signs.includes('guessed');
  return topics.includes(RETRY) && (asks || signs.includes('asksToGoOn'));
}

/** What is said back: that it was told before, that an error is no failure, that they will answer, or that it has arrived. */
export function receiptOf(reading: Reading): string {
  const { signs, hints } = reading;
  if (isAllTold(reading)) return 'payment.detailsEnough';
  if (hints.includes('saidBefore')) return 'payment.heardBefore';
  if (hints.includes('showsError')) return 'payment.errorWithStaff';
  const asks = signs.includes('asks') && signs.includes('guessed');
  return asks ? 'payment.askedStaff' : 'payment.withStaff';
}

/** 12時6分、2,480円、PayPay。これでいい?: all that staff had asked for. */
export function isAllTold({ hints }: Reading): boolean {
  return ALL_TOLD.every((hint) => hints.includes(hint));
}

const ALL_TOLD: readonly Hint[] = ['asksIfAll', 'tellsTime', 'tellsAmount', 'tellsMethod'];
