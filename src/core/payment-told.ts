import type { ReadEvent } from './event.ts';
import type { Ask } from './flow.ts';
import type { PaymentTold } from './reading.ts';
import type { ConversationState, Position } from './state.ts';

/** What was stated before its question came is kept here among the answers of a walk, by the name of the question. */
const STATED = 'stated:';

type Answers = Position['answers'];

/** What a message states of a payment, for the walk that it begins. What only the customer's side could allow is asked all the same. */
export function statedAnswers({ history, customer }: PaymentTold): Answers {
  return {
    ...(history === null ? {} : { [`${STATED}history`]: history }),
    ...(customer === 'paid' ? { [`${STATED}customer`]: customer } : {}),
  };
}

/** Whether something was stated that a failure would contradict. */
export function isStatedOtherwise(answers: Answers): boolean {
  const history = answers[`${STATED}history`];
  return (
    (history !== undefined && history !== 'failed') || answers[`${STATED}customer`] !== undefined
  );
}

/** The answer to this question that was stated already, counted as given; null: it has to be asked. */
export function answeredByStatement(
  state: ConversationState,
  { choices }: Ask,
): { readonly state: ConversationState; readonly next: string } | null {
  const { position } = state;
  if (position === null) return null;
  const { [STATED + position.step]: stated, ...answers } = position.answers;
  const out = stated === undefined ? undefined : choices[stated];
  if (stated === undefined || out === undefined) return null;
  const walked: Position = {
    ...position,
    answers: { ...answers, [position.step]: stated },
    trail: [...position.trail, position.step],
  };
  return { state: { ...state, position: walked }, next: out.next };
}

/** Which answer to a question about a payment a statement is, in whatever words. */
export function choiceTold({ choices }: Ask, { reading: { payment } }: ReadEvent): string | null {
  const told = 'unpaid' in choices ? payment.customer : (payment.history ?? payment.shown);
  return told !== null && told in choices ? told : null;
}

/** Asked which payment is meant, the merchant tells what the history shows: then it is none that is told here. */
export function withHistoryTold(
  state: ConversationState,
  { reads }: Ask,
  { reading: { payment } }: ReadEvent,
): ConversationState | null {
  const { position } = state;
  if (reads !== 'attempt' || position === null || payment.history === null) return null;
  const answers = { ...position.answers, ...statedAnswers(payment) };
  return { ...state, position: { ...position, answers } };
}

/** やっぱり失敗って出てた, asked for the customer's side: that was answered already. */
export function isToldAgain({ choices }: Ask, { reading: { payment } }: ReadEvent): boolean {
  return 'unpaid' in choices && (payment.history ?? payment.shown) === 'failed';
}

/** What is told of the customer's side though the history is asked for, or only by the customer's word. */
export function customerTold(
  state: ConversationState,
  { choices }: Ask,
  { reading: { payment } }: ReadEvent,
): { readonly state: ConversationState; readonly message: string } | null {
  const { position } = state;
  const { customer } = payment;
  if (position === null || customer === null) return null;
  if ('unpaid' in choices) {
    return customer === 'saidUnpaid' ? { state, message: 'payment.seeForYourself' } : null;
  }
  if (customer !== 'paid') return { state, message: 'payment.historyNext' };
  const answers = { ...position.answers, [`${STATED}customer`]: customer };
  const noted = { ...state, position: { ...position, answers } };
  return { state: noted, message: 'payment.paidNoted' };
}
