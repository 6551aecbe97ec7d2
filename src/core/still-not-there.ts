import type { Hint } from './hint.ts';
import type { ConversationState } from './state.ts';
import { isNearPayment } from './near-payment.ts';
import type { World } from './world.ts';

/** もう一回見たけどない, behind the answer that the update may not have arrived: it has not, and no payment is looked for. */
export function isStillNotThere(
  state: ConversationState,
  hints: readonly Hint[],
  world: World,
): boolean {
  const { said, position, handOff } = state;
  if (!hints.includes('lookedInVain') || position !== null || handOff !== null) return false;
  const last = said?.messages.at(-1) ?? '';
  return (TOLD_FIRST.has(last) || last === TOLD_THEN) && !isNearPayment(state, world);
}

/** That it may not have arrived, and is to be looked for again. */
export const TOLD_FIRST: ReadonlySet<string> = new Set([
  'notOffered.notYet',
  'flow.update-terminal.rollout',
]);
const TOLD_THEN = 'notOffered.cycled';
