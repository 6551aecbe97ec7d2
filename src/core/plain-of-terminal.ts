import { arrived } from './arrived.ts';
import { backHome } from './back-home.ts';
import { backOn } from './back-on.ts';
import { bodyLeft } from './body-left.ts';
import { chargeAsked } from './charge-asked.ts';
import { chargeInTime } from './charge-in-time.ts';
import { cycledThen } from './cycled-then.ts';
import { darkAtRestart } from './dark-restart.ts';
import { eachBesides } from './each-besides.ts';
import { errorAgain } from './error-again.ts';
import { findsConfusing } from './finds-confusing.ts';
import { hasCharged } from './has-charged.ts';
import { chargeWanted, lowTold } from './low-told.ts';
import { noErrorShown, thatErrorShown } from './no-error-shown.ts';
import { noPower } from './no-power.ts';
import { notOpened } from './not-opened.ts';
import { ofNamed } from './of-named.ts';
import { ofSeveral } from './of-several.ts';
import { offAfterUpdate } from './off-after-update.ts';
import { offNow } from './off-now.ts';
import { offSoFar } from './off-so-far.ts';
import { ownAsked } from './own-asked.ts';
import { chargeJudged, ownCharge } from './own-charge.ts';
import { pluggedTold } from './plugged-told.ts';
import { mayUnplug, shownSinceCycle } from './power-asked.ts';
import { notPowered, poweredSince } from './powered-since.ts';
import { someOfSeveral } from './some-of-several.ts';
import { whyOther } from './why-blocked.ts';
import { willCharge } from './will-charge.ts';
import type { Rule } from './world.ts';

/** How it is switched off and on, and what its screen shows since. Since when it is on comes before whether it is. */
const POWER: readonly Rule[] = [
  mayUnplug,
  shownSinceCycle,
  cycledThen,
  offNow,
  offSoFar,
  offAfterUpdate,
  backOn,
  poweredSince,
  notPowered,
  darkAtRestart,
  noPower,
];

/** What stands on its screen, and what does not any more. */
const ERRORS: readonly Rule[] = [
  whyOther,
  findsConfusing,
  bodyLeft,
  arrived,
  noErrorShown,
  thatErrorShown,
  errorAgain,
  backHome,
  notOpened,
];

/** Which of several, before how the shop's own ones stand. */
const SEVERAL: readonly Rule[] = [ofSeveral, someOfSeveral, ofNamed, ownAsked, eachBesides];

/** Whose cable is in may plan with it; what it takes is asked before whether that is enough. */
const CHARGE: readonly Rule[] = [
  hasCharged,
  pluggedTold,
  willCharge,
  chargeAsked,
  chargeInTime,
  ownCharge,
  lowTold,
  chargeWanted,
  chargeJudged,
];

/** What is asked of the terminal itself in plain words, in the order in which it is looked at. */
export const OF_TERMINAL: readonly Rule[] = [...POWER, ...ERRORS, ...SEVERAL, ...CHARGE];
