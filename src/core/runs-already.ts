import { runsAt } from './flow.ts';
import type { ConversationState } from './state.ts';
import type { World } from './world.ts';

/** 更新始まっちゃった: the walk waits for an update that runs; nothing is begun any more, and its power is not to be cut. */
export function runsAlready(
  { position }: Pick<ConversationState, 'position'>,
  { facts }: World,
): boolean {
  return position !== null && runsAt(facts.flows[position.flow], position.step);
}
