import { afterAsked } from './after-asked.ts';
import { asMeant } from './as-meant.ts';
import { afterSale } from './after-sale-ahead.ts';
import { accountWish } from './account-wish.ts';
import { aboutNamed, mustLookFor, ofTerminal } from './about-terminal.ts';
import { afterSilence } from './at-counter.ts';
import { chargedSince } from './behind-reminder.ts';
import { askedNumber } from './asked-number.ts';
import { askedInCheck } from './asked-in-check.ts';
import { withBegunOn } from './begun-on.ts';
import { endNotSeen } from './end-not-seen.ts';
import { earlierGuest } from './earlier-guest.ts';
import type { ReadEvent } from './event.ts';
import { answer, ownWish } from './answer-asked.ts';
import { failsAsPromised } from './fails-as-promised.ts';
import { freeToPress } from './free-to-press.ts';
import { goesOnHere, takenUpAgain } from './goes-on-here.ts';
import { heard } from './heard.ts';
import { inTalk } from './in-talk.ts';
import { withKnownOver } from './known-over.ts';
import { toldOfRun } from './told-of-run.ts';
import { leadTaken } from './lead-taken.ts';
import { leftCheck } from './left-check.ts';
import { comeSince } from './come-since.ts';
import { ofCounted } from './of-counted.ts';
import { withDetailsTold } from './details-told.ts';
import { doneBesides } from './done-besides.ts';
import { besideStaffHours } from './of-staff.ts';
import { notOffered } from './not-offered.ts';
import { pressedIn } from './pressed-in.ts';
import { minuteMissed } from './over-by-opening.ts';
import { outOfPlace, withoutLaterOffer } from './out-of-place.ts';
import { isOfOthers } from './of-others.ts';
import { ofSpare } from './of-spare.ts';
import type { ConversationState } from './state.ts';
import { behindAnswer } from './behind-answer.ts';
import { otherMeanwhile } from './behind-run.ts';
import { guestAtDialog } from './guest-at-dialog.ts';
import { asksToPayNow, forCustomer } from './may-pay-now.ts';
import { noNetwork } from './no-network.ts';
import { whichFailed, whichOffline } from './which-failed.ts';
import { withoutAnyPayment } from './payment-none.ts';
import { plainOfUpdate } from './plain-of-update.ts';
import { agreedBesides } from './agreed-besides.ts';
import { saleWhileRunning } from './plain-sale.ts';
import { reminderMoved } from './reminder-moved.ts';
import { aboutReminders } from './reminder-wish.ts';
import { severalStopped } from './several-stopped.ts';
import { safetyFirst } from './safety.ts';
import { RULES_OF_PAYMENT } from './rules-of-payment.ts';
import { isPaymentFirst } from './plainly.ts';
import { toldOfNamed } from './told-of-named.ts';
import { withSaid } from './unread-of-payment.ts';
import { unlinkAnyway } from './unlink-account.ts';
import { hangWithStaff } from './hang-with-staff.ts';
import { neverSilent } from './not-understood.ts';
import {
  firstOf,
  terminalsTold,
  type Decision,
  type Rule,
  type World,
  type RuleSince,
} from './world.ts';
import { theOnly } from './the-only.ts';
import { worksAgain } from './works-again.ts';

/** What a message leads to: it is taken as it is meant in this talk, decided, and what it told besides is kept. */
export function onAsked(given: ConversationState, sent: ReadEvent, world: World): Decision {
  const { before, event } = asMeant(given, sent, world);
  const from = withDetailsTold(withSaid(before, event, world), event.reading.hints);
  const whole = besideStaffHours(from, event, world, (one) => {
    const decided = neverSilent(decideAsked(from, one, world), world);
    return withKnownOver(decided, one.reading, world);
  });
  return afterAsked(from, whole, event, world);
}

/** What is read first wins: safety, the buttons on offer, the running flow, steering, then questions. */
function decideAsked(before: ConversationState, event: ReadEvent, world: World): Decision {
  // While a person has the talk, the bot keeps still: the desk sees every word.
  if (before.handOff?.isClaimed)
    return unlinkAnyway(before, event, world) ?? { state: before, effects: [] };
  const state = heard(withoutLaterOffer(before, event), event, world);
  const first = doneOrPressed(before, state, event, world);
  if (first !== null) return first;
  if (mustLookFor(state, event, world)) return { state, effects: [{ type: 'askFleet' }] };
  const about = aboutNamed(state, event, world);
  const at = withBegunOn(spokenOfLast(state, about), event, about);
  return (
    failsAsPromised(before, at, event, about) ??
    toldOfNamed(at, event, about) ??
    withoutAnyPayment(at, event, about, ofTheRest) ??
    firstOf(OF_PAYMENT, at, event, about) ??
    ofTheRest(at, event, about)
  );
}

/** Safety, what was wished of a ticket, a button, and an update that was begun: before any question. */
const doneOrPressed: RuleSince = (before, state, event, world) =>
  beforeAll(before, state, event, world) ??
  goesOnHere(state, event, world) ??
  leadTaken(state, event, world, decideAsked) ??
  afterSale(before, state, event, world) ??
  doneBesides(state, event, world, decideAsked) ??
  // What it sounds like of a payment was not told of before.
  firstOf(OF_THEIRS, before, event, world) ??
  firstOf(TO_THE_LAST, state, event, world) ??
  agreedBesides(state, event, world, decideAsked) ??
  askedNumber(state, event, world) ??
  toldOfRun(before, state, event, world, decideAsked);

/** How their own terminals stand. */
const OF_THEIRS: readonly Rule[] = [whichFailed, whichOffline, noNetwork];

/** To what was said last: its buttons, or few words that only it can place. */
const TO_THE_LAST: readonly Rule[] = [
  pressedIn,
  freeToPress,
  otherMeanwhile,
  comeSince,
  earlierGuest,
  guestAtDialog,
  behindAnswer,
  endNotSeen,
  minuteMissed,
  reminderMoved,
];

/** What is said next without a name is of the one of several that was named last. */
function spokenOfLast(state: ConversationState, world: World): ConversationState {
  const one = theOnly(world.about);
  if (one === null || state.position !== null || terminalsTold(world).length < 2) return state;
  return { ...state, terminalId: one.id };
}

/** What not even a button on offer is read before. */
const beforeAll: RuleSince = (before, state, event, world) =>
  safetyFirst(state, event, world) ??
  outOfPlace(state, event, world) ??
  accountWish(state, event, world) ??
  severalStopped(before, state, event, world) ??
  chargedSince(state, event, world) ??
  takenUpAgain(state, event, world) ??
  afterSilence(state, event, world) ??
  askedInCheck(state, event, world) ??
  saleWhileRunning(state, event, world);

/** A payment in doubt is answered before any other thing is read of the message; see `isPaymentFirst`. */
function ofTheRest(state: ConversationState, event: ReadEvent, world: World): Decision {
  if (isPaymentFirst(state, event, world) || asksToPayNow(state, event.reading, world)) {
    return ofTerminal(state, event, world, (read, about) => answer(state, read, about));
  }
  return (
    ofUpdate(state, event, world) ??
    ofCounted(state, event, world, (at, read) => ofTheTalk(at, read, world))
  );
}

function ofTheTalk(state: ConversationState, event: ReadEvent, world: World): Decision {
  return ofTerminal(
    state,
    event,
    world,
    (read, about, at = state) => inTalk(at, read, about) ?? ownWish(at, read, about),
  );
}

/** What is said to the bot itself, and what a payment comes to where more is known of it. */
const OF_PAYMENT: readonly Rule[] = [
  ...RULES_OF_PAYMENT,
  (state, event, world) => leftCheck(state, event, world, ofTheRest),
  forCustomer,
];

/** Reminders, and the update in words so plain that no examples are weighed. */
function ofUpdate(state: ConversationState, event: ReadEvent, world: World): Decision | null {
  if (isOfOthers(state, event)) return null;
  return (
    aboutReminders(state, event, world) ??
    ofSpare(state, event, world) ??
    notOffered(state, event, world) ??
    hangWithStaff(state, event, world) ??
    worksAgain(state, event, world) ??
    plainOfUpdate(state, event, world)
  );
}
