import type { ReadEvent } from './event.ts';
import { saidOfIt } from './said-of-step.ts';
import type { ConversationState } from './state.ts';
import type { Decision, Standing, World } from './world.ts';

/** 24%になりました, where the charge is waited for: not enough yet, and what was asked for is not said in full again. null: another figure. */
export function stillLow(
  state: ConversationState,
  { flow, position, step }: Standing,
  { event, level }: { readonly event: ReadEvent; readonly level: 'enough' | 'low' },
  world: World,
): Decision | null {
  if (level !== 'low' || step === undefined || !('ask' in step)) return null;
  const { signs, told } = event.reading;
  const isElse = step.picture !== 'charging' || signs.includes('asks') || told !== null;
  if (isElse) return null;
  return saidOfIt({ state, flow, position, step }, world, 'flow.notYetCharged');
}
