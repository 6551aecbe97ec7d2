import { DateTime } from 'luxon';
import { isUnoffered } from './as-told.ts';
import { isFresh } from './freshness.ts';
import { moneyResult } from './in-doubt.ts';
import { type Doubt, outcomeNow, recognisedOutcome } from './money.ts';
import { recentAttempts } from './payment-attempts.ts';
import { phaseAt, type Notice } from './notice.ts';
import { errorKind } from './situation.ts';
import { momentOf } from './moment.ts';
import { MOST_REMINDERS } from './reminders.ts';
import { REBOOT_RESULTS, resultOfReboot, type RemoteOutcome } from './remote.ts';
import type { Position, Reminders } from './state.ts';
import { isUpdated, layerInHand, type FleetAnswer, type Terminal } from './terminal.ts';

/** What a flow may look up, and every result it must answer. No other branch exists in a flow. */
export const LOOK_UPS = {
  phase: ['early', 'open', 'blocked'],
  update: ['done', 'running', 'failed', 'available', 'notOffered', 'unknown'],
  failure: ['battery', 'network', 'launchedEarly', 'other', 'unknown'],
  battery: ['enough', 'charging', 'low', 'unknown'],
  boot: ['sinceOpening', 'earlier', 'unknown'],
  restarted: ['yes', 'notYet', 'unknown'],
  network: ['ok', 'off', 'unknown'],
  attempts: ['some', 'none'],
  attempt: ['captured', 'failed', 'unknown'],
  payment: ['captured', 'failed', 'unknown'],
  money: ['clear', 'unresolved', 'unknown'],
  reminders: ['free', 'full'],
  time: ['none', 'clear', 'either', 'opens', 'closes', 'past', 'tooLate', 'impossible'],
  timeLeft: ['yes', 'no'],
  mayReboot: ['yes', 'no'],
  rebooted: REBOOT_RESULTS,
  screen: ['shown', 'dark'],
} as const;

export type LookUp = keyof typeof LOOK_UPS;

const OWN = ['phase', 'reminders', 'time', 'timeLeft', 'rebooted', 'screen'] as const;
type Own = (typeof OWN)[number];

/** These are answered without the fleet. */
const OWN_KNOWLEDGE: ReadonlySet<LookUp> = new Set<LookUp>(OWN);

export function needsFleet(lookUp: LookUp): boolean {
  return !OWN_KNOWLEDGE.has(lookUp);
}

export interface Known {
  readonly notice: Notice;
  /** The terminal the talk is about; null when nobody told us of one. */
  readonly terminal: Terminal | null;
  readonly position: Position;
  readonly reminders: Reminders;
  /** What the fleet told in this turn, the shop's recent payments among it; null when it was not asked. */
  readonly fleet: FleetAnswer | null;
  /** The payments in doubt that were looked at, by id (`in-doubt.ts`). */
  readonly checked: readonly string[];
  /** Something said before speaks against a failed payment (`money.ts`). */
  readonly doubt: Doubt;
  /** Nothing stands in the way of restarting the terminal from afar (`remote-order.ts`). */
  readonly mayReboot: boolean;
  /** The merchant has just told that its screen shows nothing. */
  readonly isDark: boolean;
  /** What became of it in this walk; null: nothing yet. */
  readonly rebooted: RemoteOutcome | null;
}

/** The result of a look-up, one of `LOOK_UPS[lookUp]`; `unknown` whenever the fleet does not say it freshly. */
export function resultOf(what: LookUp, known: Known, now: DateTime): string {
  if (isOwn(what)) return ownResult(what, known, now);
  if (isOfMoney(what)) return moneyOf(what, known);
  if (what === 'mayReboot') return known.mayReboot ? 'yes' : 'no';
  if (known.terminal === null) return 'unknown';
  return terminalResult(what, known.terminal, known, now);
}

function isOwn(what: LookUp): what is Own {
  return OWN_KNOWLEDGE.has(what);
}

function ownResult(what: Own, known: Known, now: DateTime): string {
  const { notice, reminders, position } = known;
  const { wanted, instead } = position.reminder ?? { wanted: null, instead: null };
  switch (what) {
    case 'phase':
      return phaseResult(notice, now);
    case 'reminders':
      return instead !== null || reminders.set.length < MOST_REMINDERS ? 'free' : 'full';
    case 'time':
      return wanted?.kind ?? 'none';
    case 'timeLeft':
      return wanted !== null && isAhead(wanted.at, now) ? 'yes' : 'no';
    case 'rebooted':
      return resultOfReboot(known.rebooted);
    case 'screen':
      return known.isDark ? 'dark' : 'shown';
  }
}

function isAhead(at: string | null, now: DateTime): boolean {
  return at !== null && momentOf(at) > now;
}

/** Not one terminal's matter. */
const OF_MONEY = ['money', 'attempts', 'attempt', 'payment'] as const;
type OfMoney = (typeof OF_MONEY)[number];

export function isOfMoney(what: LookUp): what is OfMoney {
  return OF_MONEY.some((one) => one === what);
}

function moneyOf(what: OfMoney, { position: { answers }, fleet, doubt, checked }: Known): string {
  switch (what) {
    case 'money':
      return moneyResult(fleet, checked);
    case 'attempts':
      return recentAttempts(fleet).length > 0 ? 'some' : 'none';
    case 'attempt':
      return recognisedOutcome(answers, fleet);
    case 'payment':
      return outcomeNow(answers, fleet, doubt);
  }
}

function phaseResult(notice: Notice, now: DateTime): string {
  const phase = phaseAt(notice, now);
  return phase === 'open' || phase === 'blocked' ? phase : 'early';
}

function terminalResult(
  what: Exclude<LookUp, Own | OfMoney | 'mayReboot'>,
  terminal: Terminal,
  { notice, position }: Known,
  now: DateTime,
): string {
  switch (what) {
    case 'update':
      return isUnoffered(terminal, notice) ? 'unknown' : updateResult(terminal, now);
    case 'failure':
      return failureResult(terminal, now);
    case 'battery':
      return batteryResult(terminal, notice, now);
    case 'boot':
      return hasBootedSince(terminal, notice.updateOpens, now, ['sinceOpening', 'earlier']);
    case 'restarted':
      return hasBootedSince(terminal, DateTime.fromISO(position.since), now, ['yes', 'notYet']);
    case 'network':
      return networkResult(terminal, now);
  }
}

/** How far a terminal's update is; `unknown` whenever the fleet does not say it freshly. */
export function updateResult(terminal: Terminal, now: DateTime): string {
  // Installed is installed: the one fact that does not age.
  if (isUpdated(terminal)) return 'done';
  const layer = layerInHand(terminal);
  if (['DOWNLOADING', 'INSTALLING', 'PENDING_REBOOT'].includes(layer.updateState)) {
    return isFresh('running', layer.observedAt, now) ? 'running' : 'unknown';
  }
  if (!isFresh('update', layer.observedAt, now)) return 'unknown';
  if (layer.updateState === 'FAILED') return 'failed';
  if (layer.updateState === 'NOT_OFFERED') return 'notOffered';
  return layer.updateState === 'AVAILABLE' || layer.updateState === 'SCHEDULED'
    ? 'available'
    : 'unknown';
}

function failureResult(terminal: Terminal, now: DateTime): string {
  const layer = layerInHand(terminal);
  const code = isFresh('update', layer.observedAt, now) ? layer.lastError?.code : undefined;
  if (code === undefined) return 'unknown';
  const kind = errorKind(code);
  return kind === 'appClosed' ? 'other' : kind;
}

export function batteryResult({ battery }: Terminal, notice: Notice, now: DateTime): string {
  if (battery === null || !isFresh('battery', battery.observedAt, now)) return 'unknown';
  if (battery.levelPercent >= notice.chargeFloorPercent) return 'enough';
  return battery.charging === 'YES' ? 'charging' : 'low';
}

/** "Booted since" never ages; "not booted since" is only as good as the last contact. */
function hasBootedSince(
  { lastBootAt, connectivity }: Terminal,
  since: DateTime,
  now: DateTime,
  [yes, no]: readonly [string, string],
): string {
  if (lastBootAt === null) return 'unknown';
  if (lastBootAt >= since) return yes;
  return isFresh('connectivity', connectivity.lastSeenAt, now) ? no : 'unknown';
}

function networkResult({ connectivity }: Terminal, now: DateTime): string {
  if (!isFresh('connectivity', connectivity.lastSeenAt, now)) return 'unknown';
  if (connectivity.state === 'UNKNOWN') return 'unknown';
  return connectivity.state === 'ONLINE' ? 'ok' : 'off';
}
