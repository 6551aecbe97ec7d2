import { minding } from './against.ts';
import { careNotSent } from './after-care.ts';
import { CARE_TIMER } from './care-timer.ts';
import { onAsked } from './asked.ts';
import { besideSaleThere } from './beside-sale-there.ts';
import { MAIN_CHOICES, PERSON } from './choices.ts';
import { asksOutside, type Effect } from './effect.ts';
import type { ConversationEvent, KeptEvent, LinkProven, ReadEvent } from './event.ts';
import type { Facts } from './facts.ts';
import { guarded } from './guards.ts';
import { WITHDRAW } from './ticket-say.ts';
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
import { withElapsed } from './said-while-running.ts';
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
  const held = guarded(from, onEvent(from, event, world), event, world);
  const answered = withTimeWaiting(held, world);
  const walked = withWalkHeld(answered, world);
  const said = saidOnce(withDoubtHeld(from, walked, event, world), world);
  const again = notTheSameAgain(from, said, event, world);
  const decided = unlinkedOnce(from, again, event, world);
  const decision = withMissed(keepWatching(decided, event, world), event, world);
  const question = decision.effects.find(asksOutside);
  if (question) return { state, effects: [question] };
  const says = withoutSeenAgain(from, decision, world);
  const saying = withWalkSince(from, withSaidLast(decision, event, world), world);
  return {
    state: withHeard(saying, event),
    effects: withElapsed(saying, withWayToPerson(decision, says), world),
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

/** A route to a person is on every reply of the bot, except where a person has the talk already. */
function withWayToPerson({ state }: Decision, effects: readonly Effect[]): readonly Effect[] {
  const last = effects.findLastIndex((effect) => effect.type === 'say');
  if (last < 0 || state.handOff?.isClaimed) return effects;
  // Who waits for a person already can take the wish back instead.
  const way = state.handOff === null ? PERSON : WITHDRAW;
  const isBare = effects.some((e) => e.type === 'say' && (e.staff ?? e.isBare));
  const offered = effects.flatMap((e) => (e.type === 'say' ? (e.choices ?? []) : []));
  const waits = state.handOff !== null;
  const says = waits ? effects.map(withoutPerson) : effects;
  if (isBare || offered.some(({ id }) => id === way.id)) return says;
  return says.map((effect, i) =>
    i === last && effect.type === 'say'
      ? { ...effect, choices: [...(effect.choices ?? []), way] }
      : effect,
  );
}

/** Who waits for a person is not told to call one, nor by which button. */
function withoutPerson(effect: Effect): Effect {
  if (effect.type !== 'say') return effect;
  const values = TELL_THE_WAY.test(effect.message)
    ? { values: { ...effect.values, waits: 'yes' } }
    : {};
  const choices = effect.choices?.filter(({ label }) => label !== PERSON.label);
  return { ...effect, ...values, ...(choices ? { choices } : {}) };
}

/** These tell a customer's shop where help is soonest. */
const TELL_THE_WAY = /^(?:counter|running)\./;
