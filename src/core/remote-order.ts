import { isRunning } from './diagnose.ts';
import type { DateTime } from 'luxon';
import type { Effect } from './effect.ts';
import type { Ask } from './flow.ts';
import { isFresh } from './freshness.ts';
import { isoOf, minutesSince } from './moment.ts';
import { situationOf, type Situation } from './situation.ts';
import type { RemoteOrder, RemoteOutcome } from './remote.ts';
import type { ConversationState, Position } from './state.ts';
import type { Terminal } from './terminal.ts';
import { isDoubtTold } from './told-doubt.ts';
import { mustAskFleet, terminalInTalk, terminalsTold, type Decision, type World } from './world.ts';

/** Woken, as all that begins with `watch`, by an event of the fleet. */
export const REMOTE_TIMER = 'watchRemote';

/** For so long an order is good: what could not be delivered by then is never carried out. The fleet is told the same. */
export const ORDER_SECONDS = 120;

/** Time to take it back; what is asked for now is not sent within the same turn, but from the store. */
const SENT_AFTER_SECONDS = 1;

/** Keeps the order with its key; it is sent when its timer rings. */
export function ordered(
  state: ConversationState,
  { kind, terminalId, staff }: Pick<RemoteOrder, 'kind' | 'terminalId' | 'staff'>,
  { facts, now }: World,
): Decision {
  const askedAt = isoOf(now);
  // Of one store the turn alone would do; the moment tells two stores of one fleet apart.
  const key = `${kind}-${askedAt.replaceAll(/[^0-9]/g, '')}-${facts.turn}`;
  const begun = { tries: 0, takenAt: null, id: null, outcome: null, endedAt: null };
  const remote: RemoteOrder = { key, kind, terminalId, staff, askedAt, ...begun };
  return { state: { ...state, remote }, effects: [ringAfter(remote, SENT_AFTER_SECONDS, now)] };
}

/** At a question that orders something: the order of this walk, made once. */
export function withOrder(state: ConversationState, step: Ask, world: World): Decision {
  const { position } = state;
  if (step.orders === undefined || position === null) return { state, effects: [] };
  const before = rebootOf(state, position);
  if (before !== null)
    return { state, effects: [ringAfter(before, SENT_AFTER_SECONDS, world.now)] };
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const found = terminalInTalk(state, world);
  // No terminal to be had: found out, and told, when it is to be sent.
  const terminalId = found.kind === 'one' ? found.terminal.id : '';
  return ordered(state, { kind: step.orders, terminalId, staff: null }, world);
}

export function ringAfter({ key }: RemoteOrder, seconds: number, now: DateTime): Effect {
  return { type: 'setTimer', timer: REMOTE_TIMER, at: now.plus({ seconds }), about: key };
}

export function isUnderWay({ remote }: ConversationState, { now }: World): boolean {
  if (remote === null || remote.outcome !== null) return false;
  return minutesSince(remote.askedAt, now) < FORGOTTEN_MINUTES;
}

/** An order whose timer was lost does not stand in the way of another for ever. */
const FORGOTTEN_MINUTES = 15;

/** A walk restarts a terminal from afar once at most. */
export function rebootOf({ remote }: ConversationState, position: Position): RemoteOrder | null {
  return remote?.kind === 'reboot' && remote.askedAt >= position.since ? remote : null;
}

/** The fleet's picture of this terminal is not of now, and it may be asked for a new one. */
export function isWorthAsking(
  { connectivity, battery, lifecycle }: Terminal,
  world: World,
): boolean {
  const { facts, now } = world;
  if (!facts.remote.can.refresh || connectivity.state === 'OFFLINE') return false;
  if (lifecycle === 'SUSPENDED' || lifecycle === 'RETIRED') return false;
  const isNow = isFresh('connectivity', connectivity.lastSeenAt, now);
  return !isNow || !isFresh('battery', battery?.observedAt ?? null, now);
}

/** What stands in the way of restarting this terminal from afar; null: nothing does. Money first. */
export function whyNoReboot(
  state: ConversationState,
  terminal: Terminal,
  world: World,
): RemoteOutcome | null {
  const { facts, now } = world;
  const payments = facts.fleet?.kind === 'known' ? (facts.fleet.payments ?? []) : [];
  const isInDoubt =
    payments.some(({ outcome }) => outcome === 'unknown') ||
    state.handOff?.reason === 'paymentUnknown' ||
    isDoubtTold(state, world);
  if (isInDoubt) return 'unresolved';
  if (!facts.remote.can.reboot) return 'unsupported';
  return whyNotNow(situationOf(terminal, payments, facts.notice, now));
}

/** In this order. */
const IN_THE_WAY: readonly (readonly [RemoteOutcome, (s: Situation) => boolean])[] = [
  ['unresolved', (s) => s.payment === 'unresolved' || s.error === 'appClosed'],
  ['refused', (s) => !s.inService],
  ['offline', (s) => s.fresh !== 'FRESH' || s.online !== true],
  ['busy', (s) => isRunning(s) || s.app === 'UPDATING'],
  ['lowBattery', (s) => s.battery !== 'enough' && s.charging !== true],
];

function whyNotNow(situation: Situation): RemoteOutcome | null {
  return IN_THE_WAY.find(([, stands]) => stands(situation))?.[0] ?? null;
}

/** The terminal of an order, if it is this shop's. */
export function terminalOf({ terminalId }: RemoteOrder, world: World): Terminal | null {
  return terminalsTold(world).find(({ id }) => id === terminalId) ?? null;
}
