import { afterAnAnswer } from './after-an-answer.ts';
import { allMeans } from './all-means.ts';
import { awayThen } from './away-then.ts';
import { callAsked } from './call-wish.ts';
import { cannotSkip } from './cannot-skip.ts';
import { takesCash } from './cash.ts';
import { closingTold } from './closing-told.ts';
import { deadlineExplained } from './deadline-asked.ts';
import { dialogCame } from './dialog-came.ts';
import { dialogSeen, ofDialog } from './dialog.ts';
import { earlySale } from './early-sale.ts';
import { mayWait } from './gives-up.ts';
import { guestsPast } from './guests-past.ts';
import { howDone } from './how-done.ts';
import { leftBe } from './left-be.ts';
import { leftOff } from './left-off.ts';
import { meansUpdate, theirHours } from './means-update.ts';
import { minutesForAll } from './minutes-for-all.ts';
import { nextUnled } from './next-unled.ts';
import { unknownToNotice } from './not-in-notice.ts';
import { noticeSeen } from './notice-seen.ts';
import { ofQuality } from './of-quality.ts';
import { onceUpdated } from './once-updated.ts';
import { overByOpening } from './over-by-opening.ts';
import { passesOn } from './passes-on.ts';
import { planAtCharge } from './plan-at-charge.ts';
import { planTold } from './plan-told.ts';
import { planTooEarly } from './plan-too-early.ts';
import { preparedSaid } from './prepared-said.ts';
import { pressedBehind } from './pressed-behind.ts';
import { readyNow } from './ready-now.ts';
import { waitsForStep } from './sets-about-it.ts';
import { stepNow } from './step-now.ts';
import { takesNote } from './takes-note.ts';
import { toldOfUpdate } from './told-of-update.ts';
import { unableTonight } from './unable-tonight.ts';
import { wordMeant } from './what-is-meant.ts';
import { whenUsable } from './when-usable.ts';
import { forWantOfUpdate, whyBlocked } from './why-blocked.ts';
import { worried } from './worries.ts';
import { OF_TERMINAL } from './plain-of-terminal.ts';
import { firstOf, type Rule } from './world.ts';

/**
 * What is asked of the update in so plain words that no examples are weighed. Most of these rules never hear the same message; where
 * two do, the order of their list says which one answers, and why that stands above it.
 */
export const plainOfUpdate: Rule = (state, event, world) => firstOf(PLAIN, state, event, world);

/** Who stands at the counter, and with what they can pay. 現金だけ? is of all means, QRは? of that one. */
const COUNTER: readonly Rule[] = [leftBe, earlySale, guestsPast, takesCash, allMeans];

/** The dialog, and how long it can be put off. もうスキップ押さなくていい? once it is over asks for no dialog. */
const DIALOG: readonly Rule[] = [
  dialogCame,
  onceUpdated,
  noticeSeen,
  deadlineExplained,
  cannotSkip,
  ofDialog,
  dialogSeen,
  pressedBehind,
];

/** What is next. じゃあ20分ほど置いときます waits for a step, and asks nothing of the charge. */
const STEPS: readonly Rule[] = [
  nextUnled,
  stepNow,
  readyNow,
  preparedSaid,
  waitsForStep,
  howDone,
  wordMeant,
  meansUpdate,
];

/** Until when, from when, how long. 8時過ぎに入れ直すように言っとく and 18時です are no plans of their own. */
const HOURS: readonly Rule[] = [
  callAsked,
  unableTonight,
  whenUsable,
  theirHours,
  mayWait,
  overByOpening,
  takesNote,
  planTooEarly,
  planAtCharge,
  closingTold,
  planTold,
  awayThen,
  passesOn,
  minutesForAll,
];

/** Heard in many words, so asked last: a worry, what only the words before it explain, what the notice does not tell. */
const LAST: readonly Rule[] = [
  worried,
  afterAnAnswer,
  leftOff,
  toldOfUpdate,
  unknownToNotice,
  whyBlocked,
  forWantOfUpdate,
];

const PLAIN: readonly Rule[] = [
  // Who picks one of several says nothing else.
  ofQuality,
  ...COUNTER,
  ...DIALOG,
  ...STEPS,
  ...HOURS,
  ...OF_TERMINAL,
  ...LAST,
];
