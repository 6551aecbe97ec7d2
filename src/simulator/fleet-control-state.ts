import type { DateTime } from 'luxon';
import { isOffered, isReporting, type DeviceRules } from './fleet-device.ts';
import { toLayers } from './fleet-layers.ts';
import type { Moods } from './fleet-mood.ts';
import { paymentsUntil } from './fleet-payments.ts';
import type { FleetWorld, SimulatedTerminal } from './fleet-world.ts';

/** All that the page of terminals shows: the terminals themselves, not what the fleet heard of them. */
export function toControlState(world: FleetWorld, moods: Moods) {
  return {
    mood: moods.mood(),
    latencyMs: moods.latencyMs(),
    merchants: world.merchants().map((merchant) => ({
      merchantId: merchant.merchantId,
      storeName: merchant.storeName,
      terminals: merchant.terminals.map((terminal) => toControlTerminal(terminal, world.rules)),
      payments: paymentsUntil(world.now(), merchant),
    })),
  };
}

export function toControlTerminal({ device, report }: SimulatedTerminal, rules: DeviceRules) {
  const { firmware, os, paymentApp } = toLayers(device, rules, device.at);
  return {
    id: device.id,
    serial: device.serial,
    label: device.label,
    power: device.power,
    battery: device.battery === null ? null : Math.floor(device.battery),
    charging: device.charging,
    wifi: device.wifi,
    online: isReporting(device),
    /** When the fleet heard from it last. */
    lastSeenAt: report.connectivity.lastSeenAt,
    lastBootAt: device.lastBootAt === null ? null : toIso(device.lastBootAt),
    firmware: {
      state: firmware.updateState,
      progressPercent: firmware.progressPercent,
      error: firmware.lastError?.code ?? null,
    },
    os: { state: os.updateState },
    app: { state: paymentApp.updateState },
    offered: isOffered(device, rules),
    appOpen: device.appOpen,
    history: device.history.map(({ at, ...rest }) => ({ at: toIso(at), ...rest })),
  };
}

function toIso(at: DateTime): string {
  return at.toJSDate().toISOString();
}
