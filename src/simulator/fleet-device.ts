import { DateTime } from 'luxon';
import type { FleetUpdateErrorCode } from '../fleet/contract.ts';
import type { TerminalSeed, Version, Wifi } from './fleet-seed.ts';

/** What the simulated terminal goes by; the figures are its own and come from whoever builds it. */
export interface DeviceRules {
  readonly updateOpens: DateTime;
  readonly appUpdateOpens: DateTime;
  readonly chargeFloorPercent: number;
  readonly updateMinutes: { readonly from: number; readonly to: number };
}

/** One terminal as it is at the moment `at`. */
export interface Device {
  readonly at: DateTime;
  readonly live: boolean;
  readonly id: string;
  readonly merchantId: string;
  readonly serial: string;
  readonly label: string | null;
  readonly power: 'on' | 'off';
  /** With its fraction; what is told of it is rounded down. */
  readonly battery: number | null;
  readonly charging: boolean;
  readonly wifi: Wifi;
  /** It works, and tells the fleet nothing. */
  readonly silent: boolean;
  readonly appOpen: boolean;
  readonly lastBootAt: DateTime | null;
  /** The rollout has reached this terminal, so the update is offered once it opens. */
  readonly rolledOut: boolean;
  readonly firmware: Version;
  readonly os: Version;
  readonly app: Version;
  /** Firmware and OS come as one package here. */
  readonly update: DeviceUpdate;
  readonly appUpdateMinutesLeft: number | null;
  readonly history: readonly Happened[];
}

/** One line of what a terminal has lived through. */
interface Happened {
  readonly at: DateTime;
  readonly what: string;
  readonly tone: Tone;
}

type Tone = 'good' | 'bad' | 'plain';

interface DeviceUpdate {
  readonly state: 'idle' | 'installing' | 'failed';
  /** 0 to 1, or null when nobody said. */
  readonly progress: number | null;
  readonly startedAt: DateTime | null;
  readonly completedAt: DateTime | null;
  readonly error: { readonly code: FleetUpdateErrorCode; readonly at: DateTime | null } | null;
}

/** Unique over all merchants: two shops of two worlds may well share a serial number. */
export function toTerminalId(merchantId: string, serial: string): string {
  return `${merchantId}.${serial}`;
}

export function toDevice(merchantId: string, seed: TerminalSeed, now: DateTime): Device {
  return {
    at: now,
    live: seed.live === true,
    id: toTerminalId(merchantId, seed.serial),
    merchantId,
    serial: seed.serial,
    label: seed.label,
    power: seed.online || seed.wifi === 'off' ? 'on' : 'off',
    battery: seed.battery,
    charging: seed.charging,
    wifi: seed.wifi,
    silent: false,
    appOpen: false,
    lastBootAt: toMoment(seed.lastBoot),
    rolledOut: seed.updateState !== 'none',
    firmware: seed.firmware,
    os: seed.os,
    app: seed.app,
    update: toUpdate(seed),
    appUpdateMinutesLeft: seed.appUpdating === true ? 1 : null,
    history: [],
  };
}

function toUpdate(seed: TerminalSeed): DeviceUpdate {
  const lastSeen = toMoment(seed.lastSeen);
  const idle = { progress: null, startedAt: null, completedAt: null, error: null };
  if (seed.updateState === 'downloading') {
    const progress = seed.live === true ? 0 : null;
    return { ...idle, state: 'installing', progress, startedAt: lastSeen };
  }
  if (seed.updateState.startsWith('failed:')) {
    const code = toErrorCode(seed.updateState.slice('failed:'.length));
    return { ...idle, state: 'failed', error: { code, at: lastSeen } };
  }
  return { ...idle, state: 'idle' };
}

const errorCodes = new Map<string, FleetUpdateErrorCode>([
  ['battery', 'BATTERY_LOW'],
  ['network', 'NETWORK'],
  ['interrupted', 'INTERRUPTED'],
  ['launched_early', 'FIRMWARE_INCOMPLETE'],
  ['app_closed', 'APP_CLOSED_DURING_PAYMENT'],
]);

function toErrorCode(word: string): FleetUpdateErrorCode {
  return errorCodes.get(word) ?? 'OTHER';
}

function toMoment(iso: string | null): DateTime | null {
  return iso === null ? null : DateTime.fromISO(iso, { zone: 'utc' });
}

export function isUpdated(device: Device): boolean {
  return device.firmware === 'new' && device.os === 'new';
}

/** Whether the terminal update is on offer on its screen. */
export function isOffered(device: Device, rules: DeviceRules): boolean {
  return !isUpdated(device) && device.rolledOut && (!device.live || device.at >= rules.updateOpens);
}

/** Whether the fleet hears from it. */
export function isReporting(device: Device): boolean {
  return device.power === 'on' && device.wifi !== 'off' && !device.silent;
}

/** The same terminal with one more thing that happened to it; the page shows the last of them. */
export function withHistory(
  device: Device,
  what: string,
  tone: Tone = 'plain',
  at: DateTime = device.at,
): Device {
  return { ...device, history: [...device.history, { at, what, tone }].slice(-50) };
}
