import { withAmountTold } from './amount-told.ts';
import { withDetailsTold } from './details-told.ts';
import type { ReadEvent } from './event.ts';
import { withoutFarewell } from './farewell.ts';
import { withFigures } from './figures-besides.ts';
import { withFitTaken } from './fitting-attempt.ts';
import { withGuessKept } from './guess-kept.ts';
import { withOpenTold } from './open-payment.ts';
import { withPhoneHidden } from './phone-hidden.ts';
import { withTicketRaised } from './raise-ticket.ts';
import { withReminderWished } from './reminder-besides.ts';
import { withSaleAhead } from './sale-ahead.ts';
import type { ConversationState } from './state.ts';
import { withStepAfter } from './step-after-answer.ts';
import { afterUnread } from './unread-of-payment.ts';
import type { Decision, World } from './world.ts';
import { withLead } from './yes-first.ts';

/** What was decided of a message, with all that it told besides, in the words that are sent. */
export function afterAsked(
  from: ConversationState,
  whole: Decision,
  event: ReadEvent,
  world: World,
): Decision {
  const told = withWordsOf(from, withToldBesides(from, whole, event, world), event, world);
  return withPhoneHidden(withTicketRaised(from, told, event, world), event, world);
}

/** What else it told, or wished for: words of a payment that were not read count last, as what was heard until then is read. */
function withToldBesides(
  from: ConversationState,
  whole: Decision,
  event: ReadEvent,
  world: World,
): Decision {
  const wished = withReminderWished(from, withFigures(whole, event), event, world);
  const fitting = withFitTaken(from, withAmountTold(wished, event.text), event, world);
  return withStepAfter(from, afterUnread(from, fitting, event, world), world);
}

/** はい or いいえ stands first, unless a payment is open: that is told above it. What was sold or guessed is kept by the words that are sent. */
function withWordsOf(
  from: ConversationState,
  { state, effects }: Decision,
  { reading }: ReadEvent,
  world: World,
): Decision {
  const ended = withoutFarewell(state, withLead(effects, reading, world), reading, world);
  const says = withOpenTold(state, ended, reading, world);
  const ahead = withSaleAhead(from, withDetailsTold(state, reading.hints), says, reading, world);
  return { state: withGuessKept(ahead, says, reading, world), effects: says };
}
