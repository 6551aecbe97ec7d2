import { isKnownSince } from './doubt.ts';
import type { Hint } from './hint.ts';
import { isoOf, minutesSince, momentOf } from './moment.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import type { World } from './world.ts';

/*
 * お客さん待ってます, レジに並んでる: somebody stands at the counter, and their sale may be under way. Whether it is is asked before anything is
 * switched off; 更新していい? is answered with a time when nobody is there.
 */

/** Somebody was told to be there within the half hour, and since then neither to have gone nor whether they pay. */
export function isCounterOpen(state: ConversationState, { now }: World): boolean {
  const { thereAt, noSaleAt, saleAhead } = state;
  if (thereAt === undefined || minutesSince(thereAt, now) >= MINUTES) return false;
  const overAt = saleAhead?.is === 'told' ? undefined : saleAhead?.at;
  const isTold = [noSaleAt, overAt].some(
    (at) => at !== undefined && momentOf(at) >= momentOf(thereAt),
  );
  return !isTold && !isKnownSince(thereAt, state);
}

const MINUTES = 30;

/** What a message leaves of it. */
export function counterTold(
  { customerWaiting, hints }: Reading,
  { now }: World,
): Pick<ConversationState, 'counterAt' | 'thereAt'> {
  const at = isoOf(now);
  if (customerWaiting) return { counterAt: at, thereAt: at };
  return GONE.some((hint) => hints.includes(hint)) ? { thereAt: undefined } : {};
}

const GONE: readonly Hint[] = ['nobodyThere', 'sellsNoMore', 'saleOff', 'saleWell', 'saleInCash'];
