import type { Hint } from '../core/hint.ts';
import { amidTroubleHints } from './amid-trouble.ts';
import { callHints } from './asks-of-call.ts';
import { askedSoHints } from './asked-so.ts';
import { asksAbroad, onlyAsksOk } from './asks-abroad.ts';
import { isFeared } from './fears-that.ts';
import { returnHints } from './back-words.ts';
import { cashAloneHints } from './cash-alone.ts';
import { ownHints } from './own-asked.ts';
import { twiceHints } from './fears-twice.ts';
import { cannotSkipHints } from './cannot-skip.ts';
import { isCutWithCard } from './cut-with-card.ts';
import { darkHints } from './dark-words.ts';
import { dialogHints } from './dialog-asks.ts';
import { endHints } from './end-of-else.ts';
import { comesMidwayHints } from './comes-midway.ts';
import { guestsGoneAbroad } from './guests-gone-abroad.ts';
import { guestHints } from './guests-left.ts';
import { halfSureHints } from './half-sure.ts';
import { leaveHints } from './leave-for-it.ts';
import { leftBeHints } from './left-be.ts';
import { kindHints } from './kind-words.ts';
import { noneButHints } from './none-but.ts';
import { noticeSeenHints } from './notice-seen.ts';
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
import { asksEarlySale } from './early-sale.ts';
import { tellsWhenGuestsPay } from './guests-past.ts';
import { asksToPassOn } from './passes-on.ts';
import { powerHints } from './power-asked.ts';
import { isPressedAgain } from './pressed-again.ts';
import { plainAsideHints } from './plain-aside.ts';
import { plainBusinessHints } from './plain-business.ts';
import { plainDayHints } from './plain-days.ts';
import { plainAskHints } from './plain-asks.ts';
import { paysWithError } from './pays-with-error.ts';
import { hasSlipCome } from './slip-came.ts';
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
import { showsNoError, showsThatError } from './no-error-shown.ts';
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
import { behindHints } from './behind-words.ts';
import { toldHints } from './step-told.ts';
import { namedHints } from './things-named.ts';
import { seenHints } from './update-seen.ts';
import { stallHints } from './stall-words.ts';
import { tillHints } from './till-words.ts';
import { startsAnew } from './starts-anew.ts';
import { thenHints } from './said-of-then.ts';
import { toldOfOneHints } from './told-of-one.ts';
import { shadeHints } from './update-worries.ts';
import { useHints } from './which-use.ts';
import { yesAndWhenHints } from './yes-and-when.ts';

type HintsOf = (text: string) => readonly Hint[];

/** What only the talk that a message belongs to can place. Expects the text as it was written. */
export function hintsIn(typed: string): readonly Hint[] {
  const folded = foldSpelling(normalise(typed));
  return [
    ...stepHintsIn(typed),
    ...OF_TYPED.flatMap((hintsOf) => hintsOf(typed)),
    ...OF_FOLDED.flatMap((hintsOf) => hintsOf(folded)),
    ...plainlyOne(typed, folded),
  ];
}

/** Read as it was written. */
const OF_TYPED: readonly HintsOf[] = [
  arrivalHints,
  dialogHints,
  shortWalkHints,
  behindHints,
  saidHints,
  aroundHints,
  secondTryHints,
  elseHints,
  severalHints,
  walkHints,
  returnHints,
  aboutHints,
  shadeHints,
  darkHints,
  leaveHints,
  kindHints,
  preparedHints,
];

/** Read in one spelling. */
const OF_FOLDED: readonly HintsOf[] = [
  onceMoreHints,
  sellsHints,
  endHints,
  halfSureHints,
  outcomeHints,
  amidTroubleHints,
  stallHints,
  tillHints,
  toldOfOneHints,
  noneButHints,
  restartDenied,
  failureHints,
  failsInsteadHints,
  plainSaleHints,
  plainTradeHints,
  saleFirstHints,
  historySaidBackHints,
  overAtHomeHints,
  ownPeopleHints,
  plainAsideHints,
  cashAloneHints,
  plainGuestHints,
  guestHints,
  guestsGoneAbroad,
  plainDayHints,
  thenHints,
  plainBusinessHints,
  plainPastHints,
  plainAskHints,
  askedSoHints,
  comesMidwayHints,
  yesAndWhenHints,
  paidSoDoneHints,
  callHints,
  powerHints,
  passingHints,
  cannotSkipHints,
  ownHints,
  twiceHints,
  noticeSeenHints,
  useHints,
  leftBeHints,
];

/** What one whole message, or one turn of phrase in it, tells. */
function plainlyOne(typed: string, folded: string): readonly Hint[] {
  const isSoon = isAtHand(folded);
  return holding<Hint>([
    ['startsAnew', startsAnew(typed)],
    ['cutWithCard', isCutWithCard(folded)],
    ['cutWithPower', isCutWithPower(folded)],
    ['pressedAgain', isPressedAgain(folded)],
    ['asksTrial', asksTrial(folded)],
    ['onlyFailed', isOnlyFailed(folded)],
    ['meansUpdate', meansUpdate(folded)],
    ['saleSoon', isSoon],
    ['saleAtHand', isSoon],
    ['justCame', hasJustCome(folded)],
    ['passesOn', asksToPassOn(folded)],
    ['paysWithError', paysWithError(folded)],
    ['slipCame', hasSlipCome(folded)],
    ['asksEarlySale', asksEarlySale(folded)],
    ['guestsPayThen', tellsWhenGuestsPay(folded)],
    ['noErrorShown', showsNoError(folded)],
    ['showsThatError', showsThatError(folded)],
    ['asksAbroad', asksAbroad(folded)],
    ['onlyAsksOk', onlyAsksOk(folded)],
    ['fearsThat', isFeared(folded)],
    ['outcomeUnknown', isOutcomeUnknown(folded)],
    ['saleNamedAlone', namesSaleAlone(folded)],
  ]);
}

/** Those of them that may tell how far somebody is with a terminal. */
export function stepHintsIn(typed: string): readonly Hint[] {
  return [...namedHints(typed), ...seenHints(typed), ...overHints(typed), ...toldHints(typed)];
}
