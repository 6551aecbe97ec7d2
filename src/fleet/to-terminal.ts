import type { DateTime } from 'luxon';
import type { SoftwareLayer, Terminal } from '../core/terminal.ts';
import { toOneLine } from '../engine/one-line.ts';
import type { FleetClock } from './clock-skew.ts';
import type { FleetSoftwareLayer, FleetTerminal } from './contract.ts';

/** What the fleet told of one terminal, in our words and on our clock. */
export function toTerminal(told: FleetTerminal, clock: FleetClock, now: DateTime): Terminal {
  return {
    id: told.id,
    merchantId: told.merchantId,
    label: toOneLine(told.label ?? '') || null,
    serialEnd: told.serialNumber.slice(-4),
    lifecycle: told.lifecycle,
    connectivity: toConnectivity(told.connectivity, clock),
    battery: toBattery(told.battery, clock),
    lastBootAt: toBoot(told.power.lastBootAt, clock, now),
    firmware: toLayer(told.software.firmware, clock),
    os: toLayer(told.software.os, clock),
    paymentApp: toLayer(told.software.paymentApp, clock),
  };
}

function toConnectivity(
  told: FleetTerminal['connectivity'],
  clock: FleetClock,
): Terminal['connectivity'] {
  return {
    state: told.state,
    lastSeenAt: clock.toPast(told.lastSeenAt),
    signal: toSignal(told.signal?.quality ?? 'UNKNOWN'),
  };
}

type Quality = NonNullable<FleetTerminal['connectivity']['signal']>['quality'];

function toSignal(quality: Quality): Terminal['connectivity']['signal'] {
  switch (quality) {
    case 'EXCELLENT':
    case 'GOOD':
    case 'FAIR':
      return 'GOOD';
    case 'POOR':
      return 'POOR';
    case 'UNKNOWN':
      return 'UNKNOWN';
  }
}

function toBattery(told: FleetTerminal['battery'], clock: FleetClock): Terminal['battery'] {
  // A level without any time could be yesterday's: better asked than told.
  if (told === null) return null;
  const observedAt = clock.toPast(told.observedAt) ?? clock.toPast(told.receivedAt);
  if (observedAt === null) return null;
  return {
    levelPercent: told.levelPercent,
    charging: toCharging(told.charging),
    observedAt,
  };
}

type Charging = NonNullable<FleetTerminal['battery']>['charging'];

function toCharging(told: Charging): NonNullable<Terminal['battery']>['charging'] {
  switch (told) {
    case 'CHARGING':
    case 'FULL':
      return 'YES';
    // Plugged in, but it loses more than it gets: "it is charging, just wait" would be wrong.
    case 'INSUFFICIENT':
    case 'NOT_CHARGING':
      return 'NO';
    case 'UNKNOWN':
      return 'UNKNOWN';
  }
}

// A boot in the future is a wrong clock, and would pass for "restarted after the opening".
function toBoot(at: string | null, clock: FleetClock, now: DateTime): DateTime | null {
  const boot = clock.toPast(at);
  return boot !== null && boot > now ? null : boot;
}

function toLayer(told: FleetSoftwareLayer, clock: FleetClock): SoftwareLayer {
  return {
    updateState: told.updateState,
    startedAt: clock.toPast(told.startedAt),
    completedAt: clock.toPast(told.completedAt),
    progressPercent: told.progressPercent,
    lastError: told.lastError && {
      code: told.lastError.code,
      at: clock.toPast(told.lastError.at),
    },
    observedAt: clock.toPast(told.observedAt),
  };
}
