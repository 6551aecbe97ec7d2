import { DateTime } from 'luxon';
import { CANCEL, RESUME } from './choices.ts';
import type { Choice } from './effect.ts';
import type { ConversationState } from './state.ts';
import type { Decision, World } from './world.ts';

/** After this long a silence an answer may belong to another morning. */
const SESSION_HOURS = 3;

/** Whether the question that stands open was asked in another session. */
export function isLongAgo({ position }: ConversationState, { now }: World): boolean {
  if (position === null) return false;
  return now.diff(DateTime.fromISO(position.stepSince)).as('hours') >= SESSION_HOURS;
}

/** Neither gone on with nor begun anew without asking. */
export function longAgo(state: ConversationState): Decision {
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
