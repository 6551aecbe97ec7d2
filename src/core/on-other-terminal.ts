import { begunOn } from './begun-on.ts';
import { recentAttempts } from './payment-attempts.ts';
import type { ConversationState } from './state.ts';
import type { World } from './world.ts';

/** レジ2で止まった, and a payment of レジ1 is meant: that is another one, or the fleet is wrong. */
export function isOnOtherTerminal(
  state: ConversationState,
  attempt: string,
  world: World,
): boolean {
  const told = begunOn(state, world);
  const meant = recentAttempts(world.facts.fleet).find(({ id }) => id === attempt);
  return told !== null && meant !== undefined && meant.terminalId !== told;
}
