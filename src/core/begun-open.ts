import { stillCounts } from './against.ts';
import type { ReadEvent } from './event.ts';
import { momentOf } from './moment.ts';
import { RETRY } from './payment-told.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import type { World } from './world.ts';

/**
 * タッチはした … 普通に使える?: one that was told to be begun, and of which nothing was found out since, may be what is asked about; whether
 * that one may be taken is the check's question (fact `payment`).
 */
export function withBegunHeld(state: ConversationState, event: ReadEvent, world: World): ReadEvent {
  const { reading } = event;
  if (!isOpen(state, world) || !asksToTake(reading)) return event;
  return { ...event, reading: { ...reading, topics: [RETRY], suggested: [] } };
}

function isOpen(
  { paymentBegunAt, toldCapturedAt, allowedRetryAt, position, handOff }: ConversationState,
  { now }: World,
): boolean {
  if (paymentBegunAt === undefined || position !== null || handOff !== null) return false;
  const isSettled = [toldCapturedAt, allowedRetryAt].some(
    (at) => at !== null && momentOf(at) >= momentOf(paymentBegunAt),
  );
  return !isSettled && stillCounts(paymentBegunAt, now);
}

/** To take a payment, or to use the terminal again, where nothing but that it is put off was heard in it. */
function asksToTake({ signs, hints, topics }: Reading): boolean {
  if (signs.includes('otherSale') || signs.includes('denied')) return false;
  const isUse = ASKS.some((sign) => signs.includes(sign)) || hints.includes('asksToUse');
  return isUse && topics.every((topic) => MAY_BE_OF_IT.has(topic));
}

const ASKS: readonly Sign[] = ['asksToPay', 'asksToPayNow'];

/** Whoever wishes to take a payment, in whatever words. */
export const PAYS: readonly Sign[] = [...ASKS, 'wantsPayment'];

const MAY_BE_OF_IT: ReadonlySet<string> = new Set([RETRY, 'os.skip', 'update.timing', 'oos']);
