import type { DateTime } from 'luxon';
import { isFresh } from './freshness.ts';
import { phaseAt, type Notice, type Phase } from './notice.ts';
import type { PaymentAttempt, SoftwareLayer, Terminal, UpdateErrorCode } from './terminal.ts';

/** One terminal at one moment, reduced to what the diagnosis distinguishes (fleet.md 2a). */
export interface Situation {
  readonly phase: Phase;
  readonly fresh: 'FRESH' | 'STALE' | 'NONE';
  readonly online: boolean | null;
  readonly battery: 'enough' | 'low' | 'unknown';
  readonly charging: boolean | null;
  readonly firmware: 'DONE' | 'AVAILABLE' | 'NOT_OFFERED' | 'IN_PROGRESS' | 'FAILED' | 'UNKNOWN';
  readonly os: 'DONE' | 'PENDING' | 'UNKNOWN';
  readonly app: 'DONE' | 'OUTDATED' | 'UPDATING' | 'UNKNOWN';
  readonly boot: 'sinceOpening' | 'appOnly' | 'before' | 'unknown';
  readonly error: 'battery' | 'network' | 'launchedEarly' | 'appClosed' | 'other' | null;
  readonly payment: 'clear' | 'unresolved';
  readonly inService: boolean;
}

export function situationOf(
  terminal: Terminal,
  payments: readonly PaymentAttempt[],
  notice: Notice,
  now: DateTime,
): Situation {
  const { connectivity, firmware, os, paymentApp } = terminal;
  return {
    phase: phaseAt(notice, now),
    fresh: freshness(connectivity.lastSeenAt, now),
    online: connectivity.state === 'UNKNOWN' ? null : connectivity.state === 'ONLINE',
    ...batteryOf(terminal, notice, now),
    firmware: firmwareOf(firmware),
    os: osOf(os),
    app: appOf(paymentApp),
    boot: bootOf(terminal.lastBootAt, notice),
    error: errorOf(terminal),
    payment: payments.some((attempt) => isUnresolved(attempt, terminal)) ? 'unresolved' : 'clear',
    inService: terminal.lifecycle !== 'SUSPENDED' && terminal.lifecycle !== 'RETIRED',
  };
}

function isUnresolved(attempt: PaymentAttempt, terminal: Terminal): boolean {
  return attempt.terminalId === terminal.id && attempt.outcome === 'unknown';
}

function freshness(lastSeenAt: DateTime | null, now: DateTime): Situation['fresh'] {
  if (lastSeenAt === null) return 'NONE';
  return isFresh('connectivity', lastSeenAt, now) ? 'FRESH' : 'STALE';
}

function batteryOf(
  { battery }: Terminal,
  notice: Notice,
  now: DateTime,
): Pick<Situation, 'battery' | 'charging'> {
  if (battery === null || !isFresh('battery', battery.observedAt, now)) {
    return { battery: 'unknown', charging: null };
  }
  return {
    battery: battery.levelPercent >= notice.chargeFloorPercent ? 'enough' : 'low',
    charging: battery.charging === 'UNKNOWN' ? null : battery.charging === 'YES',
  };
}

function firmwareOf({ updateState }: SoftwareLayer): Situation['firmware'] {
  switch (updateState) {
    case 'UP_TO_DATE':
      return 'DONE';
    case 'AVAILABLE':
    case 'SCHEDULED':
      return 'AVAILABLE';
    case 'DOWNLOADING':
    case 'INSTALLING':
    case 'PENDING_REBOOT':
      return 'IN_PROGRESS';
    case 'NOT_OFFERED':
    case 'FAILED':
    case 'UNKNOWN':
      return updateState;
  }
}

function osOf({ updateState }: SoftwareLayer): Situation['os'] {
  if (updateState === 'UP_TO_DATE') return 'DONE';
  return updateState === 'UNKNOWN' ? 'UNKNOWN' : 'PENDING';
}

function appOf({ updateState }: SoftwareLayer): Situation['app'] {
  if (updateState === 'UP_TO_DATE') return 'DONE';
  if (updateState === 'UNKNOWN') return 'UNKNOWN';
  return updateState === 'DOWNLOADING' || updateState === 'INSTALLING' ? 'UPDATING' : 'OUTDATED';
}

function bootOf(lastBootAt: DateTime | null, notice: Notice): Situation['boot'] {
  if (lastBootAt === null) return 'unknown';
  if (lastBootAt >= notice.updateOpens) return 'sinceOpening';
  return lastBootAt >= notice.appUpdateOpens ? 'appOnly' : 'before';
}

/** An error from before the firmware was completed says nothing of today. */
function errorOf({ firmware, os, paymentApp }: Terminal): Situation['error'] {
  const { completedAt } = firmware;
  for (const { lastError } of [paymentApp, firmware, os]) {
    if (lastError === null) continue;
    if (completedAt !== null && lastError.at !== null && lastError.at < completedAt) continue;
    return errorKind(lastError.code);
  }
  return null;
}

/** The vendor's codes as the kinds that the advice distinguishes. */
export function errorKind(code: UpdateErrorCode): NonNullable<Situation['error']> {
  switch (code) {
    case 'BATTERY_LOW':
      return 'battery';
    case 'NETWORK':
    case 'DOWNLOAD_FAILED':
      return 'network';
    case 'FIRMWARE_INCOMPLETE':
      return 'launchedEarly';
    case 'APP_CLOSED_DURING_PAYMENT':
      return 'appClosed';
    case 'INTERRUPTED':
    case 'INSTALL_FAILED':
    case 'STORAGE_FULL':
    case 'VERSION_MISMATCH':
    case 'OTHER':
      return 'other';
  }
}
