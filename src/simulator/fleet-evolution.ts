import type { DateTime } from 'luxon';
import { isUpdated, withHistory, type Device, type DeviceRules } from './fleet-device.ts';

const chargedPerMinute = 1;
const drainedPerMinute = 0.03;
/** It sleeps rather than dies: a demo that jumps a week ahead finds it low, not gone. */
const sleepsAtPercent = 1;
/** On weak Wi-Fi an update takes this much longer than the longest ordinary one. */
const weakWifiFactor = 1.5;

/** How long the app's own update takes after a restart. */
export const appUpdateMinutes = 3;

/**
 * The terminal at `now`, seen from its last known moment.
 *
 * Nothing runs in between, so a clock may jump. Backwards it takes nothing back: the
 * terminal stays as it is and goes on from there.
 */
export function advance(device: Device, now: DateTime, rules: DeviceRules): Device {
  if (!device.live) return device;
  const minutes = Math.max(0, now.diff(device.at).as('minutes'));
  const charged = noteCharge(device, batteryAfter(device, minutes), rules);
  const updated = advanceUpdate(charged, minutes, rules);
  return { ...advanceApp(updated, minutes), at: now };
}

function batteryAfter(device: Device, minutes: number): number | null {
  if (device.battery === null) return null;
  if (device.charging) return Math.min(100, device.battery + minutes * chargedPerMinute);
  if (device.power === 'off') return device.battery;
  const drained = device.battery - minutes * drainedPerMinute;
  return Math.max(Math.min(device.battery, sleepsAtPercent), drained);
}

/** What is worth telling of a charge: that it is enough for an update now, or no more. */
function noteCharge(device: Device, battery: number | null, rules: DeviceRules): Device {
  const charged = { ...device, battery };
  const { chargeFloorPercent: floor } = rules;
  if (battery === null || device.battery === null) return charged;
  const was = device.battery >= floor;
  const is = battery >= floor;
  if (was === is) return charged;
  const perMinute = device.charging ? chargedPerMinute : drainedPerMinute;
  const at = device.at.plus({ minutes: Math.abs(device.battery - floor) / perMinute });
  return is
    ? withHistory(charged, `電池が${floor}%になりました`, 'good', at)
    : withHistory(charged, `電池が${floor}%を下回りました`, 'bad', at);
}

function advanceUpdate(device: Device, minutes: number, rules: DeviceRules): Device {
  if (device.update.state !== 'installing') return device;
  const takes = installMinutes(device, rules);
  const progress = (device.update.progress ?? 0) + minutes / takes;
  if (progress < 1) return { ...device, update: { ...device.update, progress } };
  const sinceEnd = (progress - 1) * takes;
  return installed(device, device.at.plus({ minutes: minutes - sinceEnd }));
}

/** How long the whole update takes on this Wi-Fi. It differs by terminal, and is no chance. */
export function installMinutes(device: Device, rules: DeviceRules): number {
  const { from, to } = rules.updateMinutes;
  if (device.wifi === 'weak') return to * weakWifiFactor;
  const sum = Array.from(device.serial).reduce((total, char) => total + char.charCodeAt(0), 0);
  return from + ((sum % 11) / 10) * (to - from);
}

/** Firmware and OS are on the terminal. */
export function installed(device: Device, completedAt: DateTime): Device {
  if (isUpdated(device)) return device;
  const update = {
    ...device.update,
    state: 'idle',
    progress: 1,
    completedAt,
    error: null,
  } as const;
  const done: Device = { ...device, firmware: 'new', os: 'new', update };
  return withHistory(done, '端末の更新が終わりました', 'good', completedAt);
}

function advanceApp(device: Device, minutes: number): Device {
  if (device.appUpdateMinutesLeft === null) return device;
  const left = device.appUpdateMinutesLeft - minutes;
  if (left > 0) return { ...device, appUpdateMinutesLeft: left };
  const at = device.at.plus({ minutes: device.appUpdateMinutesLeft });
  const done: Device = { ...device, app: 'new', appUpdateMinutesLeft: null };
  return withHistory(done, 'USEN PAYアプリの自動更新が終わりました', 'good', at);
}
