import { asksOfDoubt, unresolvedOn } from './in-doubt.ts';
import { isOfNamed, leftOf, mayBeOn } from './left-on.ts';
import { MONEY_FLOW } from './money-flow.ts';
import type { ConversationState } from './state.ts';
import { isDoubtOpen } from './told-doubt.ts';
import type { World } from './world.ts';

/**
 * A payment in doubt stands before any leave to update or to switch off, whatever walk is open: one that is asked about, that the fleet
 * shows, or that was told, unless the terminal that is spoken of is surely another one. The check itself holds its own.
 */
export function isDoubtNear(state: ConversationState, world: World): boolean {
  if (state.position?.flow === MONEY_FLOW) return false;
  return isSeenNear(state, world) || (isToldOpen(state, world) && mayBeHere(state, world));
}

/** The same of all terminals at once: none is another one. */
export function isDoubtOfAny(state: ConversationState, world: World): boolean {
  if (state.position?.flow === MONEY_FLOW) return false;
  const isSeen = unresolvedOn(state, world).length > 0;
  return isSeen || asksOfDoubt(state) || isToldOpen(state, world);
}

/** With no walk open, only one whose check was begun and left: 充電器に挿した alone may have been heard as a card. */
function isToldOpen(state: ConversationState, world: World): boolean {
  const isLooked = state.position !== null || state.checkLeftAt !== undefined;
  return isLooked && isDoubtOpen(state, world);
}

/** What may be offered beside one. */
export function leftNear(state: ConversationState, world: World) {
  const left = leftOf(state, world);
  return { ...left, isUnread: left.isUnread || isDoubtNear(state, world) };
}

function isSeenNear(state: ConversationState, world: World): boolean {
  const seen = unresolvedOn(state, world);
  if (seen.length > 0) return isSpokenOf(seen, state, world);
  return asksOfDoubt(state) && !isDoubtOpen(state, world);
}

function isSpokenOf(terminals: readonly string[], state: ConversationState, world: World): boolean {
  const walked = state.position?.terminalId ?? null;
  if (world.about.length > 0) return world.about.some(({ id }) => terminals.includes(id));
  return walked === null || terminals.includes(walked);
}

/** The terminal that is named, else the one that is walked with. */
function mayBeHere(state: ConversationState, world: World): boolean {
  const walked = state.position?.terminalId ?? null;
  return world.about.length > 0 ? isOfNamed(state, world) : mayBeOn(walked, state, world);
}
