import type { ReadEvent } from './event.ts';
import { handOver } from './hand-off.ts';
import type { ConversationState } from './state.ts';
import { isAllUpdated, mustAskFleet, terminalsTold, type Decision, type World } from './world.ts';

/** 更新終わったのにまだ決済できない: what else could be done of the update is done, so a person. Where the fleet sees it otherwise, null. */
export function updatedButNoPayment(
  state: ConversationState,
  { reading: { signs } }: ReadEvent,
  world: World,
): Decision | null {
  if (!signs.includes('updateOver') || !signs.includes('takesNoPayment')) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const isSeenOtherwise = terminalsTold(world).length > 0 && !isAllUpdated(world);
  if (isSeenOtherwise) return null;
  return handOver(state, 'stepFailed', world);
}
