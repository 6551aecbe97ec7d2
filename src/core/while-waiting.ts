import { callTyped } from './call-back.ts';
import type { ReadEvent } from './event.ts';
import { plain } from './offer.ts';
import type { ConversationState } from './state.ts';
import type { World } from './world.ts';

export const WAIT = 'wait';

/** What words mean only while a ticket waits and no guided talk runs: まだですか asks how long, 明日の10時 is for a call. */
export function meantWhileWaiting(
  state: ConversationState,
  { text, reading }: ReadEvent,
  world: World,
): string | null {
  if (state.handOff === null || state.position !== null) return null;
  // Of fragments sent together the last one asks.
  const typed = plain(text.split('\n').at(-1) ?? '');
  if (buttonIn(world.facts.buttons, typed) === WAIT) return WAIT;
  return callTyped(state, reading, world);
}

/** The button that is typed so, whatever is on offer. */
export function buttonIn(buttons: World['facts']['buttons'], typed: string): string | undefined {
  return Object.hasOwn(buttons, typed) ? buttons[typed] : undefined;
}
