import { isoOf } from './moment.ts';
import type { ConversationState } from './state.ts';
import type { World } from './world.ts';

/** The message in hand told that the sale under way is over. */
export function isOverNow({ saleAhead }: ConversationState, { now }: World): boolean {
  return saleAhead?.is === 'over' && saleAhead.at === isoOf(now);
}
