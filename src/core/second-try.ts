import type { Hint } from './hint.ts';
import { lookAnew } from './look-anew.ts';
import { minutesSince, stillCounts } from './moment.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { saidFirst, type Rule, type World } from './world.ts';

/** The second try was made, and may have gone wrong as well: the leave to take it again is over, and the history is read once more. */
export const afterGoAhead: Rule = (state, { reading }, world) => {
  const { allowedRetryAt } = state;
  if (allowedRetryAt === null || !(isCut(reading) || isRun(reading))) return null;
  if (minutesSince(allowedRetryAt, world.now) >= SECOND_TRY_MINUTES) return null;
  const begun = lookAnew(state, world);
  const { hints, signs } = reading;
  // 別のお客さんでも同じことになった: of that one nothing was allowed.
  const isOther = hints.includes('ofOtherSale') || signs.includes('otherStopped');
  if (isOther && !isInVain(reading)) return begun;
  const message = isCut(reading) ? 'payment.secondTry' : 'payment.ranOnce';
  return saidFirst({ type: 'say', message }, begun);
};

/** So long what fails is thought to be the second try. Too long harms nobody: only the history is asked for. */
export const SECOND_TRY_MINUTES = 180;

/** As long as the leave stands, だめでした and やりました are of that sale, whatever was answered in between. */
export function isOfSecondTry(
  { allowedRetryAt }: ConversationState,
  reading: Reading,
  { now }: World,
): boolean {
  return stillCounts(allowedRetryAt, now) && (isCut(reading) || isRun(reading));
}

/** もう一回やったら止まった。更新していい? names the update, and not as what has failed. */
function isCut(reading: Reading): boolean {
  const { signs, hints } = reading;
  const isAgain = hints.includes('onceMoreFailed') && !hints.includes('updateOnceMore');
  return signs.includes('mayBeOfPayment') || isAgain || CUT.some((one) => hints.includes(one));
}

/** また出た, また同じ表示, behind the leave: what it was is not known. */
const CUT: readonly Hint[] = ['secondCut', 'triedInVain', 'comesAgain'];

function isInVain({ hints }: Reading): boolean {
  return hints.includes('triedInVain');
}

/** やりました, and of nothing else. */
function isRun({ hints }: Reading): boolean {
  return hints.includes('ranIt');
}
