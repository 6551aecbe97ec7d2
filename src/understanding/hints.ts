import type { Hint } from '../core/hint.ts';
import { amidTroubleHints } from './amid-trouble.ts';
import { callHints } from './asks-of-call.ts';
import { askedSoHints } from './asked-so.ts';
import { asksAbroad, onlyAsksOk } from './asks-abroad.ts';
import { isFeared } from './fears-that.ts';
import { returnHints } from './back-words.ts';
import { cashAloneHints } from './cash-alone.ts';
import { isCutWithCard } from './cut-with-card.ts';
import { darkHints } from './dark-words.ts';
import { dialogHints } from './dialog-asks.ts';
import { endHints } from './end-of-else.ts';
import { comesMidwayHints } from './comes-midway.ts';
import { guestsGoneAbroad } from './guests-gone-abroad.ts';
import { guestHints } from './guests-left.ts';
import { halfSureHints } from './half-sure.ts';
import { leaveHints } from './leave-for-it.ts';
import { kindHints } from './kind-words.ts';
import { noneButHints } from './none-but.ts';
import { normalise } from './normalise.ts';
import { arrivalHints } from './not-arrived.ts';
import { onceMoreHints } from './once-more.ts';
import { isOutcomeUnknown } from './outcome-unknown.ts';
import { outcomeHints } from './outcome-told.ts';
import { overHints } from './over-words.ts';
import { saidHints } from './payment-said.ts';
import { isCutWithPower } from './power-cut-sale.ts';
import { ownPeopleHints } from './own-people.ts';
import { failsInsteadHints } from './fails-instead.ts';
import { failureHints, meansUpdate } from './fails-unnamed.ts';
import { isOnlyFailed } from './payment-unspoken.ts';
import { asksToPassOn } from './passes-on.ts';
import { powerHints } from './power-asked.ts';
import { isPressedAgain } from './pressed-again.ts';
import { plainAsideHints } from './plain-aside.ts';
import { plainBusinessHints } from './plain-business.ts';
import { plainDayHints } from './plain-days.ts';
import { plainAskHints } from './plain-asks.ts';
import { plainGuestHints } from './plain-guests.ts';
import { plainPastHints } from './plain-past.ts';
import { paidSoDoneHints } from './paid-so-done.ts';
import { plainSaleHints } from './plain-sales.ts';
import { preparedHints } from './prepared-told.ts';
import { plainTradeHints } from './plain-trade.ts';
import { saleFirstHints } from './sale-first-asked.ts';
import { asksTrial } from './trial-asked.ts';
import { restartDenied } from './restart-denied.ts';
import { overAtHomeHints } from './over-at-home.ts';
import { historySaidBackHints } from './history-said-back.ts';
import { holding } from './holding.ts';
import { hasJustCome } from './just-came.ts';
import { aroundHints } from './said-around.ts';
import { showsNoError } from './no-error-shown.ts';
import { passingHints } from './in-passing.ts';
import { isAtHand } from './sale-at-hand.ts';
import { namesSaleAlone } from './sale-named.ts';
import { secondTryHints } from './second-try.ts';
import { sellsHints } from './sells-now.ts';
import { severalHints } from './several-stopped.ts';
import { elseHints } from './success-of-else.ts';
import { aboutHints } from './sets-about.ts';
import { walkHints } from './said-in-walk.ts';
import { shortWalkHints } from './short-of-walk.ts';
import { foldSpelling } from './spelling.ts';
import { toldHints } from './step-told.ts';
import { namedHints } from './things-named.ts';
import { seenHints } from './update-seen.ts';
import { stallHints } from './stall-words.ts';
import { startsAnew } from './starts-anew.ts';
import { thenHints } from './said-of-then.ts';
import { toldOfOneHints } from './told-of-one.ts';
import { shadeHints } from './update-worries.ts';
import { useHints } from './which-use.ts';

/** What only the talk that a message belongs to can place. Expects the text as it was written. */
export function hintsIn(typed: string): readonly Hint[] {
  const folded = foldSpelling(normalise(typed));
  return [
    ...stepHintsIn(typed),
    ...arrivalHints(typed),
    ...dialogHints(typed),
    ...shortWalkHints(typed),
    ...saidHints(typed),
    ...aroundHints(typed),
    ...secondTryHints(typed),
    ...elseHints(typed),
    ...severalHints(typed),
    ...walkHints(typed),
    ...returnHints(typed),
    ...aboutHints(typed),
    ...shadeHints(typed),
    ...darkHints(typed),
    ...leaveHints(typed),
    ...kindHints(typed),
    ...onceMoreHints(folded),
    ...sellsHints(folded),
    ...endHints(folded),
    ...halfSureHints(folded),
    ...outcomeHints(folded),
    ...(startsAnew(typed) ? (['startsAnew'] as const) : []),
    ...amidTroubleHints(folded),
    ...stallHints(folded),
    ...toldOfOneHints(folded),
    ...noneButHints(folded),
    ...(isCutWithCard(folded) ? (['cutWithCard'] as const) : []),
    ...(isCutWithPower(folded) ? (['cutWithPower'] as const) : []),
    ...(isPressedAgain(folded) ? (['pressedAgain'] as const) : []),
    ...restartDenied(folded),
    ...(asksTrial(folded) ? (['asksTrial'] as const) : []),
    ...(isOnlyFailed(folded) ? (['onlyFailed'] as const) : []),
    ...failureHints(folded),
    ...failsInsteadHints(folded),
    ...(meansUpdate(folded) ? (['meansUpdate'] as const) : []),
    ...plainSaleHints(folded),
    ...(isAtHand(folded) ? (['saleSoon', 'saleAtHand'] as const) : []),
    ...plainTradeHints(folded),
    ...saleFirstHints(folded),
    ...historySaidBackHints(folded),
    ...overAtHomeHints(folded),
    ...ownPeopleHints(folded),
    ...plainAsideHints(folded),
    ...cashAloneHints(folded),
    ...plainGuestHints(folded),
    ...guestHints(folded),
    ...guestsGoneAbroad(folded),
    ...plainDayHints(folded),
    ...thenHints(folded),
    ...plainBusinessHints(folded),
    ...plainPastHints(folded),
    ...plainAskHints(folded),
    ...askedSoHints(folded),
    ...plainlyOne(folded, typed),
    ...useHints(folded),
    ...callHints(folded),
  ];
}

/** What one whole message, or one turn of phrase in it, tells. */
function plainlyOne(folded: string, typed: string): readonly Hint[] {
  const heard = holding<Hint>([
    ['justCame', hasJustCome(folded)],
    ['passesOn', asksToPassOn(folded)],
    ['noErrorShown', showsNoError(folded)],
    ['asksAbroad', asksAbroad(folded)],
    ['onlyAsksOk', onlyAsksOk(folded)],
    ['fearsThat', isFeared(folded)],
    ['outcomeUnknown', isOutcomeUnknown(folded)],
    ['saleNamedAlone', namesSaleAlone(folded)],
  ]);
  const asked = [...callHints(folded), ...powerHints(folded)];
  return [...heard, ...asked, ...passingHints(folded), ...preparedHints(typed)];
  const asked = [...comesMidwayHints(folded), ...paidSoDoneHints(folded)];
  return [
    ...heard,
    ...asked,
    ...powerHints(folded),
    ...passingHints(folded),
    ...preparedHints(typed),
    ...useHints(folded),
  ];
}

/** Those of them that may tell how far somebody is with a terminal. */
export function stepHintsIn(typed: string): readonly Hint[] {
  return [...namedHints(typed), ...seenHints(typed), ...overHints(typed), ...toldHints(typed)];
}
