import { accountWish } from './account-wish.ts';
import { outOfPlace } from './out-of-place.ts';
import { safetyFirst } from './safety.ts';
import type { Rule } from './world.ts';

/** What nothing else is read before; what is dangerous even in a message that answers nothing. */
export const beforeAll: Rule = (state, event, world) => {
  return (
    safetyFirst(state, event, world) ??
    outOfPlace(state, event, world) ??
    accountWish(state, event, world)
  );
};
