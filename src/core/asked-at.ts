import type { Ask } from './flow.ts';
import type { ConversationState } from './state.ts';
import { choose } from './walk.ts';
import { understood, type Decision, type Standing, type World } from './world.ts';

/** A talk at one of its questions: what a message may be an answer to. */
export interface AskedAt extends Standing {
  readonly state: ConversationState;
  readonly step: Ask;
}

/** The question answered with that choice, and so understood; null where it has no such choice. */
export function chosenAt(
  { state, flow }: Pick<AskedAt, 'state' | 'flow'>,
  choice: string,
  world: World,
): Decision | null {
  const moved = choose(state, flow, choice, world);
  return moved && understood(moved);
}
