import { CANCEL, RESUME } from './choices.ts';
import type { Choice } from './effect.ts';
import { REMINDER_FLOW } from './reminders.ts';
import type { ConversationState, Position } from './state.ts';
import type { Decision } from './world.ts';

/** What waits for the payment; a talk about a reminder is not waited for where an update waits behind it. */
export function turnedAside(state: ConversationState, position: Position): ConversationState {
  const { interrupted } = state;
  const isReminder = position.flow === REMINDER_FLOW && interrupted !== null;
  return { ...state, interrupted: isReminder ? interrupted : position };
}

/** What goes on: the talk under way, or the one that is wished for now. */
export function whichFlow(state: ConversationState, position: Position, id: string): Decision {
  const values = {
    current: { message: `name.flow.${position.flow}` },
    other: { message: `name.flow.${id}` },
  };
  const choices: readonly Choice[] = [
    { id: `switch:${id}`, label: 'choice.switch', values },
    RESUME,
    CANCEL,
  ];
  return { state, effects: [{ type: 'say', message: 'flow.switch', values, choices }] };
}
