import { mayName, ofTerminal } from './about-terminal.ts';
import { actOn } from './act.ts';
import { beforeAll } from './before-all.ts';
import { besideTicket } from './beside-ticket.ts';
import { byModel } from './by-model.ts';
import { afterSilence, atCounter, isOnlyWaiting, whatHappened, withCounter } from './at-counter.ts';
import { withAmountTold } from './amount-told.ts';
import { askedInCheck } from './asked-in-check.ts';
import { askingPerson, withCall } from './call-wish.ts';
import type { ReadEvent } from './event.ts';
import { finishedByWord, mayPayAfter, mayPayThere } from './finished.ts';
import { answerInFlow } from './flow-answer.ts';
import type { HandOffCause } from './harm.ts';
import { heard } from './heard.ts';
import { keepToPayment } from './keep-to-payment.ts';
import { languageWished } from './language-wish.ts';
import { ofOurselves } from './of-ourselves.ts';
import { notOffered } from './not-offered.ts';
import { meantButton } from './meant-button.ts';
import { matchOffer, plain } from './offer.ts';
import { ofThatPayment } from './of-that-payment.ts';
import { answerToResume, steer } from './command.ts';
import { withoutLaterOffer, withoutOldFailure } from './out-of-place.ts';
import type { ConversationState } from './state.ts';
import { isStory, storyHeard, unsure, whileWaiting } from './not-understood.ts';
import { isForStaff, withCharge } from './payment-told.ts';
import { paymentSupposed } from './payment-supposed.ts';
import { withoutPaymentInDoubt } from './payment-ahead.ts';
import { withPhoneHidden } from './phone-hidden.ts';
import { plainOfUpdate } from './plain-of-update.ts';
import { aboutReminders } from './reminder-wish.ts';
import { unwelcome } from './safety.ts';
import { withTicketRaised } from './raise-ticket.ts';
import { offScale } from './satisfaction.ts';
import { answerTopics } from './topic-answer.ts';
import { batteryOf, topicsOf } from './topics-asked.ts';
import { updatedButNoPayment } from './updated-but.ts';
import { afterUnread, withSaid } from './unread-of-payment.ts';
import { answerToUnlink, unlinkAnyway } from './unlink-account.ts';
import { whileUpdating } from './while-updating.ts';
import { typedButton } from './while-waiting.ts';
import type { Decision, World } from './world.ts';

/** What a message leads to; that a phone number in it is hidden is said before. */
export function onAsked(before: ConversationState, asIs: ReadEvent, world: World): Decision {
  const event = withoutOldFailure(asIs);
  const from = withSaid(before, event, world);
  const asked = withAmountTold(decideAsked(from, event, world), event.text);
  const decided = afterUnread(from, asked, event, world);
  return withPhoneHidden(withTicketRaised(from, decided, event, world), event, world);
}

/** What is read first wins: safety, the buttons on offer, the running flow, steering, then questions. */
function decideAsked(before: ConversationState, event: ReadEvent, world: World): Decision {
  const { reading, text } = event;
  // While a person has the talk, the bot keeps still: the desk sees every word.
  if (before.handOff?.isClaimed)
    return unlinkAnyway(before, event, world) ?? { state: before, effects: [] };
  const state = heard(withoutLaterOffer(before, event), event, world);
  const cause: HandOffCause = { isCustomerWaiting: reading.customerWaiting };
  const first =
    beforeAll(state, event, world, cause) ??
    afterSilence(state, event, world) ??
    askedInCheck(state, event, world);
  if (first !== null) return first;
  const offered = matchOffer(state.offer, text) ?? meantButton(state, event, world);
  if (offered !== null) return actOn(state, offered, world, cause);
  return (
    beforeTalk(state, event, world, cause) ??
    ofTerminal(
      state,
      event,
      world,
      (read, about) => inTalk(state, read, about) ?? ownWish(state, read, about, cause),
    )
  );
}

/** What is said to the bot itself, about reminders, or of a payment in doubt, before anything of terminals. */
function beforeTalk(
  state: ConversationState,
  event: ReadEvent,
  world: World,
  cause: HandOffCause,
): Decision | null {
  return (
    toTheBot(state, event, world, cause) ??
    ofThatPayment(state, event, world) ??
    paymentSupposed(state, event, world) ??
    aboutReminders(state, event, world) ??
    notOffered(state, event, world) ??
    updatedButNoPayment(state, event, world) ??
    mayPayAfter(state, event, world) ??
    whileUpdating(state, event, world) ??
    withoutPaymentInDoubt(state, event, world) ??
    plainOfUpdate(state, event, world)
  );
}

function toTheBot(
  state: ConversationState,
  event: ReadEvent,
  world: World,
  cause: HandOffCause,
): Decision | null {
  return (
    unwelcome(state, event, world, cause) ??
    ofOurselves(state, event, world) ??
    offScale(state, event.text) ??
    languageWished(state, event.text, world)
  );
}

/** A button that the bot has at other times, typed by its words; else whatever was asked. */
function ownWish(
  state: ConversationState,
  event: ReadEvent,
  world: World,
  cause: HandOffCause,
): Decision {
  const button = typedButton(plain(event.text), world);
  if (button === undefined && mayName(state, event, world)) {
    return { state, effects: [{ type: 'askFleet' }] };
  }
  return button === undefined
    ? answer(state, event, world, cause)
    : actOn(state, button, world, cause);
}

/** What belongs to the talk so far: an answer to what was asked, or a word that steers it. */
function inTalk(state: ConversationState, event: ReadEvent, world: World): Decision | null {
  const { command } = event.reading;
  return (
    atCounter(state, event, world) ??
    answerToUnlink(state, command, world) ??
    answerToResume(state, command, world) ??
    answerInFlow(state, event, world) ??
    finishedByWord(state, event, world) ??
    steer(state, command, world) ??
    keepToPayment(state, event, world)
  );
}

function answer(
  state: ConversationState,
  event: ReadEvent,
  world: World,
  cause: HandOffCause,
): Decision {
  const { reading, text } = event;
  const battery = batteryOf(state, { reading }, world);
  const asked = isOnlyWaiting(state, reading, world)
    ? []
    : withCharge(state, reading, topicsOf(state, reading, battery !== null));
  // Who waits for a person is answered only when they ask something.
  const topics =
    state.handOff === null
      ? askingPerson(asked, event)
      : asked.filter((topic) => !IS_NO_QUESTION.has(topic));
  if (isForStaff(state, reading)) return whileWaiting(state, reading, world);
  const there = mayPayThere(state, event, world);
  if (there !== null) return there;
  if (topics.length > 0) {
    if (isStory(state, text, reading, world)) return storyHeard(state, reading, world);
    const { suggested, time, timeAsked, payment, signs } = reading;
    const timed = { time, ...timeAsked };
    const told = { ...cause, battery, suggested, timed, payment, signs };
    const answered = withCall(state, answerTopics(state, topics, world, told), event, world);
    return withCounter(state, answered, topics, reading, world);
  }
  if (reading.customerWaiting) return whatHappened(state, world);
  return (
    besideTicket(state, asked, reading, world) ??
    byModel(state, world) ??
    unsure(state, { reading, text }, world, cause)
  );
}

const IS_NO_QUESTION: ReadonlySet<string> = new Set(['greeting', 'thanks', 'handoff']);
