import { UPDATE_FLOW } from './aside.ts';
import { cannotTake } from './cannot-take.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { startsAnew } from './told-doubt.ts';
import { standing, type World } from './world.ts';

/** 固まった, ペイペイ使えん, where a walk is about to begin the update or to have it switched off. A screen that is dark there was switched off. */
export function hangsAhead(state: ConversationState, reading: Reading, world: World): boolean {
  if (!isAhead(state, world) || reading.signs.includes('darkScreen')) return false;
  return stands(reading) || failsAtSale(reading, world);
}

/** 还没 and まだ入れてへん, which are answers there, each sound like a part of it. */
function stands({ hints }: Reading): boolean {
  return hints.includes('stalls') || (hints.includes('hangs') && hints.includes('stopsThere'));
}

/** Asked to begin it or to switch it off, or whether it was. */
function isAhead(state: ConversationState, world: World): boolean {
  const at = standing(state, world);
  if (!at?.step || !('ask' in at.step) || at.flow.id !== UPDATE_FLOW) return false;
  return at.step.since !== undefined || startsAnew(at.flow, at.step);
}

/** エラーが出て固まった、お客さんいた may have been at theirs. */
export function failsAtSale(reading: Reading, world: World): boolean {
  const { signs } = reading;
  const isBroken = signs.includes('brokenDown') && signs.includes('ofCustomer');
  return isBroken || cannotTake(reading, world);
}
