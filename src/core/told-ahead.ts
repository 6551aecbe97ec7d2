import { STATED } from './money-flow.ts';
import type { ConversationState, Position } from './state.ts';

/** How far the restart is, told before it was asked for. */
export type Ahead = 'begun' | 'off' | 'done';

const POWER_STEPS: readonly string[] = ['power', 'powerOrRemote'];

/** Kept among the answers of the walk; once the power went, whether an update runs is asked no more. */
export function withAhead(
  state: ConversationState,
  position: Position,
  ahead: Ahead,
): ConversationState {
  const stated = POWER_STEPS.map((step) => [`${STATED}${step}`, ahead] as const);
  const isStill = ahead === 'begun' ? [] : [[`${STATED}askUpdating`, 'no'] as const];
  const answers = { ...position.answers, ...Object.fromEntries([...stated, ...isStill]) };
  return { ...state, position: { ...position, answers } };
}

export function isToldAhead({ answers }: Position, ahead: Ahead): boolean {
  return POWER_STEPS.every((step) => answers[`${STATED}${step}`] === ahead);
}

/** What the step says instead of "switch it off and on", where that is half done already; null: it says just this. */
export function saidAhead({ position }: ConversationState): 'flow.whenOn' | 'flow.whenDone' | null {
  if (position === null || position.trail.includes(position.step)) return null;
  const ahead = position.answers[`${STATED}${position.step}`];
  if (ahead === 'off') return 'flow.whenOn';
  return ahead === 'begun' ? 'flow.whenDone' : null;
}
