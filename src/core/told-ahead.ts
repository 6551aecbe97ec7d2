import { asksIn, type Ask, type Flow } from './flow.ts';
import { STATED } from './money-flow.ts';
import type { ConversationState, Position } from './state.ts';

/** How far the restart is, told before it was asked for. */
export type Ahead = 'begun' | 'off' | 'done';

/** Kept among the answers of the walk; once the power went, whether an update runs is asked no more. */
export function withAhead(
  state: ConversationState,
  position: Position,
  flow: Flow,
  ahead: Ahead,
): ConversationState {
  const stated = powerSteps(flow).map(([name]) => [`${STATED}${name}`, ahead] as const);
  const runs = asksIn(flow).filter(([, step]) => step.of === 'update');
  const isStill =
    ahead === 'begun' ? [] : runs.map(([name]) => [`${STATED}${name}`, 'no'] as const);
  const answers = { ...position.answers, ...Object.fromEntries([...stated, ...isStill]) };
  return { ...state, position: { ...position, answers } };
}

export function isToldAhead({ answers }: Position, flow: Flow, ahead: Ahead): boolean {
  return powerSteps(flow).every(([name]) => answers[`${STATED}${name}`] === ahead);
}

/** Where the power is asked for, by hand or from afar. */
export function powerSteps(flow: Flow): readonly (readonly [string, Ask])[] {
  return asksIn(flow).filter(([, step]) => step.picture === 'power');
}

/** What the step says instead of "switch it off and on", where that is half done already; null: it says just this. */
export function saidAhead({ position }: ConversationState): 'flow.whenOn' | 'flow.whenDone' | null {
  if (position === null || position.trail.includes(position.step)) return null;
  const ahead = position.answers[`${STATED}${position.step}`];
  if (ahead === 'off') return 'flow.whenOn';
  return ahead === 'begun' ? 'flow.whenDone' : null;
}
