import type { ReadEvent } from './event.ts';
import type { Say } from './effect.ts';
import type { Ask, Step } from './flow.ts';
import { isOnlySaid, toldAhead } from './customer-word.ts';
import { MONEY_FLOW, STATED } from './money-flow.ts';
import type { PaymentTold, Reading } from './reading.ts';
import type { ConversationState, Position } from './state.ts';
import type { Decision } from './world.ts';

type Answers = Position['answers'];

/** What a message states of a payment, for the walk that it begins. What only the customer's side could allow is asked all the same. */
export function statedAnswers({ history, shown, customer }: PaymentTold): Answers {
  // That it went through counts wherever it is shown: nothing is charged on it.
  const stated = history ?? (shown === 'success' ? shown : null);
  return {
    ...(stated === null ? {} : { [`${STATED}history`]: stated }),
    ...(customer === 'paid' ? { [`${STATED}customer`]: customer } : {}),
  };
}

export const RETRY = 'payment.retry';
const CHECK = 'payment.check_history';

/** お客さんのアプリに請求が出てる: a payment is in doubt, though none is named; it is heard as nothing of ours. */
export function withCharge(
  { handOff }: ConversationState,
  { payment, signs }: Reading,
  topics: readonly string[],
): readonly string[] {
  const isOther = topics.every((topic) => NOT_OURS.has(topic));
  const isTold = payment.customer === 'paid' && signs.includes('ofCustomer');
  const isWithStaff = handOff?.reason === 'paymentUnknown';
  return isTold && isOther && !isWithStaff ? [CHECK] : topics;
}

const NOT_OURS: ReadonlySet<string> = new Set(['oos', 'other_service', 'statement']);

/** That the customer's side shows it as paid, kept for the walk though the history is told, or asked for; asked for that, also that nobody can look. */
export function withCustomerNoted(
  state: ConversationState,
  { choices }: Pick<Ask, 'choices'>,
  { reading: { payment, signs } }: ReadEvent,
): ConversationState {
  const { position } = state;
  const { customer } = payment;
  if (position?.flow !== MONEY_FLOW || 'unpaid' in choices) return state;
  const isUnseen = customer === 'unsure' && 'pending' in choices && signs.includes('ofCustomer');
  if (customer !== 'paid' && !isUnseen) return state;
  const answers = { ...position.answers, [`${STATED}customer`]: customer };
  return { ...state, position: { ...position, answers } };
}

/** 成功じゃない, 失敗ではないみたい: which of the others, is asked; null: nothing is denied. */
export function deniedTold(
  { choices }: Ask,
  { reading: { signs, hints } }: ReadEvent,
): string | null {
  if (!('pending' in choices) || signs.includes('asks')) return null;
  if (hints.includes('failedAndNo')) return 'payment.isItFailed';
  if (hints.includes('noSuccess')) return 'payment.notSuccess';
  return hints.includes('noFailure') ? 'payment.notFailed' : null;
}

/** Whether something was stated that a failure would contradict, or kept as unread by a version before. */
export function isStatedOtherwise(answers: Answers): boolean {
  const history = answers[`${STATED}history`];
  const isOther = history !== undefined && history !== 'failed';
  return isOther || [`${STATED}customer`, `${STATED}unread`].some((key) => key in answers);
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
export function choiceTold(
  { choices }: Ask,
  { reading: { payment, signs, hints } }: ReadEvent,
): string | null {
  if ('notTaken' in choices) return otherwiseTold(signs);
  const told =
    'unpaid' in choices ? customerSide(payment, signs) : ofHistory(payment, signs, hints);
  return told !== null && told in choices ? told : null;
}

/** 完了って出た。会計していい? behind an update tells no history. */
function ofHistory(
  payment: PaymentTold,
  signs: Reading['signs'],
  hints: Reading['hints'],
): string | null {
  if (hints.includes('overThenSale') && payment.history === null) return null;
  return historyTold(payment, signs) ?? notSeen(hints);
}

/** 一覧に出てない, アプリが閉じて出し方が分からない. */
function notSeen(hints: Reading['hints']): 'missing' | 'unreadable' | null {
  if (hints.includes('notListed')) return 'missing';
  return hints.includes('notOpening') ? 'unreadable' : null;
}

function otherwiseTold(signs: Reading['signs']): string | null {
  if (signs.includes('saysNotTaken')) return 'notTaken';
  return signs.includes('paidOtherwise') ? 'taken' : null;
}

function customerSide({ customer }: PaymentTold, signs: Reading['signs']): string | null {
  return signs.includes('saysUnpaid') && customer !== 'paid' ? 'unpaid' : customer;
}

function historyTold({ history, shown }: PaymentTold, signs: Reading['signs']): string | null {
  if (signs.includes('saysFailed')) return 'failed';
  // レシート出てない is not of the history.
  return signs.includes('deniesPaid') ? history : (history ?? shown);
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
export function isToldAgain({ choices }: Ask, { reading: { payment, signs } }: ReadEvent): boolean {
  const isFailure = signs.includes('saysFailed') && !signs.includes('deniesPaid');
  return 'unpaid' in choices && (isFailure || (payment.history ?? payment.shown) === 'failed');
}

/** 成功って出てるけどお客さんは払ってないって: the history has told, and what the customer says is answered as well. */
export function withCustomerUnpaid(
  { state, effects }: Decision,
  { reading: { payment } }: ReadEvent,
): Decision {
  if (payment.customer !== 'unpaid' && payment.customer !== 'saidUnpaid') return { state, effects };
  const answered = effects.map((effect) =>
    effect.type === 'say' && effect.message === 'payment.captured'
      ? { ...effect, message: 'payment.stillCaptured' }
      : effect,
  );
  return { state, effects: answered };
}

/** What is told of the customer's side though the history is asked for, or only by the customer's word. */
export function customerTold(
  state: ConversationState,
  { choices }: Ask,
  event: ReadEvent,
): { readonly state: ConversationState; readonly message: string } | null {
  const { position } = state;
  const { payment, signs } = event.reading;
  const { customer } = payment;
  if (position === null) return null;
  if ('unpaid' in choices) {
    return isOnlySaid(event.reading) ? { state, message: 'payment.seeForYourself' } : null;
  }
  if (customer === null) return toldAhead(state, choices, signs);
  if (customer === 'paid') {
    return { state: withCustomerNoted(state, { choices }, event), message: 'payment.paidNoted' };
  }
  // なってないっぽい may be of the history as well.
  const isOfHistory = customer === 'unsure' && !signs.includes('ofCustomer');
  if (isOfHistory) return null;
  const noted = withCustomerNoted(state, { choices }, event);
  const message = 'pending' in choices ? 'payment.historyNext' : 'payment.nothingSeen';
  return { state: noted, message };
}

/** Said where the question that says so itself is passed over. */
export function notYetAt(step: Step): readonly Say[] {
  return 'ask' in step ? [{ type: 'say', message: 'payment.notYet' }] : [];
}
