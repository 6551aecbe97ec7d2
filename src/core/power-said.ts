import { stillCounts } from './moment.ts';
import { hasSaid } from './said-of.ts';
import type { ConversationState } from './state.ts';
import type { World } from './world.ts';

/** Outside of walks, what was last said was of the power of an update that runs. */
export function isOfPowerLast(
  { said, position, handOff }: ConversationState,
  { now }: World,
): boolean {
  if (said === undefined || position !== null || handOff !== null) return false;
  return hasSaid(said, OF_POWER) && stillCounts(said.at, now);
}

/** What was last said of it: that it stays on, is lost, or is plugged in. */
const OF_POWER: ReadonlySet<string> = new Set([
  'running.keepPower',
  'running.keepPowerPerhaps',
  'running.keepPowerPerhapsAgain',
  'running.plugIn',
  'running.plugged',
  'running.powerLost',
]);
