import { minding } from './against.ts';
import { careNotSent } from './after-care.ts';
import { CARE_TIMER } from './care-timer.ts';
import { onAsked } from './asked.ts';
import { besideSaleThere } from './beside-sale-there.ts';
import { MAIN_CHOICES } from './choices.ts';
import { asksOutside } from './effect.ts';
import type { ConversationEvent, KeptEvent, LinkProven, ReadEvent } from './event.ts';
import type { Facts } from './facts.ts';
import { guarded } from './guards.ts';
import { isLate, withHeard } from './late.ts';
import type { DateTime } from 'luxon';
import { onLinked } from './link-account.ts';
import { onTime } from './on-time.ts';
import { isOfThen, toldSo } from './out-of-place.ts';
import { onNotSent, withMissed } from './reminder-due.ts';
import { onStaffAskedRefresh } from './remote-wish.ts';
import { withShownOffered } from './as-told.ts';
import { withChargeSeen } from './prepared-kept.ts';
import { RETRY_SAID, retryNotSent } from './retry-taken-back.ts';
import { unlinkedOnce } from './fewer-words.ts';
import { notTheSameAgain } from './same-again.ts';
import { withWalkSince } from './running-since.ts';
import { withElapsed, withKeptOn } from './said-while-running.ts';
import { saidOnce } from './said-once.ts';
import { withoutSeenAgain, withSaidLast } from './said-last.ts';
import { onStaff } from './staff.ts';
import type { ConversationState, Position } from './state.ts';
import { withDoubtHeld, withWalkHeld } from './walk-beside-doubt.ts';
import { onSent } from './on-sent.ts';
import { onTapped } from './tapped.ts';
import { onUnfollowed } from './unfollowed.ts';
import { withTimeWaiting } from './time-waits.ts';
import { keepWatching } from './watch.ts';
import { withWayToPerson } from './way-to-person.ts';
import type { Decision, World } from './world.ts';

/**
 * The whole bot as a function: what happened, and so what to do.
 *
 * When the fleet or the model has to be asked first, that is the only effect and nothing has
 * changed; the same event is decided again inside the answer, with the answer known.
 */
export function decide(
  state: ConversationState,
  event: ConversationEvent,
  facts: Facts,
  now: DateTime,
): Decision {
  if (event.type === 'fleetAnswered') {
    return decide(state, event.to, { ...facts, fleet: event.answer }, now);
  }
  if (event.type === 'modelAnswered') {
    return decide(state, event.to, { ...facts, model: event.answer }, now);
  }
  if (event.type === 'linkAnswered') {
    return decide(state, event.to, { ...facts, link: event.answer }, now);
  }
  if (event.type === 'queueAnswered') {
    return decide(state, event.to, { ...facts, queue: event.answer }, now);
  }
  if (event.type === 'remoteAnswered') {
    const remote = { ...facts.remote, told: event.answer };
    return decide(state, event.to, { ...facts, remote }, now);
  }
  if (event.type === 'pictureSeen') {
    return decide(state, event.to, { ...facts, picture: event.answer }, now);
  }
  const seen = withShownOffered(state, event, withChargeSeen(state, facts, now), now);
  const world = { facts: seen, now, about: [] };
  const from = withoutLostFlows(state, facts);
  const held = withHeldFirst(from, onEvent(from, event, world), event, world);
  const decision = withMissed(keepWatching(held, event, world), event, world);
  const question = decision.effects.find(asksOutside);
  return question ? { state, effects: [question] } : asSaid(from, decision, event, world);
}

/**
 * What was decided, once that which comes before it is held against it: a guard, the walk, the payment in doubt. Only then it is
 * known what is said, and so whether it is the same again.
 */
function withHeldFirst(
  from: ConversationState,
  answer: Decision,
  event: KeptEvent | ReadEvent | LinkProven,
  world: World,
): Decision {
  const guardedFirst = withTimeWaiting(guarded(from, answer, event, world), world);
  const held = withDoubtHeld(from, withWalkHeld(guardedFirst, world), event, world);
  const again = notTheSameAgain(from, saidOnce(held, world), event, world);
  return unlinkedOnce(from, again, event, world);
}

/** What is kept of it counts all that is said; what stands in one of the last replies is then left out of the words alone. */
function asSaid(
  from: ConversationState,
  decision: Decision,
  event: KeptEvent | ReadEvent | LinkProven,
  world: World,
): Decision {
  const says = withoutSeenAgain(from, decision, world);
  const saying = withWalkSince(from, withSaidLast(decision, event, world), world);
  return {
    state: withHeard(saying, event),
    effects: withElapsed(
      saying,
      withKeptOn(from, withWayToPerson(decision, says), event, world),
      world,
    ),
  };
}

/** A deploy may have taken a whole flow away; a step that is gone is told when the flow is next asked. */
function withoutLostFlows(state: ConversationState, { flows }: Facts): ConversationState {
  const isKnown = (position: Position | null) => position !== null && position.flow in flows;
  return {
    ...state,
    aside: state.aside.filter(isKnown),
    position: isKnown(state.position) ? state.position : null,
    interrupted: isKnown(state.interrupted) ? state.interrupted : null,
    stopped: isKnown(state.stopped) ? state.stopped : null,
    wished: state.wished.filter((flow) => flow in flows),
  };
}

function onEvent(
  state: ConversationState,
  event: KeptEvent | ReadEvent | LinkProven,
  world: World,
): Decision {
  switch (event.type) {
    case 'merchantAsked':
      return besideSaleThere(state, event, world, onAsked);
    case 'merchantTapped':
      return isOfThen(state, event) ? toldSo(state, world) : onTapped(state, event.data, world);
    case 'merchantSent':
      return onSent(state, event.kind, world);
    // Whoever has done something since is there, or has gone again.
    case 'merchantFollowed':
      return isLate(state, event) ? nothing(state) : onFollowed(state, event.isUnblocked);
    case 'merchantUnfollowed':
      return isLate(state, event) ? nothing(state) : onUnfollowed(state, world);
    case 'merchantUnsent':
      // Nobody knows which of the answers it was, nor what takes its place.
      return {
        state: minding(state, 'unread', world.now),
        effects: [{ type: 'blank', messageId: event.messageId }],
      };
    case 'joinedGroup':
      return { state, effects: [{ type: 'say', message: 'group.only', isBare: true }] };
    case 'linkProven':
      return onLinked(state, event.proof, world);
    case 'timeCame':
      return onTime(state, event.timer, event.about, world);
    case 'notSent':
      return notSent(state, event.about, world);
    case 'staffClaimed':
    case 'staffReleased':
    case 'staffWrote':
    case 'staffSentPicture':
    case 'staffPromisedCall':
    case 'staffReturned':
    case 'staffClosed':
    case 'staffReopened':
      return onStaff(state, event, world);
    case 'staffAskedRefresh':
      return onStaffAskedRefresh(state, event, world);
    case 'merchantWrote':
    case 'accountLinked':
      throw new Error('a message, and a link, is read before it is decided');
  }
}

function notSent(state: ConversationState, about: string, world: World): Decision {
  if (about === RETRY_SAID) return retryNotSent(state, world);
  return about === CARE_TIMER ? nothing(careNotSent(state)) : onNotSent(state, about);
}

const nothing = (state: ConversationState): Decision => ({ state, effects: [] });

function onFollowed(state: ConversationState, isUnblocked: boolean): Decision {
  if (state.handOff?.isClaimed)
    return { state, effects: [{ type: 'cancelTimer', timer: 'unlink' }] };
  const message = isUnblocked ? 'greet.again' : 'greet.first';
  return {
    state,
    effects: [
      { type: 'cancelTimer', timer: 'unlink' },
      { type: 'say', message, choices: MAIN_CHOICES },
    ],
  };
}
