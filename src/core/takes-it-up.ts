import { longAgo } from './long-ago.ts';
import { MONEY_FLOW } from './money-flow.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { resume } from './steer.ts';
import type { Decision, World } from './world.ts';

/** ひまになったんで続きやります, さっきの続きから, hours after the question: who says so is not asked whether to go on. null: it is of a payment, or said in other words. */
export function takenUp(
  state: ConversationState,
  { hints, command, signs }: Reading,
  world: World,
): Decision | null {
  const isSaid = hints.includes('goesBackToIt') || command === 'resume';
  if (!isSaid || signs.includes('asks') || state.position?.flow === MONEY_FLOW) return null;
  return resume(longAgo(state, world).state, world);
}
