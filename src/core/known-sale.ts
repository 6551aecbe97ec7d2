import { stillCounts } from './moment.ts';
import type { ConversationState } from './state.ts';
import type { World } from './world.ts';

/** The last sale was told to have gone through within the hour, or may be taken again: what is told of it besides opens no doubt. */
export function isSaleKnown(
  { toldCapturedAt, allowedRetryAt }: ConversationState,
  { now }: Pick<World, 'now'>,
): boolean {
  return stillCounts(toldCapturedAt, now) || stillCounts(allowedRetryAt, now);
}
