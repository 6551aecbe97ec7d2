import { GUESS_ENDED } from './guess-kept.ts';
import { isLookedInto } from './money-flow.ts';
import { mayHaveNone } from './not-of-payment.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { namesNoSale } from './turns-from-check.ts';
import type { World } from './world.ts';

/**
 * 更新は何分?, behind an alarm that was given for a guess: nobody has told of a payment, or named one, nor does this message. What was
 * guessed at ends there, and the alarm is not given again.
 */
export function withoutGuessPast(
  state: ConversationState,
  reading: Reading,
  world: World,
): ConversationState {
  if (state.isGuessIdle !== true || reading.hints.includes('meansUpdate')) return state;
  if (state.handOff !== null || isLookedInto(state) || !mayHaveNone(state, world)) return state;
  if (!namesNoSale(reading)) return state;
  return { ...state, ...GUESS_ENDED };
}
