import type { DateTime } from 'luxon';
import { minding } from '../core/against.ts';
import { openedHandOff } from '../core/hand-off.ts';
import { FRESH_STATE, type ConversationState, type OpenHandOff } from '../core/state.ts';
import type { Turn } from '../engine/ports.ts';
import { burstOf, type Waiting } from './burst.ts';

type Read = NonNullable<ReturnType<typeof burstOf>> & Pick<Turn, 'state'>;

/**
 * What nobody could read, however often it was tried: a talk begins afresh, as far as staff do not have it, and what the merchant
 * sent is asked for in words. What it told may speak against taking a payment again (fact `payment`).
 */
export function readAnyhow(
  waiting: readonly Waiting[],
  state: ConversationState | null,
  { isFromLine, claimed }: { readonly isFromLine: boolean; readonly claimed: string | null },
): Read | null {
  const [oldest] = waiting;
  if (oldest === undefined) return null;
  const { receivedAt } = oldest;
  const known = state ?? { ...FRESH_STATE, handOff: held(claimed, receivedAt) };
  const something = { type: 'merchantSent', kind: 'unknown', messageId: '' } as const;
  const burst =
    burstOf(waiting, known) ??
    (isFromLine ? burstOf([{ ...oldest, event: something }], known) : null);
  return burst && { ...burst, state: minding(known, 'unread', receivedAt) };
}

function held(number: string | null, openedAt: DateTime): OpenHandOff | null {
  if (number === null) return null;
  return { ...openedHandOff(number, 'merchantAsked', openedAt), isClaimed: true };
}
