import {
  terminalSchema,
  type FleetSoftwareLayer,
  type FleetTerminal,
  type FleetUpdateErrorCode,
} from '../fleet/contract.ts';
import { layerOf, type UpdateTarget } from '../fleet/update-target.ts';
import type { PaxNetwork, PaxPushTask, PaxTerminal } from './answers.ts';
import type { More } from './more-of.ts';

type Lifecycle = FleetTerminal['lifecycle'];
type Connectivity = FleetTerminal['connectivity'];
type UpdateState = FleetSoftwareLayer['updateState'];

const LIFECYCLES: ReadonlyMap<unknown, Lifecycle> = new Map([
  ['A', 'ACTIVE'],
  ['P', 'PENDING'],
  ['S', 'SUSPENDED'],
] as const);

const STATES: ReadonlyMap<unknown, Connectivity['state']> = new Map([
  [1, 'OFFLINE'],
  [2, 'ONLINE'],
] as const);

const NETWORK_TYPES: ReadonlyMap<unknown, Connectivity['networkType']> = new Map([
  ['NETWORK_WIFI', 'WIFI'],
  ['NETWORK_ETHERNET', 'ETHERNET'],
  ['NETWORK_5G', 'CELLULAR'],
  ['NETWORK_4G', 'CELLULAR'],
  ['NETWORK_3G', 'CELLULAR'],
  ['NETWORK_2G', 'CELLULAR'],
] as const);

// 2, success, is not among them: what is installed is something else, so one of the two is wrong.
const UPDATE_STATES: ReadonlyMap<unknown, UpdateState> = new Map([
  [0, 'AVAILABLE'],
  [1, 'INSTALLING'],
  [3, 'FAILED'],
  [4, 'NOT_OFFERED'],
] as const);

const ERRORS: ReadonlyMap<unknown, FleetUpdateErrorCode> = new Map([
  [1, 'DOWNLOAD_FAILED'],
  [2, 'INSTALL_FAILED'],
  [7, 'VERSION_MISMATCH'],
  [20, 'VERSION_MISMATCH'],
  [25, 'VERSION_MISMATCH'],
] as const);

interface Told extends More {
  readonly terminal: PaxTerminal;
}

/** Field by field what PAXSTORE tells (docs/fleet-adapters.md); the rest is not known. */
export function toContract(merchantId: string, told: Told, target: UpdateTarget): FleetTerminal {
  const { terminal, network } = told;
  return terminalSchema.parse({
    id: String(terminal.id),
    merchantId,
    label: terminal.name,
    serialNumber: terminal.serialNo ?? String(terminal.id),
    model: terminal.modelName,
    lifecycle: LIFECYCLES.get(terminal.status) ?? 'UNKNOWN',
    connectivity: {
      state: STATES.get(network?.onlineStatus) ?? 'UNKNOWN',
      lastSeenAt: terminal.lastAccessTime,
      networkType: NETWORK_TYPES.get(network?.network) ?? 'UNKNOWN',
    },
    battery: toBattery(terminal, network),
    software: toSoftware(told, target),
  });
}

// PAXSTORE does not say when it was measured. It came with some contact, the last one at the latest.
function toBattery(terminal: PaxTerminal, network: PaxNetwork | null): object | null {
  const levelPercent = network?.battery ?? null;
  return levelPercent === null ? null : { levelPercent, receivedAt: terminal.lastAccessTime };
}

function toSoftware(told: Told, target: UpdateTarget): FleetTerminal['software'] {
  const { terminal, firmwareTask, appTask, osVersion } = told;
  const observedAt = terminal.lastAccessTime;
  const os = { version: osVersion, at: null, observedAt };
  const appTarget = target.paymentApp?.version ?? null;
  return {
    firmware: withTask(layerOf(firmwareOf(terminal), target.firmware), firmwareTask),
    os: layerOf(os, target.os),
    paymentApp: withTask(layerOf(appOf(terminal, target.paymentApp?.package), appTarget), appTask),
  };
}

function firmwareOf({ installedFirmware, lastAccessTime: observedAt }: PaxTerminal) {
  const { firmwareName: version = null, installTime: at = null } = installedFirmware ?? {};
  return { version, at, observedAt };
}

function appOf({ installedApks, lastAccessTime: observedAt }: PaxTerminal, name?: string) {
  const app = installedApks?.find((apk) => apk.packageName === name);
  return { version: app?.versionName ?? null, at: app?.installTime ?? null, observedAt };
}

/** What is not installed yet, as its push stands. */
function withTask(layer: FleetSoftwareLayer, task: PaxPushTask | null): FleetSoftwareLayer {
  if (layer.updateState === 'UP_TO_DATE' || task === null) return layer;
  const isFailed = task.actionStatus === 3;
  return {
    ...layer,
    updateState: UPDATE_STATES.get(task.actionStatus) ?? 'UNKNOWN',
    startedAt: task.actionStatus === 1 ? task.actionTime : null,
    lastError: isFailed ? toError(task) : null,
  };
}

function toError({ errorCode, actionTime }: PaxPushTask): FleetSoftwareLayer['lastError'] {
  const vendorCode = errorCode === null ? null : String(errorCode);
  return { code: ERRORS.get(errorCode) ?? 'OTHER', at: actionTime, vendorCode, message: null };
}
