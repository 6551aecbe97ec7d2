import { DateTime } from 'luxon';
import { terminalSchema, type FleetSoftwareLayer, type FleetTerminal } from '../fleet/contract.ts';
import { layerOf, type UpdateTarget } from '../fleet/update-target.ts';
import type { AndroidDevice } from './answers.ts';
import { batteryOf, lastBootOf } from './power.ts';

const LIFECYCLES: ReadonlyMap<unknown, FleetTerminal['lifecycle']> = new Map([
  ['ACTIVE', 'ACTIVE'],
  ['PROVISIONING', 'PENDING'],
  ['DISABLED', 'SUSPENDED'],
  ['DELETED', 'RETIRED'],
] as const);

/** Who has reported within so many minutes is there. Who has not may be there all the same. */
const ONLINE_MINUTES = 10;

/** Field by field what the Android Management API tells (docs/fleet-adapters.md); the rest is not known. */
export function toContract(
  merchantId: string,
  device: AndroidDevice,
  target: UpdateTarget,
  asOf: string,
): FleetTerminal {
  const { name, hardwareInfo, lastStatusReportTime: lastSeenAt } = device;
  const id = name.split('/').at(-1) ?? name;
  const events = device.powerManagementEvents ?? [];
  return terminalSchema.parse({
    id,
    merchantId,
    serialNumber: hardwareInfo?.serialNumber ?? id,
    model: hardwareInfo?.model,
    lifecycle: LIFECYCLES.get(device.appliedState ?? device.state) ?? 'UNKNOWN',
    connectivity: { state: isJustSeen(lastSeenAt, asOf) ? 'ONLINE' : 'UNKNOWN', lastSeenAt },
    battery: batteryOf(events),
    power: { lastBootAt: lastBootOf(events), observedAt: lastSeenAt },
    software: toSoftware(device, target),
  });
}

function isJustSeen(lastSeenAt: string | null, asOf: string): boolean {
  if (lastSeenAt === null) return false;
  const age = DateTime.fromISO(asOf).diff(DateTime.fromISO(lastSeenAt));
  return age.as('minutes') <= ONLINE_MINUTES;
}

function toSoftware(device: AndroidDevice, target: UpdateTarget): FleetTerminal['software'] {
  const { softwareInfo, applicationReports, lastStatusReportTime: observedAt } = device;
  const layer = (version: string | null | undefined, aim: string | null | undefined) =>
    layerOf({ version: version ?? null, at: null, observedAt }, aim ?? null);
  const app = applicationReports?.find(
    ({ packageName }) => packageName === target.paymentApp?.package,
  );
  return {
    firmware: layer(softwareInfo?.androidBuildNumber, target.firmware),
    os: withOffer(layer(softwareInfo?.androidVersion, target.os), device),
    paymentApp: layer(app?.versionName, target.paymentApp?.version),
  };
}

// "UP_TO_DATE" of Google's means that nothing is on offer: also before the rollout has come. And a
// security patch is no update of the OS.
function withOffer(layer: FleetSoftwareLayer, { softwareInfo }: AndroidDevice): FleetSoftwareLayer {
  const isOffered = softwareInfo?.systemUpdateInfo?.updateStatus === 'OS_UPDATE_AVAILABLE';
  const isDone = layer.updateState === 'UP_TO_DATE';
  return isOffered && !isDone ? { ...layer, updateState: 'AVAILABLE' } : layer;
}
