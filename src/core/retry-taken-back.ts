import { DateTime } from 'luxon';
import { handOver } from './hand-off.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { saidFirst, type Decision, type World } from './world.ts';

/** For so long after "take it again" a doubt of the merchant takes it back. */
const DOUBT_COUNTS_MINUTES = 60;

/** Whether the merchant now says something that speaks against a retry just allowed. */
export function takesRetryBack(
  { allowedRetryAt, position }: ConversationState,
  { signs }: Reading,
  { now }: World,
): boolean {
  if (allowedRetryAt === null || position !== null) return false;
  const minutes = now.diff(DateTime.fromISO(allowedRetryAt)).as('minutes');
  return minutes < DOUBT_COUNTS_MINUTES && signs.includes('doubtsRetry');
}

/** The permission falls at once, and a person looks at it: nobody is charged twice on a changed mind. */
export function withdrawRetry(state: ConversationState, world: World): Decision {
  const given = handOver({ ...state, allowedRetryAt: null }, 'paymentUnknown', world);
  return saidFirst({ type: 'say', message: 'payment.withdrawn' }, given);
}
