import { withoutBegunGuessed } from './begun-guessed.ts';
import { isShutOut } from './cannot-take.ts';
import type { Effect, Say } from './effect.ts';
import { FIRST_THAT, IF_AMID, IF_STOPPED, STOPPED } from './if-stopped.ts';
import { isoOf, stillCounts } from './moment.ts';
import { mayHaveNone } from './not-of-payment.ts';
import type { Reading } from './reading.ts';
import { showsItsRun, tellsRunInstead } from './runs-already.ts';
import type { ConversationState } from './state.ts';
import { namesNoSale } from './turns-from-check.ts';
import type { World } from './world.ts';

/** エラー出た, and that a reply has guessed at a payment that stopped, is kept: what is asked within the hour may be of that one. */
export function withGuessKept(
  state: ConversationState,
  effects: readonly Effect[],
  reading: Reading,
  world: World,
): ConversationState {
  const { signs } = reading;
  if (signs.includes('noneBegun') || tellsRunInstead(reading))
    return withoutBegunGuessed({ ...state, ...UNGUESSED });
  const says = effects.flatMap((one) => (one.type === 'say' ? [one] : []));
  const isHeldIf = says.some(({ message }) => HOLDS_IF.has(message));
  const isSaid = isHeldIf || says.some(guessesPayment);
  if (!isSaid && !mayBeOfOne(reading, world)) return state;
  const at = isoOf(world.now);
  return {
    ...state,
    paymentGuessedAt: at,
    ...(isSaid ? { stopGuessedAt: at, isGuessIdle: isIdle(state, reading, world) } : {}),
    ...(isHeldIf ? { ifStoppedAt: at } : {}),
  };
}

/** What was guessed at before, by a word of a sale, is no less so. */
function isIdle(state: ConversationState, reading: Reading, world: World): true | undefined {
  const { stopGuessedAt, isGuessIdle } = state;
  const isNew = isGuessIdle === true || !stillCounts(stopGuessedAt, world.now);
  return isNew && namesNoSale(reading) && mayHaveNone(state, world) ? true : undefined;
}

function mayBeOfOne(reading: Reading, world: World): boolean {
  const { signs, hints } = reading;
  if (!signs.includes('mayBeOfPayment') || hints.includes('ofUpdate')) return false;
  if (showsItsRun(reading)) return false;
  return !isShutOut(reading, world);
}

const HOLDS_IF: ReadonlySet<string> = new Set([
  IF_STOPPED.message,
  IF_AMID.message,
  FIRST_THAT.message,
]);

/** What was guessed at, ended. */
export const GUESS_ENDED = {
  paymentGuessedAt: undefined,
  stopGuessedAt: undefined,
  ifStoppedAt: undefined,
  isGuessIdle: undefined,
};

/** What nothing is guessed any more. */
export const UNGUESSED = { ...GUESS_ENDED, checkLeftAt: undefined };

function guessesPayment({ message, choices = [] }: Say): boolean {
  return message === 'maybe' && choices.some(({ id }) => STOPPED.has(id.replace('topic:', '')));
}
