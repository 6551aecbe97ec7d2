import { mayBeOfMoney } from './doubt.ts';
import { isErrorKept } from './error-kept.ts';
import { bareSay } from './effect.ts';
import { isMissing, withError } from './not-offered.ts';
import type { Reading } from './reading.ts';
import { saidAndAsked } from './steer.ts';
import { mustAskFleet, understood, type Rule } from './world.ts';

/** このエラー出たまま会計できますか, 今日カード使えるの使えないの？, while the firmware's error stands and no payment was told of: no, the update comes first; where it has not come, staff. */
export const payWithError: Rule = (state, { reading }, world) => {
  if (!asksToPay(reading) || !isErrorKept(state, world)) return null;
  if (state.handOff !== null || mayBeOfMoney(state, world)) return null;
  if (state.position !== null) return saidAndAsked(FIRST, state, world);
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  if (!isMissing(state, world))
    return understood({ state, effects: [{ type: 'say', message: FIRST }] });
  const effects = [CANNOT, withError(world, false)];
  return understood({ state: { ...state, topics: ['update.scope'] }, effects });
};

const FIRST = 'plainly.errorFirst';
const CANNOT = bareSay({ type: 'say', message: 'plainly.errorCannotPay' });

/** In words of its own, or as what would be true of any update. */
function asksToPay({ hints, signs, topics, customerWaiting }: Reading): boolean {
  if (hints.includes('paysWithError')) return true;
  if (customerWaiting || !signs.includes('asks') || !signs.includes('wantsPayment')) return false;
  if (signs.includes('ofHistory') || signs.includes('mayHaveBegun')) return false;
  return topics.length > 0 && topics.every((topic) => topic.startsWith('os.'));
}
