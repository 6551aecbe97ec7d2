import { onCareTime } from './after-care.ts';
import { CARE_TIMER } from './care-timer.ts';
import { onCardSeen } from './on-sent.ts';
import { onWatch } from './on-watch.ts';
import { CARD_TIMER } from './picture.ts';
import { onReminder } from './reminder-due.ts';
import { onRemoteTime } from './on-remote.ts';
import { REMOTE_TIMER } from './remote-order.ts';
import type { ConversationState } from './state.ts';
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
  if (timer === 'reminder') return onReminder(state, world);
  if (timer === REMOTE_TIMER) return onRemoteTime(state, about, world);
  // While a person has the talk, the bot keeps still.
  if (state.handOff?.isClaimed) return { state, effects: [] };
  if (timer === CARD_TIMER) return onCardSeen(state, world);
  return timer === CARE_TIMER ? onCareTime(state, about, world) : onWatch(state, about, world);
}
