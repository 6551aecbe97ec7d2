import { isoOf, minutesSince } from './moment.ts';
import { CANCEL, RESUME } from './choices.ts';
import type { Choice } from './effect.ts';
import { leavingCheck } from './money-flow.ts';
import type { ConversationState, Position } from './state.ts';
import type { Decision, World } from './world.ts';

/** After this long a silence an answer may belong to another morning. */
const SESSION_MINUTES = 3 * 60;

/** Whether the question that stands open was asked in another session. */
export function isLongAgo({ position }: ConversationState, world: World): boolean {
  return position !== null && isOld(position, world);
}

/** Whether a question was asked in another session. */
export function isOld({ stepSince }: Pick<Position, 'stepSince'>, { now }: World): boolean {
  return minutesSince(stepSince, now) >= SESSION_MINUTES;
}

/** Whoever takes up an old question is asked it now: its answer is not of another morning any more. */
export function asOfNow(position: Position, world: World): Position {
  const stepSince = isoOf(world.now);
  return isOld(position, world) ? { ...position, stepSince } : position;
}

/** Neither gone on with nor begun anew without asking. */
export function longAgo(before: ConversationState, world: World): Decision {
  const state = leavingCheck(before, world);
  const { position } = state;
  if (position === null) return { state, effects: [] };
  const values = { flow: { message: `name.flow.${position.flow}` } };
  const startOver: Choice = {
    id: `flow:${position.flow}`,
    label: 'choice.startOver',
  };
  return {
    state: { ...state, position: null, interrupted: position },
    effects: [
      { type: 'cancelTimer', timer: 'watch' },
      { type: 'say', message: 'flow.longAgo', values, choices: [RESUME, startOver, CANCEL] },
    ],
  };
}
