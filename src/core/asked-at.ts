import type { ReadEvent } from './event.ts';
import type { Ask } from './flow.ts';
import type { ConversationState } from './state.ts';
import { choose } from './choose.ts';
import { standing, understood, type Decision, type Standing, type World } from './world.ts';

/** A talk at one of its questions: what a message may be an answer to. */
export interface AskedAt extends Standing {
  readonly state: ConversationState;
  readonly step: Ask;
}

/** What a message comes to as an answer to it; null: it is none. */
export type Answer = (asked: AskedAt, event: ReadEvent, world: World) => Decision | null;

/** The question at which a talk stands; null: at none. */
export function askedAt(state: ConversationState, world: World): AskedAt | null {
  const at = standing(state, world);
  return at?.step && 'ask' in at.step ? { ...at, state, step: at.step } : null;
}

/** Asked to do something, and to say when it is done: no answer tells what is so. */
export function isToDo({ choices }: Ask): boolean {
  return 'done' in choices && !('yes' in choices);
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
