import { isBegun, isBegunTold } from './payment-begun.ts';
import { isInDoubt, isOfMoney, isOfNone } from './doubt.ts';
import type { Hint } from './hint.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import type { World } from './world.ts';

/** By no word of this message or of those before, whatever the examples make of it. */
export function isNoneTold(
  state: ConversationState,
  { hints, signs }: Reading,
  world: World,
): boolean {
  const hasCome = HAS_COME.some((hint) => hints.includes(hint));
  const mayBe = MAY_BE.some((sign) => signs.includes(sign));
  return !hasCome && !mayBe && !isOfMoney(state) && !isBegunTold(state, world);
}

/** The same, and none is looked at, waits for staff, or is asked about. */
export function isNoneAtAll(state: ConversationState, reading: Reading, world: World): boolean {
  return isOfNone(state, reading, world) && isNoneTold(state, reading, world);
}

/** A person has the talk, or one was told of, here or before, and may be in doubt. */
export function isTakenUp(state: ConversationState, reading: Reading, world: World): boolean {
  if (state.handOff !== null || isBegun(state, reading, world)) return true;
  return isOfMoney(state) || isInDoubt(state, world);
}

const HAS_COME: readonly Hint[] = ['hasHappened', 'ofMidway', 'hasCome', 'onceMore', 'ifCutMidway'];
const MAY_BE: readonly Sign[] = ['mayBeOfPayment', 'mayHaveBegun', 'brokenDown', 'cardPresented'];
