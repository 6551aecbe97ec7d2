import { mayName } from './may-name.ts';
import { actOn } from './act.ts';
import { firstThat } from './amid-sale.ts';
import { staffLast } from './with-staff.ts';
import { besideTicket } from './beside-ticket.ts';
import { byModel } from './by-model.ts';
import { leftInPassing } from './in-passing.ts';
import { plannedInWalk } from './begins-then.ts';
import { isOnlyWaiting, whatHappened, withCounter, withCounterGuessed } from './at-counter.ts';
import { comerUnread } from './comer-unread.ts';
import { askingPerson, withCall, withoutCall } from './call-wish.ts';
import type { ReadEvent } from './event.ts';
import { goAhead, mayPayNow } from './may-pay-now.ts';
import { isOfNone, isPaymentGuessed, mayBeOpen } from './doubt.ts';
import { isMoneyTopic, MONEY_FLOW } from './money-flow.ts';
import { isPastDeadline } from './notice.ts';
import { plain } from './offer.ts';
import type { Reading } from './reading.ts';
import { isBegunSince, isSaleAhead } from './sale-open.ts';
import { timedOf } from './shop-told.ts';
import { seenInstead } from './seen-instead.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { isStory, storyHeard, unsure } from './not-understood.ts';
import { noneNoted } from './payment-none.ts';
import { withCharge } from './payment-told.ts';
import { tellSince } from './ticket-since.ts';
import { answerTopics } from './topic-answer.ts';
import { batteryOf, topicsOf } from './topics-asked.ts';
import { typedButton } from './while-waiting.ts';
import type { Decision, World } from './world.ts';

/** A button that the bot has at other times, typed by its words; else whatever was asked. */
export function ownWish(state: ConversationState, event: ReadEvent, world: World): Decision {
  const button = typedButton(plain(event.text), world);
  if (button === undefined && mayName(state, event, world)) {
    return { state, effects: [{ type: 'askFleet' }] };
  }
  return button === undefined ? answer(state, event, world) : actOn(state, button, world);
}

/** Answers what is asked, each question of it; what is not understood is said to be so. */
export function answer(state: ConversationState, event: ReadEvent, world: World): Decision {
  return withoutCall(answered(state, event, world), event, world);
}

function answered(state: ConversationState, event: ReadEvent, world: World): Decision {
  const { reading, text } = event;
  const battery = batteryOf(state, { reading }, world);
  const isLeft = reading.customerWaiting && leavesIt(reading);
  const asked =
    isLeft || isOnlyWaiting(state, reading)
      ? []
      : withCounterGuessed(
          withCharge(state, reading, topicsOf(state, reading, battery !== null)),
          reading,
        );
  // Who waits for a person is answered only when they ask something.
  const topics =
    state.handOff === null
      ? askingPerson(asked, event)
      : asked.filter((topic) => !IS_NO_QUESTION.has(topic));
  const now =
    staffLast(state, topics, event, world) ??
    mayPayNow(state, event, world) ??
    besidesAll(state, event, topics, world);
  if (now !== null) return now;
  if (topics.length > 0) {
    if (isStory(state, text, reading)) return storyHeard(state, reading, world);
    const { suggested, payment, signs } = reading;
    const timed = timedOf(state, reading);
    const told = { battery, suggested, timed, payment, signs };
    const said = withCall(state, answerTopics(state, topics, world, told), event, world);
    return withCounter(state, said, topics, reading, world);
  }
  return unanswered(state, asked, event, world);
}

/** Somebody who comes, what is told of their day, or when they will go on: no topic is in it. */
function besidesAll(
  state: ConversationState,
  event: ReadEvent,
  topics: readonly string[],
  world: World,
): Decision | null {
  return (
    (topics.every((topic) => OF_PLAN.has(topic)) ? plannedInWalk(state, event, world) : null) ??
    comerUnread(state, event.reading, topics, world) ??
    leftInPassing(state, event, topics, world)
  );
}

/** じゃあ昼休みの13時にします。いったんやめます sounds like these. */
const OF_PLAN: ReadonlySet<string> = new Set(['update.timing', 'reminder', 'os.skip']);

function unanswered(
  state: ConversationState,
  asked: readonly string[],
  event: ReadEvent,
  world: World,
): Decision {
  if (event.reading.customerWaiting) {
    const isLeft = leavesIt(event.reading) || isAtDialog(state, event.reading, world);
    const isFree = state.handOff === null && isOfNone(state, event.reading, world);
    return isLeft && isFree ? goAhead(state, world) : whileAtCounter(state, world);
  }
  return (
    noneNoted(state, event, world) ??
    unreadAhead(state, world) ??
    besideTicket(state, asked, event.reading, world) ??
    byModel(state, world) ??
    guessed(state, event, world)
  );
}

/** What is seen of their own counts for more than a guess. */
function guessed(state: ConversationState, event: ReadEvent, world: World): Decision {
  return seenInstead(state, event, world) ?? unsure(state, event, world);
}

/** Nobody knows what it says, and in a walk a sale was let go first: that one comes first still. */
function unreadAhead(state: ConversationState, world: World): Decision | null {
  const { position, handOff } = state;
  const isWalk = position !== null && position.flow !== MONEY_FLOW && handOff === null;
  const isAhead = isWalk && isSaleAhead(state, world) && !isBegunSince(state);
  return isAhead ? firstThat(state, false) : null;
}

/** お客さん並んでます, where it was just told that the dialog can be put off, and nothing may be of a payment: they are taken first. */
function isAtDialog(state: ConversationState, { hints }: Reading, world: World): boolean {
  if (!hints.includes('onlyWaits') || state.position !== null || isPastDeadline(world))
    return false;
  const isOfIt = AT_DIALOG.has(state.topics.at(-1) ?? '');
  return isOfIt && !isPaymentGuessed(state, world) && !mayBeOpen(state, world);
}

const AT_DIALOG: ReadonlySet<string> = new Set(['os.dialog', 'os.skip']);

/** お客さん来た。電源は触らないでおきます: the update is left for later, and nothing has happened. */
function leavesIt({ signs, hints, topics }: Reading): boolean {
  const isOfIt = hints.includes('ofPower') || hints.includes('ofUpdate');
  if (topics.some(isMoneyTopic)) return false;
  return isOfIt && hints.includes('ofNone') && !MAY_BE_ELSE.some((sign) => signs.includes(sign));
}

const MAY_BE_ELSE: readonly Sign[] = ['asks', 'ofPayment', 'mayBeOfPayment', 'brokenDown'];

/** Of a payment that staff look into it is known what has happened. */
function whileAtCounter(state: ConversationState, world: World): Decision {
  const { handOff } = state;
  return handOff?.reason === 'paymentUnknown'
    ? tellSince(state, handOff, world)
    : whatHappened(state, world);
}

const IS_NO_QUESTION: ReadonlySet<string> = new Set(['greeting', 'thanks', 'handoff', 'unsafe']);
