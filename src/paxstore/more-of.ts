import type { z } from 'zod';
import { getJson } from '../fleet/get-json.ts';
import type { FleetLine } from '../fleet/line.ts';
import type { UpdateTarget } from '../fleet/update-target.ts';
import type { ToUrl } from './addresses.ts';
import {
  apkTasks,
  detailAnswer,
  firmwareTasks,
  networkAnswer,
  type PaxNetwork,
  type PaxPushTask,
  type PaxTerminal,
} from './answers.ts';

/** What the list of terminals does not tell; null: not known. */
export interface More {
  readonly network: PaxNetwork | null;
  readonly osVersion: string | null;
  /** The newest push of the very update that the notice is about. */
  readonly firmwareTask: PaxPushTask | null;
  readonly appTask: PaxPushTask | null;
}

interface Asking {
  readonly toUrl: ToUrl;
  readonly line: FleetLine;
  readonly target: UpdateTarget;
}

/** Asks only for what may still be unknown. A call that fails leaves its own facts unknown, and no others. */
export async function moreOf(terminal: PaxTerminal, asking: Asking): Promise<More> {
  const [network, osVersion, firmwareTask, appTask] = await Promise.all([
    networkOf(terminal, asking),
    osVersionOf(terminal, asking),
    firmwareTaskOf(terminal, asking),
    appTaskOf(terminal, asking),
  ]);
  return { network, osVersion, firmwareTask, appTask };
}

async function networkOf(
  { id, serialNo }: PaxTerminal,
  asking: Asking,
): Promise<PaxNetwork | null> {
  if (serialNo === null) return null;
  const told = await ask('terminals/network', { serialNo }, networkAnswer, asking);
  return told?.data.id === id ? told.data : null;
}

async function osVersionOf({ id }: PaxTerminal, asking: Asking): Promise<string | null> {
  if (asking.target.os === null) return null;
  const query = { includeDetailInfoList: 'true' };
  const told = await ask(`terminals/${id}`, query, detailAnswer, asking);
  return told?.data.id === id ? (told.data.terminalDetail?.osVersion ?? null) : null;
}

const NEWEST = { limit: '10', pageNo: '1', orderBy: 'a.created_date DESC' };

async function firmwareTaskOf(terminal: PaxTerminal, asking: Asking): Promise<PaxPushTask | null> {
  const { serialNo, installedFirmware } = terminal;
  const { firmware } = asking.target;
  if (serialNo === null || firmware === null) return null;
  if (installedFirmware?.firmwareName === firmware) return null;
  const query = { ...NEWEST, serialNo, fmName: firmware };
  const told = await ask('terminalFirmwares', query, firmwareTasks, asking);
  const ours = (told?.dataset ?? []).find(
    (task) => task.terminalSN === serialNo && task.fmName === firmware,
  );
  return ours ?? null;
}

async function appTaskOf({ serialNo }: PaxTerminal, asking: Asking): Promise<PaxPushTask | null> {
  const app = asking.target.paymentApp;
  if (serialNo === null || app === null) return null;
  const query = { ...NEWEST, serialNo, appPackageName: app.package };
  const told = await ask('terminalApks', query, apkTasks, asking);
  const ours = (told?.dataset ?? []).find(
    (task) =>
      task.terminalSN === serialNo &&
      task.apkPackageName === app.package &&
      task.apkVersionName === app.version,
  );
  return ours ?? null;
}

async function ask<T>(
  path: string,
  query: Readonly<Record<string, string>>,
  schema: z.ZodType<T>,
  { toUrl, line }: Asking,
): Promise<T | null> {
  const heard = await getJson({ url: toUrl(path, query) }, schema, line);
  return heard.kind === 'heard' ? heard.value : null;
}
