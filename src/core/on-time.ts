import { onCareTime } from './after-care.ts';
import { CARE_TIMER } from './care-timer.ts';
import { flowChoice } from './choices.ts';
import { onWatch } from './on-watch.ts';
import type { ConversationState } from './state.ts';
import { isUpdated } from './terminal.ts';
import type { Decision, World } from './world.ts';

/** A timer rang. Nothing is said of a talk that has moved on since it was set. */
export function onTime(
  state: ConversationState,
  timer: string,
  about: string,
  world: World,
): Decision {
  // Of somebody who has blocked us nothing is kept for longer, and nothing is said.
  if (timer === 'unlink') {
    return { state, effects: [{ type: 'changeAccount', change: { type: 'unlink' } }] };
  }
  // While a person has the talk, the bot keeps still.
  if (state.handOff?.isClaimed) return { state, effects: [] };
  if (timer === CARE_TIMER) return onCareTime(state, about, world);
  return timer === 'watch' ? onWatch(state, about, world) : onReminder(state, world);
}

/** A reminder is kept to itself once every terminal is seen to be done. */
function onReminder(state: ConversationState, world: World): Decision {
  const { fleet, merchant } = world.facts;
  if (merchant !== null && fleet === null) return { state, effects: [{ type: 'askFleet' }] };
  const isDone =
    fleet?.kind === 'known' && fleet.terminals.length > 0 && fleet.terminals.every(isUpdated);
  if (isDone) return { state, effects: [] };
  const choices = [flowChoice('update-terminal')];
  return { state, effects: [{ type: 'say', message: 'reminder.due', choices }] };
}
