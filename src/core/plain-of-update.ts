import { bodyLeft } from './body-left.ts';
import { findsConfusing } from './finds-confusing.ts';
import { afterAnAnswer } from './after-an-answer.ts';
import { allMeans } from './all-means.ts';
import { arrived } from './arrived.ts';
import { backHome } from './back-home.ts';
import { backOn } from './back-on.ts';
import { callAsked } from './call-wish.ts';
import { chargeInTime } from './charge-in-time.ts';
import { chargeAsked } from './charge-asked.ts';
import { mayWait } from './gives-up.ts';
import { guestsPast } from './guests-past.ts';
import { errorAgain } from './error-again.ts';
import { hasCharged } from './has-charged.ts';
import { closingTold } from './closing-told.ts';
import { cycledThen } from './cycled-then.ts';
import { deadlineExplained } from './deadline-asked.ts';
import { darkAtRestart } from './dark-restart.ts';
import { dialogCame } from './dialog-came.ts';
import { dialogSeen, ofDialog } from './dialog.ts';
import { howDone } from './how-done.ts';
import { leftBe } from './left-be.ts';
import { leftOff } from './left-off.ts';
import { meansUpdate, theirHours } from './means-update.ts';
import { minutesForAll } from './minutes-for-all.ts';
import { notOpened } from './not-opened.ts';
import { nextUnled } from './next-unled.ts';
import { noErrorShown, thatErrorShown } from './no-error-shown.ts';
import { noPower } from './no-power.ts';
import { unknownToNotice } from './not-in-notice.ts';
import { overByOpening } from './over-by-opening.ts';
import { ofNamed } from './of-named.ts';
import { ofQuality } from './of-quality.ts';
import { ofSeveral } from './of-several.ts';
import { offAfterUpdate } from './off-after-update.ts';
import { chargeJudged, ownCharge } from './own-charge.ts';
import { chargeWanted, lowTold } from './low-told.ts';
import { offNow } from './off-now.ts';
import { offSoFar } from './off-so-far.ts';
import { onceUpdated } from './once-updated.ts';
import { passesOn } from './passes-on.ts';
import { planAtCharge } from './plan-at-charge.ts';
import { planTold } from './plan-told.ts';
import { planTooEarly } from './plan-too-early.ts';
import { preparedSaid } from './prepared-said.ts';
import { notPowered, poweredSince } from './powered-since.ts';
import { mayUnplug, shownSinceCycle } from './power-asked.ts';
import { pluggedTold } from './plugged-told.ts';
import { pressedBehind } from './pressed-behind.ts';
import { waitsForStep } from './sets-about-it.ts';
import { someOfSeveral } from './some-of-several.ts';
import { awayThen } from './away-then.ts';
import { ownAsked } from './own-asked.ts';
import { cannotSkip } from './cannot-skip.ts';
import { noticeSeen } from './notice-seen.ts';
import { readyNow } from './ready-now.ts';
import { stepNow } from './step-now.ts';
import { takesCash } from './cash.ts';
import { takesNote } from './takes-note.ts';
import { toldOfUpdate } from './told-of-update.ts';
import { forWantOfUpdate, whyBlocked, whyOther } from './why-blocked.ts';
import { willCharge } from './will-charge.ts';
import { eachBesides } from './each-besides.ts';
import { wordMeant } from './what-is-meant.ts';
import { earlySale } from './early-sale.ts';
import { unableTonight } from './unable-tonight.ts';
import { whenUsable } from './when-usable.ts';
import { worried } from './worries.ts';
import { firstOf, type Rule } from './world.ts';

/** What is asked of the update in so plain words that no examples are weighed. */
export const plainOfUpdate: Rule = (state, event, world) => firstOf(PLAIN, state, event, world);

const PLAIN: readonly Rule[] = [
  ofQuality,
  backOn,
  leftBe,
  earlySale,
  guestsPast,
  callAsked,
  dialogCame,
  nextUnled,
  stepNow,
  readyNow,
  unableTonight,
  whenUsable,
  wordMeant,
  preparedSaid,
  mayUnplug,
  shownSinceCycle,
  cycledThen,
  planAtCharge,
  waitsForStep,
  meansUpdate,
  onceUpdated,
  theirHours,
  mayWait,
  offNow,
  offSoFar,
  offAfterUpdate,
  takesCash,
  allMeans,
  takesNote,
  overByOpening,
  passesOn,
  planTooEarly,
  closingTold,
  planTold,
  awayThen,
  noticeSeen,
  deadlineExplained,
  cannotSkip,
  ofDialog,
  dialogSeen,
  pressedBehind,
  poweredSince,
  notPowered,
  darkAtRestart,
  howDone,
  minutesForAll,
  whyOther,
  findsConfusing,
  bodyLeft,
  ofSeveral,
  someOfSeveral,
  ofNamed,
  ownAsked,
  arrived,
  noErrorShown,
  thatErrorShown,
  errorAgain,
  backHome,
  noPower,
  notOpened,
  hasCharged,
  pluggedTold,
  willCharge,
  chargeAsked,
  chargeInTime,
  eachBesides,
  worried,
  ownCharge,
  lowTold,
  chargeWanted,
  chargeJudged,
  afterAnAnswer,
  leftOff,
  toldOfUpdate,
  unknownToNotice,
  whyBlocked,
  forWantOfUpdate,
];
