import { DateTime } from 'luxon';
import { isoOf, minutesSince } from './moment.ts';
import { concluded } from './remote-end.ts';
import type { RemoteAnswer, RemoteOrder, RemoteOutcome, RemoteStatus } from './remote.ts';
import { ORDER_SECONDS, rebootOf, ringAfter, terminalOf, whyNoReboot } from './remote-order.ts';
import type { ConversationState } from './state.ts';
import { askedNow, mustAskFleet, type Decision, type World } from './world.ts';

/** Sent once more, with the same key, if nobody answered. */
const MOST_TRIES = 3;
const AGAIN_SECONDS = 5;
/** An event of the fleet wakes it earlier. */
const LOOK_SECONDS = { told: 10, untold: 30 } as const;
/** After an order has run out, its end must be known for so long at the latest. */
const END_SECONDS = 60;
/** A system that tells no result is watched for so long. */
const UNTOLD_SECONDS = 300;
/** A terminal that restarts is away at first: only what is heard after that comes from one that is back. */
const AWAY_SECONDS = 60;

/** The order's timer rang, or the fleet told of something: sends it, or looks what became of it. */
export function onRemoteTime(state: ConversationState, about: string, world: World): Decision {
  const order = state.remote;
  if (order === null || order.key !== about) return { state, effects: [] };
  if (order.outcome !== null) return concluded(state, order, world);
  // Unlinked meanwhile: the terminal is not this user's any more.
  if (world.facts.merchant === null) return { state: { ...state, remote: null }, effects: [] };
  return order.takenAt === null ? send(state, order, world) : follow(state, order, world);
}

function send(state: ConversationState, order: RemoteOrder, world: World): Decision {
  // Consent counts for now: nothing is restarted hours later, when a process is up again.
  if (secondsSince(order.askedAt, world) > ORDER_SECONDS) {
    return end(state, order, order.tries > 0 ? 'silent' : 'expired', world);
  }
  if (order.kind === 'reboot' && !isAwaited(state, order, world)) {
    return { state: { ...state, remote: null }, effects: [] };
  }
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const because = order.tries > 0 ? null : whyNot(state, order, world);
  if (because !== null) return end(state, order, because, world);
  const { told } = world.facts.remote;
  if (told === null) return { state, effects: [{ type: 'askRemote', order }] };
  return heard(state, order, told, world);
}

/** A restart goes out only while the talk still waits for it. */
function isAwaited(state: ConversationState, order: RemoteOrder, world: World): boolean {
  const { position } = state;
  if (position === null || rebootOf(state, position)?.key !== order.key) return false;
  return askedNow(state, world)?.orders !== undefined;
}

/** Looked at once more, right before it is sent: a payment may have begun since. */
function whyNot(state: ConversationState, order: RemoteOrder, world: World): RemoteOutcome | null {
  if (world.facts.fleet?.kind !== 'known') return 'down';
  const terminal = terminalOf(order, world);
  if (terminal === null) return 'refused';
  if (!world.facts.remote.can[order.kind]) return 'unsupported';
  return order.kind === 'reboot' ? whyNoReboot(state, terminal, world) : null;
}

function heard(
  state: ConversationState,
  order: RemoteOrder,
  told: RemoteAnswer,
  world: World,
): Decision {
  if (told.kind === 'refused') return end(state, order, told.because, world);
  if (told.kind === 'silent') {
    const tried = { ...order, tries: order.tries + 1 };
    return tried.tries < MOST_TRIES
      ? wait(state, tried, AGAIN_SECONDS, world)
      : end(state, tried, 'silent', world);
  }
  const id = told.status === 'untracked' ? null : told.id;
  // What has become of it is looked at in a turn of its own: this one has seen the terminal before it.
  const taken = { ...order, id, takenAt: isoOf(world.now) };
  return wait(state, taken, told.status === 'waiting' ? LOOK_SECONDS.told : 1, world);
}

function follow(state: ConversationState, order: RemoteOrder, world: World): Decision {
  const { told } = world.facts.remote;
  if (order.id !== null && told === null) return { state, effects: [{ type: 'askRemote', order }] };
  const status = order.id === null ? 'untracked' : statusIn(told);
  if (isUndone(status)) return end(state, order, status, world);
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const seen = status === 'done' ? status : seenOf(order, status === 'untracked', world);
  if (seen !== null) return end(state, order, seen, world);
  return waitOn(state, order, status === 'untracked', world);
}

function isUndone(status: RemoteStatus): status is 'failed' | 'expired' | 'cancelled' {
  return status === 'failed' || status === 'expired' || status === 'cancelled';
}

function waitOn(
  state: ConversationState,
  order: RemoteOrder,
  isUntold: boolean,
  world: World,
): Decision {
  const limit = isUntold ? UNTOLD_SECONDS : ORDER_SECONDS + END_SECONDS;
  if (secondsSince(order.askedAt, world) > limit) return end(state, order, 'unconfirmed', world);
  return isUntold
    ? wait(state, { ...order, id: null }, LOOK_SECONDS.untold, world)
    : wait(state, order, LOOK_SECONDS.told, world);
}

/** What the fleet does not say, or refuses to say, is still under way as far as we know. */
function statusIn(told: RemoteAnswer | null): RemoteStatus {
  return told?.kind === 'taken' ? told.status : 'waiting';
}

/** What the terminal itself shows counts, whatever is said of the order; null: nothing yet. */
function seenOf(order: RemoteOrder, isUntold: boolean, world: World): RemoteOutcome | null {
  const terminal = terminalOf(order, world);
  if (terminal === null) return null;
  const { lastBootAt, connectivity } = terminal;
  const seenAt = connectivity.lastSeenAt;
  const takenAt = DateTime.fromISO(order.takenAt ?? order.askedAt);
  if (order.kind === 'refresh') return isFrom(seenAt, takenAt) ? 'done' : null;
  if (isFrom(lastBootAt, DateTime.fromISO(order.askedAt))) return 'done';
  // Where starts are told, being heard from proves none.
  const isBack = isFrom(seenAt, takenAt.plus({ seconds: AWAY_SECONDS }));
  return isUntold && lastBootAt === null && isBack ? 'contacted' : null;
}

function isFrom(at: DateTime | null, earliest: DateTime): boolean {
  return at !== null && at >= earliest;
}

function wait(
  state: ConversationState,
  order: RemoteOrder,
  seconds: number,
  { now }: World,
): Decision {
  return { state: { ...state, remote: order }, effects: [ringAfter(order, seconds, now)] };
}

function end(
  state: ConversationState,
  order: RemoteOrder,
  outcome: RemoteOutcome,
  world: World,
): Decision {
  const remote = { ...order, outcome, endedAt: isoOf(world.now) };
  return concluded({ ...state, remote }, remote, world);
}

function secondsSince(iso: string, { now }: World): number {
  return minutesSince(iso, now) * 60;
}
