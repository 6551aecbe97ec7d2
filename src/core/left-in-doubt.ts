import type { DateTime } from 'luxon';
import { isoOf } from './moment.ts';
import { MONEY_FLOW } from './money-flow.ts';
import { stillCounts } from './money.ts';
import { keptAnswers } from './payment-told.ts';
import type { ConversationState, Position } from './state.ts';

/**
 * The check of a payment is left, stopped or handed over: what spoke against a failure then does so for an hour, whatever
 * is done meanwhile. The shop may ask again of the same payment (fact `payment`).
 */
export function leavingInDoubt(state: ConversationState, at: string): ConversationState {
  const { interrupted, position } = state;
  const answers = { ...keptOf(interrupted), ...keptOf(position) };
  return Object.keys(answers).length === 0 ? state : { ...state, leftInDoubt: { at, answers } };
}

function keptOf(check: Position | null): Position['answers'] {
  return check?.flow === MONEY_FLOW ? keptAnswers(check.answers) : {};
}

interface Taking {
  /** Without what was taken over. */
  readonly from: ConversationState;
  readonly answers: Position['answers'];
}

/** What a flow that begins takes over of a check that was left: nothing, unless it is the check. */
export function takingOver(state: ConversationState, flow: string, now: DateTime): Taking {
  const left = state.leftInDoubt ?? stoppedBefore(state);
  if (flow !== MONEY_FLOW || left === undefined) return { from: state, answers: {} };
  const answers = stillCounts(left.at, now) ? left.answers : {};
  return { from: { ...state, leftInDoubt: undefined }, answers };
}

/** While versions change, a check may have been stopped by one that kept nothing apart. */
function stoppedBefore({ stopped }: ConversationState): ConversationState['leftInDoubt'] {
  return stopped === null ? undefined : { at: stopped.stepSince, answers: keptOf(stopped) };
}

/** Staff have the talk no more, and have said nothing of the payment: nobody knows more of it than before they had it. */
export function givenBackInDoubt(state: ConversationState, now: DateTime): ConversationState {
  const { leftInDoubt, takenBesidesAt } = state;
  const at = isoOf(now);
  return {
    ...state,
    leftInDoubt: leftInDoubt && { ...leftInDoubt, at },
    takenBesidesAt: takenBesidesAt && at,
  };
}
