import { keptAmount } from './amount-told.ts';
import { isResumeOffered } from './choices.ts';
import type { ReadEvent } from './event.ts';
import { handOver } from './hand-off.ts';
import { MONEY_FLOW } from './money-flow.ts';
import type { Reading } from './reading.ts';
import type { ConversationState, Position } from './state.ts';
import { askAgain, saidAndAsked } from './steer.ts';
import { beginFlow } from './topic-answer.ts';
import { saidFirst, understood, type Rule } from './world.ts';

/** What is said between a question of the check and its answer, and tells nothing of the payment: the question stays. Expects the check to be walked. */
export const meanwhileInCheck: Rule = (state, event, world) => {
  const { signs } = event.reading;
  if (signs.includes('asksIfFailed')) {
    return saidFirst(NO_FAILURE, handOver(state, 'paymentUnknown', world));
  }
  if (!isMeanwhile(state, event) || isGoingOn(state, event)) return null;
  if (signs.includes('beginsAnew')) return understood(beginFlow(state, MONEY_FLOW, world));
  const message = messageFor(event.reading);
  return message === null
    ? understood(askAgain(state, world))
    : saidAndAsked(message, state, world);
};

const NO_FAILURE = { type: 'say', message: 'payment.notAFailure' } as const;

/** Whether a message tells nothing of what became of the payment, whatever was asked. */
export function isMeanwhile(state: ConversationState, event: ReadEvent): boolean {
  const { position } = state;
  const { signs, hints } = event.reading;
  if (position?.flow !== MONEY_FLOW) return false;
  if (ASIDE.some((sign) => signs.includes(sign)) || hints.includes('goesOnWithIt')) return true;
  return isGoingOn(state, event) || (position.step === 'history' && isBeforeIt(state, event));
}

/** Asked for the history: which sale it is, or that somebody will look. */
function isBeforeIt(
  { position, misunderstandings }: ConversationState,
  { reading: { signs, hints } }: ReadEvent,
): boolean {
  const isOfSale =
    signs.includes('tellsDetails') && !signs.includes('asks') && hints.includes('onlySale');
  return isOfSale || (misunderstandings === 0 && isUntold(position) && hints.includes('bareYes'));
}

const ASIDE = ['looksNow', 'beginsAnew', 'tellsSale'] as const;

/** はい, asked whether to go on: then the question itself is put again. */
function isGoingOn(state: ConversationState, { reading }: ReadEvent): boolean {
  return reading.hints.includes('bareYes') && isResumeOffered(state);
}

/** はい may be the late answer to another question: only before there was any. */
function isUntold(position: Position | null): boolean {
  const { answers = {}, trail = [] } = position ?? {};
  const isOfAmount = Object.keys(answers).length === Object.keys(keptAmount(answers)).length;
  return isOfAmount && trail.length === 0;
}

function messageFor({ signs, hints }: Reading): string | null {
  if (signs.includes('looksNow')) return 'payment.waitsForIt';
  if (hints.includes('goesOnWithIt')) return null;
  return hints.includes('bareYes') ? 'payment.lookFirst' : 'payment.saleNoted';
}
