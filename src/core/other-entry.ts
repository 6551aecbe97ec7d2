import type { Answer } from './asked-at.ts';
import { mindedAnswers } from './minded-answers.ts';
import { MONEY_FLOW, OF_THE_SALE } from './money-flow.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { saidAndAsked } from './steer.ts';
import type { World } from './world.ts';

/** 違うお客さんのかも、引かれてない: what the history showed may be of another sale, whatever is answered beside that. null: the sale is paid, or no answer is told. */
export const otherEntry: Answer = ({ flow, state }, { reading }, world) => {
  const { payment, signs } = reading;
  const isTold = payment.customer !== null && payment.customer !== 'paid';
  const isRead = flow.id === MONEY_FLOW && OF_THE_SALE.has(state.position?.step ?? '');
  if (!isTold || !isRead || !signs.includes(WHOSE)) return null;
  return saidAndAsked(WHOSE_SAID, withoutEntry(state, world), world);
};

/** 誰のか分からない, of the failure on which leave was given; 次のお客さん is of no entry. */
export function doubtsEntry({ signs }: Reading): boolean {
  return signs.includes(WHOSE) && !signs.includes('otherSale');
}

export const WHOSE = 'whoseEntry';
export const WHOSE_SAID = 'payment.whoseEntry';

/** The check from its beginning, where the history was read already; else as it stands. */
export function withoutEntry(state: ConversationState, world: World): ConversationState {
  return OF_THE_SALE.has(state.position?.step ?? '') ? fromItsStart(state, world) : state;
}

/** What was answered in the check is asked anew, but for what speaks against a payment. */
export function fromItsStart(state: ConversationState, world: World): ConversationState {
  const flow = world.facts.flows[MONEY_FLOW];
  if (!state.position || !flow) return state;
  const answers = mindedAnswers(state, world.now);
  return { ...state, position: { ...state.position, step: flow.start, answers, trail: [] } };
}
