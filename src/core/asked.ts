import { afterSale } from './after-sale-ahead.ts';
import { accountWish } from './account-wish.ts';
import { aboutNamed, mustLookFor, ofTerminal } from './about-terminal.ts';
import { afterSilence } from './at-counter.ts';
import { chargedSince } from './behind-reminder.ts';
import { withAmountTold } from './amount-told.ts';
import { askedNumber } from './asked-number.ts';
import { askedInCheck } from './asked-in-check.ts';
import { withBegunHeld } from './begun-open.ts';
import { withBegunOn } from './begun-on.ts';
import { withoutUntoldCharge } from './charge-told.ts';
import { ofDaySaid } from './day-said.ts';
import type { ReadEvent } from './event.ts';
import { answer, ownWish } from './answer-asked.ts';
import { withFitTaken } from './fitting-attempt.ts';
import { freeToPress } from './free-to-press.ts';
import { goesOnHere } from './goes-on-here.ts';
import { withFigures } from './figures-besides.ts';
import { withoutFarewell } from './farewell.ts';
import { heard } from './heard.ts';
import { withoutGuessPast } from './guess-ended.ts';
import { withGuessKept } from './guess-kept.ts';
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
import { outOfPlace, withoutLaterOffer, withoutOldFailure } from './out-of-place.ts';
import { isOfOthers } from './of-others.ts';
import { ofSpare } from './of-spare.ts';
import type { ConversationState } from './state.ts';
import { withOkOfUpdate } from './ok-of-update.ts';
import { withOpenTold } from './open-payment.ts';
import { behindAnswer } from './behind-answer.ts';
import { otherMeanwhile } from './behind-run.ts';
import { asksToPayNow, forCustomer } from './may-pay-now.ts';
import { whichFailed } from './which-failed.ts';
import { withoutAnyPayment } from './payment-none.ts';
import { withoutPaymentGuessed } from './payment-guessed.ts';
import { withoutPersonDeclined } from './person-declined.ts';
import { withPhoneHidden } from './phone-hidden.ts';
import { ofPlanOfOne } from './plan-of-one.ts';
import { plainOfUpdate } from './plain-of-update.ts';
import { agreedBesides } from './agreed-besides.ts';
import { withHourOfUpdate } from './hour-of-update.ts';
import { withReminderWished } from './reminder-besides.ts';
import { saleWhileRunning } from './plain-sale.ts';
import { reminderMoved } from './reminder-moved.ts';
import { aboutReminders } from './reminder-wish.ts';
import { withSaleAhead } from './sale-ahead.ts';
import { withSaleEnded } from './sale-first.ts';
import { withStepAfter } from './step-after-answer.ts';
import { severalStopped } from './several-stopped.ts';
import { safetyFirst } from './safety.ts';
import { RULES_OF_PAYMENT } from './rules-of-payment.ts';
import { withTicketRaised } from './raise-ticket.ts';
import { isPaymentFirst } from './plainly.ts';
import { toldOfNamed } from './told-of-named.ts';
import { afterUnread, withSaid } from './unread-of-payment.ts';
import { unlinkAnyway } from './unlink-account.ts';
import { hangWithStaff } from './hang-with-staff.ts';
import { withLead } from './yes-first.ts';
import {
  firstOf,
  terminalsTold,
  type Decision,
  type Rule,
  type World,
  type RuleSince,
} from './world.ts';

/** What a message leads to; that a phone number in it is hidden is said before. */
export function onAsked(given: ConversationState, sent: ReadEvent, world: World): Decision {
  const asIs = ofPlanOfOne(given, ofDaySaid(given, sent, world));
  const before = withoutGuessPast(withSaleEnded(given, asIs.reading, world), asIs.reading, world);
  const fresh = withoutPersonDeclined(before, withoutOldFailure(asIs));
  const hour = withHourOfUpdate(before, withoutUntoldCharge(fresh, world));
  const read = withOkOfUpdate(before, hour, world);
  const event = withBegunHeld(before, withoutPaymentGuessed(before, read, world), world);
  const { reading } = event;
  const from = withDetailsTold(withSaid(before, event, world), reading.hints);
  const whole = besideStaffHours(from, event, world, (one) => {
    return withKnownOver(decideAsked(from, one, world), one.reading, world);
  });
  const wished = withReminderWished(from, withFigures(whole, event), event, world);
  const asked = withFitTaken(from, withAmountTold(wished, event.text), event, world);
  const { state, effects } = withStepAfter(from, afterUnread(from, asked, event, world), world);
  const ended = withoutFarewell(state, withLead(effects, reading, world), reading, world);
  const says = withOpenTold(state, ended, reading, world);
  const ahead = withSaleAhead(from, withDetailsTold(state, reading.hints), says, reading, world);
  const decided = { state: withGuessKept(ahead, says, reading, world), effects: says };
  return withPhoneHidden(withTicketRaised(from, decided, event, world), event, world);
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
  whichFailed(before, event, world) ??
  firstOf(TO_THE_LAST, state, event, world) ??
  agreedBesides(state, event, world, decideAsked) ??
  askedNumber(state, event, world) ??
  toldOfRun(before, state, event, world, decideAsked);

/** To what was said last: its buttons, or few words that only it can place. */
const TO_THE_LAST: readonly Rule[] = [
  pressedIn,
  freeToPress,
  otherMeanwhile,
  comeSince,
  behindAnswer,
  reminderMoved,
];

/** What is said next without a name is of the one of several that was named last. */
function spokenOfLast(state: ConversationState, world: World): ConversationState {
  const [one, another] = world.about;
  if (!one || another || state.position !== null || terminalsTold(world).length < 2) return state;
  return { ...state, terminalId: one.id };
}

/** What not even a button on offer is read before. */
const beforeAll: RuleSince = (before, state, event, world) =>
  safetyFirst(state, event, world) ??
  outOfPlace(state, event, world) ??
  accountWish(state, event, world) ??
  severalStopped(before, state, event, world) ??
  chargedSince(state, event, world) ??
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
    plainOfUpdate(state, event, world)
  );
}
