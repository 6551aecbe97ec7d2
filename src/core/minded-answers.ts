import type { DateTime } from 'luxon';
import { isMinded } from './against.ts';
import { keptAmount } from './amount-told.ts';
import { DETAILS_TOLD } from './details-told.ts';
import { MONEY_FLOW, STATED } from './money-flow.ts';
import type { ConversationState, Position } from './state.ts';

type Answers = Position['answers'];

/** What a walk that begins, or begins anew, need not ask: the customer's side was told to show it as paid; and the amounts told. */
export function mindedAnswers(state: ConversationState, now: DateTime): Answers {
  const paid = isMinded(state, 'paid', now) ? { [`${STATED}customer`]: 'paid' } : {};
  const walk = state.position ?? state.interrupted ?? state.stopped;
  const kept = walk?.flow === MONEY_FLOW ? keptAmount(walk.answers) : {};
  // A walk that was left may have been of another sale: staff ask for what they need of this one.
  const { [DETAILS_TOLD]: details, ...amount } = kept;
  const isSame = details !== undefined && walk === state.position;
  return { ...paid, ...amount, ...(isSame ? { [DETAILS_TOLD]: details } : {}) };
}
