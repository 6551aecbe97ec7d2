import { withBegunHeld } from './begun-open.ts';
import { withoutUntoldCharge } from './charge-told.ts';
import { ofDaySaid } from './day-said.ts';
import { withCome } from './dialog-came.ts';
import type { ReadEvent } from './event.ts';
import { withoutGuessPast } from './guess-ended.ts';
import { withHourOfUpdate } from './hour-of-update.ts';
import { withChargeMeant } from './of-charge-spoken.ts';
import { withOkOfUpdate } from './ok-of-update.ts';
import { withoutOldFailure } from './out-of-place.ts';
import { withoutPaymentGuessed } from './payment-guessed.ts';
import { withoutPersonDeclined } from './person-declined.ts';
import { ofPlanOfOne } from './plan-of-one.ts';
import { withReminderNamed } from './reminder-named.ts';
import { withSaleEnded } from './sale-first.ts';
import type { ConversationState } from './state.ts';
import type { World } from './world.ts';

interface AsMeant {
  /** The talk without what this message has ended. */
  readonly before: ConversationState;
  readonly event: ReadEvent;
}

/** A message as it is meant in this talk: what it ends is let go first, as what else it may be of depends on what still stands. */
export function asMeant(given: ConversationState, sent: ReadEvent, world: World): AsMeant {
  const dated = ofPlanOfOne(given, ofDaySaid(given, sent, world));
  const { reading } = dated;
  const before = withoutGuessPast(withSaleEnded(given, reading, world), reading, world);
  return { before, event: ofThisTalk(before, dated, world) };
}

/** What is not so is taken out before anything is said to be of the update, and a payment that was told of comes last: nothing takes it out again. */
function ofThisTalk(before: ConversationState, dated: ReadEvent, world: World): ReadEvent {
  const named = withReminderNamed(before, withoutOldFailure(dated), world);
  const sure = withoutPersonDeclined(before, named);
  const come = withCome(before, withoutUntoldCharge(sure, world), world);
  const ofCharge = withChargeMeant(before, come, world);
  const ofUpdate = withHourOfUpdate(before, ofCharge);
  const read = withoutPaymentGuessed(before, withOkOfUpdate(before, ofUpdate, world), world);
  return withBegunHeld(before, read, world);
}
