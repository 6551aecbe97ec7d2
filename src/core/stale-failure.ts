import { MONEY_FLOW } from './money-flow.ts';
import { minutesSince } from './moment.ts';
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
  const isOfFailure = flow === MONEY_FLOW && choice === 'unpaid' && answers['history'] === 'failed';
  return isOfFailure && minutesSince(stepSince, now) >= COUNTS_MINUTES;
}

/** Long enough to ask a customer to look at their phone. */
const COUNTS_MINUTES = 10;
