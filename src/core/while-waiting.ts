import { CALL_ME, callTyped } from './call-back.ts';
import type { ReadEvent } from './event.ts';
import { plain } from './offer.ts';
import type { ConversationState } from './state.ts';
import type { World } from './world.ts';

/** What asks how long: `queue` by its own words (あと何人), `wait` in words that a guided talk may read otherwise (まだですか). */
const QUEUE = 'queue';
const WAIT = 'wait';

/** What words mean only while a ticket waits: あと何人 asks for the queue, and outside a guided talk 明日の10時 is for a call. */
export function meantWhileWaiting(
  state: ConversationState,
  { text, reading }: ReadEvent,
  world: World,
): string | null {
  if (state.handOff === null) return null;
  // Of fragments sent together the last one asks.
  const typed = plain(text.split('\n').at(-1) ?? '');
  const button = buttonIn(world.facts.buttons, typed);
  if (button === QUEUE) return WAIT;
  if (state.position !== null) return null;
  if (button === WAIT || button === CALL_ME) return button;
  return callTyped(state, reading, world);
}

const ONLY_WAITING: ReadonlySet<string | undefined> = new Set([QUEUE, WAIT, CALL_ME]);

/** The button that is typed so, whatever is on offer; of the queue and a call only while a ticket waits. */
export function typedButton(typed: string, { facts }: World): string | undefined {
  const button = buttonIn(facts.buttons, typed);
  return ONLY_WAITING.has(button) ? undefined : button;
}

function buttonIn(buttons: World['facts']['buttons'], typed: string): string | undefined {
  return Object.hasOwn(buttons, typed) ? buttons[typed] : undefined;
}
