import type { Say } from './effect.ts';
import type { Hint } from './hint.ts';
import type { Reading } from './reading.ts';
import { isSettled } from './settled.ts';
import type { ConversationState } from './state.ts';
import { understood, type Rule } from './world.ts';

/**
 * お客さん待たせといたほうがいい?, お客さんの電話番号だけ聞いておきます, while staff look into a payment: what the notice does not tell is said to be
 * unknown, and nothing is taken meanwhile (fact `payment`). null: nothing of the kind.
 */
export const guestWithStaff: Rule = (state, { reading }, world) => {
  const { handOff, position } = state;
  if (handOff?.reason !== 'paymentUnknown' || position !== null) return null;
  if (isSettled(state, world.now) || reading.payment.shown !== null) return null;
  const { signs, hints } = reading;
  const isAsked = signs.includes('asks');
  if (hints.includes('holdsGuest')) {
    const values = { known: hints.includes('tellsMethod') ? 'yes' : 'no' };
    const say: Say = { type: 'say', message: 'payment.holdGuest', values, call: 'hotline' };
    return understood({ state, effects: [say] });
  }
  if (!hints.includes('takesContact')) return null;
  const values = { known: isAsked ? 'yes' : 'no' };
  const say: Say = { type: 'say', message: 'payment.contactKept', values };
  return understood({ state, effects: [say] });
};

/** もう帰っちゃった、現金で払って, told to staff as what has happened, and not asked. */
export function hasPaidAndGone(
  { handOff, position }: ConversationState,
  { signs, hints, payment }: Reading,
): boolean {
  if (handOff?.reason !== 'paymentUnknown' || position !== null) return false;
  if (signs.includes('asks') || payment.customer === 'paid') return false;
  return GONE.every((hint) => hints.includes(hint));
}

const GONE: readonly Hint[] = ['namesCash', 'customerLeft', 'hasHappened'];
