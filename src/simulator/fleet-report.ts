import { DateTime } from 'luxon';
import type { FleetTerminal } from '../fleet/contract.ts';
import { isReporting, type Device, type DeviceRules } from './fleet-device.ts';
import { toLayers } from './fleet-layers.ts';
import type { TerminalSeed } from './fleet-seed.ts';

/** What the fleet holds of a terminal that said this at `seenAt`. */
export function toReport(
  device: Device,
  rules: DeviceRules,
  seenAt: DateTime | null,
): FleetTerminal {
  const at = seenAt === null ? null : seenAt.toJSDate().toISOString();
  return {
    id: device.id,
    merchantId: device.merchantId,
    label: device.label,
    serialNumber: device.serial,
    model: null,
    lifecycle: 'ACTIVE',
    connectivity: toConnectivity(device, at),
    battery: toBattery(device, at),
    power: { lastBootAt: device.lastBootAt?.toJSDate().toISOString() ?? null, observedAt: at },
    software: toLayers(device, rules, seenAt),
    paymentReadiness: { state: 'UNKNOWN', reasons: [] },
  };
}

/** What the fleet holds before a terminal speaks for itself: the seed, word for word. */
export function toSeedReport(
  device: Device,
  rules: DeviceRules,
  seed: TerminalSeed,
): FleetTerminal {
  const seenAt = seed.lastSeen === null ? null : DateTime.fromISO(seed.lastSeen, { zone: 'utc' });
  const report = toReport(device, rules, seenAt);
  const state = seed.online ? 'ONLINE' : 'OFFLINE';
  return asSeeded({ ...report, connectivity: { ...report.connectivity, state } }, seed);
}

/** Without what this fleet never tells. */
export function asSeeded(
  report: FleetTerminal,
  { untold = [], suspended }: TerminalSeed,
): FleetTerminal {
  const software = { ...report.software };
  for (const layer of untold) software[layer] = { ...software[layer], updateState: 'UNKNOWN' };
  return { ...report, lifecycle: suspended === true ? 'SUSPENDED' : report.lifecycle, software };
}

/** The last report with what the server itself sees now: whether the terminal still speaks. */
export function withPresence(report: FleetTerminal, device: Device): FleetTerminal {
  return { ...report, connectivity: { ...report.connectivity, state: toPresence(device) } };
}

// Silent with power and Wi-Fi on: a real server cannot tell, either.
function toPresence(device: Device): FleetTerminal['connectivity']['state'] {
  if (isReporting(device)) return 'ONLINE';
  return device.silent ? 'UNKNOWN' : 'OFFLINE';
}

function toConnectivity(device: Device, lastSeenAt: string | null): FleetTerminal['connectivity'] {
  const quality = device.wifi === 'weak' ? 'POOR' : 'GOOD';
  return {
    state: toPresence(device),
    lastSeenAt,
    networkType: device.wifi === 'off' ? 'NONE' : 'WIFI',
    signal: device.wifi === 'off' ? null : { quality, dbm: null },
  };
}

function toBattery(device: Device, observedAt: string | null): FleetTerminal['battery'] {
  if (device.battery === null) return null;
  const levelPercent = Math.floor(device.battery);
  return {
    levelPercent,
    charging: toCharging(device.charging, levelPercent),
    observedAt,
    receivedAt: observedAt,
  };
}

function toCharging(charging: boolean, percent: number): 'CHARGING' | 'FULL' | 'NOT_CHARGING' {
  if (!charging) return 'NOT_CHARGING';
  return percent === 100 ? 'FULL' : 'CHARGING';
}
