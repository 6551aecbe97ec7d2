import type { DateTime } from 'luxon';
import type { FleetSoftwareLayer } from '../fleet/contract.ts';
import { isOffered, type Device, type DeviceRules } from './fleet-device.ts';
import { appUpdateMinutes } from './fleet-evolution.ts';
import type { Version } from './fleet-seed.ts';

type Layers = Readonly<Record<'firmware' | 'os' | 'paymentApp', FleetSoftwareLayer>>;

/** The three layers of a terminal as the fleet tells them, seen at `observedAt`. */
export function toLayers(device: Device, rules: DeviceRules, observedAt: DateTime | null): Layers {
  const offered = isOffered(device, rules);
  const base = (version: Version) => ({
    ...blank,
    installedVersion: version,
    observedAt: toIso(observedAt),
  });
  return {
    firmware: { ...base(device.firmware), ...toSystem(device, device.firmware, offered) },
    // An OS that alone is left is on offer: its firmware has come, so the rollout has been here.
    os: {
      ...base(device.os),
      ...toSystem(device, device.os, offered || device.firmware === 'new'),
    },
    paymentApp: { ...base(device.app), ...toApp(device) },
  };
}

const blank = {
  installedAt: null,
  targetVersion: 'new',
  progressPercent: null,
  startedAt: null,
  completedAt: null,
  skippable: null,
  deadlineAt: null,
  lastError: null,
} as const;

type Told = Partial<FleetSoftwareLayer> & Pick<FleetSoftwareLayer, 'updateState'>;

function toSystem(device: Device, version: Version, offered: boolean): Told {
  const { update } = device;
  if (version === 'new')
    return { updateState: 'UP_TO_DATE', completedAt: toIso(update.completedAt) };
  switch (update.state) {
    case 'idle':
      return { updateState: offered ? 'AVAILABLE' : 'NOT_OFFERED' };
    case 'installing':
      return {
        updateState: 'INSTALLING',
        startedAt: toIso(update.startedAt),
        progressPercent: toPercent(update.progress),
      };
    case 'failed':
      return {
        updateState: 'FAILED',
        startedAt: toIso(update.startedAt),
        lastError: toError(device),
      };
  }
}

function toApp(device: Device): Told {
  // An error that no unfinished layer can carry is the app's: it closed during a payment, say.
  const isApps = device.firmware === 'new' && device.os === 'new';
  const lastError = isApps ? toError(device) : null;
  if (device.app === 'new') return { updateState: 'UP_TO_DATE', lastError };
  const left = device.appUpdateMinutesLeft;
  if (left === null) return { updateState: 'AVAILABLE', lastError };
  return {
    updateState: 'INSTALLING',
    startedAt: toIso(device.lastBootAt),
    progressPercent: toPercent(1 - left / appUpdateMinutes),
    lastError,
  };
}

function toError({ update: { error } }: Device): FleetSoftwareLayer['lastError'] {
  return error && { code: error.code, at: toIso(error.at), vendorCode: null, message: null };
}

function toPercent(share: number | null): number | null {
  return share === null ? null : Math.floor(share * 100);
}

function toIso(at: DateTime | null): string | null {
  return at === null ? null : at.toJSDate().toISOString();
}
