import { MONEY_FLOW, STATED } from './money-flow.ts';
import { isoOf, minutesSince } from './moment.ts';
import type { Position } from './state.ts';
import type { World } from './world.ts';

/**
 * Whether the failure was read so long ago that the history is looked at once more before the customer's word lets a payment
 * be taken again: meanwhile it may have gone through (fact `payment`). What the fleet tells is asked anew by itself.
 */
export function isFailureStale(
  { flow, answers, stepSince }: Position,
  choice: string,
  { now }: World,
): boolean {
  const isOfFailure = flow === MONEY_FLOW && LAST.has(choice) && answers['history'] === 'failed';
  return isOfFailure && minutesSince(answers[READ_AT] ?? stepSince, now) >= COUNTS_MINUTES;
}

/** Kept among the answers: when the failure was read, or read once more. */
const READ_AT = `${STATED}readAt`;

/** The check with the failure read now; any other answer leaves it as it was. */
export function withFailureRead(position: Position, choice: string, { now }: World): Position {
  if (position.flow !== MONEY_FLOW || choice !== 'failed') return position;
  return { ...position, answers: { ...position.answers, [READ_AT]: isoOf(now) } };
}

/** After these the verdict is told. */
const LAST: ReadonlySet<string> = new Set(['unpaid', 'notTaken']);

/** Long enough to ask a customer to look at their phone. */
const COUNTS_MINUTES = 10;

/** Kept among the answers: the history was looked at once more already. */
const LOOKED_AGAIN = `${STATED}lookedAgain`;

export const AS_LOOKED_AGAIN = { [LOOKED_AGAIN]: 'yes' } as const;

/** Who answers so slowly is not led round and round: the second time a person looks at it. */
export function isLookedAgain({ answers }: Position): boolean {
  return answers[LOOKED_AGAIN] !== undefined;
}
