import { terminalSchema, type FleetTerminal } from '../fleet/contract.ts';
import { layerOf, type UpdateTarget } from '../fleet/update-target.ts';
import type { SquareDevice } from './answers.ts';

type Component = NonNullable<SquareDevice['components']>[number];

const STATES: ReadonlyMap<unknown, FleetTerminal['connectivity']['state']> = new Map([
  ['AVAILABLE', 'ONLINE'],
  ['NEEDS_ATTENTION', 'ONLINE'],
  ['OFFLINE', 'OFFLINE'],
] as const);

const CHARGING: ReadonlyMap<unknown, NonNullable<FleetTerminal['battery']>['charging']> = new Map([
  ['AVAILABLE_CHARGING', 'CHARGING'],
  ['AVAILABLE_INSUFFICIENT', 'INSUFFICIENT'],
  ['UNAVAILABLE', 'NOT_CHARGING'],
] as const);

/** Field by field what Square tells (docs/fleet-adapters.md); the rest is not known. */
export function toContract(
  merchantId: string,
  device: SquareDevice,
  target: UpdateTarget,
): FleetTerminal {
  const { id, attributes, status } = device;
  return terminalSchema.parse({
    id,
    merchantId,
    label: attributes.name,
    serialNumber: attributes.manufacturers_id ?? id,
    model: attributes.model,
    lifecycle: 'ACTIVE',
    connectivity: {
      state: STATES.get(status?.category) ?? 'UNKNOWN',
      lastSeenAt: attributes.updated_at,
      networkType: toNetworkType(device),
    },
    battery: toBattery(device),
    software: toSoftware(device, target),
  });
}

function toSoftware(device: SquareDevice, target: UpdateTarget): FleetTerminal['software'] {
  const { version, updated_at: observedAt } = device.attributes;
  const layer = (installed: string | null | undefined, aim: string | null | undefined) =>
    layerOf({ version: installed ?? null, at: null, observedAt }, aim ?? null);
  const reader = find(device, 'CARD_READER')?.card_reader_details;
  const app = find(device, 'APPLICATION')?.application_details;
  return {
    firmware: layer(reader?.version, target.firmware),
    os: layer(version, target.os),
    paymentApp: layer(app?.version, target.paymentApp?.version),
  };
}

function find({ components }: SquareDevice, type: string): Component | undefined {
  return components?.find((component) => component.type === type);
}

function toNetworkType(device: SquareDevice): FleetTerminal['connectivity']['networkType'] {
  if (find(device, 'WIFI')?.wifi_details?.active === true) return 'WIFI';
  return find(device, 'ETHERNET') === undefined ? 'UNKNOWN' : 'ETHERNET';
}

function toBattery(device: SquareDevice): object | null {
  const details = find(device, 'BATTERY')?.battery_details;
  if (!details || details.visible_percent === null) return null;
  const { visible_percent: levelPercent, external_power: power } = details;
  // Plugged in and not drawing: full, or something is wrong with it.
  const isFull = power === 'AVAILABLE_NOT_IN_USE' && levelPercent === 100;
  const charging = isFull ? 'FULL' : (CHARGING.get(power) ?? 'UNKNOWN');
  // "The last update of anything": it was measured then at the latest.
  return { levelPercent, charging, receivedAt: device.attributes.updated_at };
}
