import { z } from 'zod';
import { maybe } from '../fleet/contract-reading.ts';

// Field names and meanings: the classes of PAX's open API SDK 10 for Java (docs/fleet-adapters.md).

/** Milliseconds since 1970, as ISO text; what is no time is not known. */
const milliseconds = z
  .number()
  .nullish()
  .transform((at) => (at ? new Date(at).toISOString() : null))
  .catch(null);

const text = z
  .string()
  .nullish()
  .transform((words) => (words?.trim() ? words : null))
  .catch(null);

const whole = z.int().nullable().catch(null);

const terminal = z.object({
  id: z.int(),
  name: text,
  tid: text,
  serialNo: text,
  status: text,
  merchantName: text,
  modelName: text,
  resellerName: text,
  lastAccessTime: milliseconds,
  installedFirmware: maybe(z.object({ firmwareName: text, installTime: milliseconds })),
  installedApks: maybe(
    z.array(z.object({ packageName: text, versionName: text, installTime: milliseconds })),
  ),
});

const network = z.object({
  id: z.int(),
  /** A float; out of range it is none. */
  battery: z.number().min(0).max(100).nullable().catch(null),
  onlineStatus: whole,
  network: text,
});

const detail = z.object({ id: z.int(), terminalDetail: maybe(z.object({ osVersion: text })) });

const pushTask = z.object({ actionStatus: whole, actionTime: milliseconds, errorCode: whole });

const firmwareTask = pushTask.extend({ terminalSN: text, fmName: text });
const apkTask = pushTask.extend({
  terminalSN: text,
  apkPackageName: text,
  apkVersionName: text,
});

const said = { businessCode: z.literal(0) };
const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ ...said, hasNext: z.boolean(), dataset: maybe(z.array(item)) });
const oneOf = <T extends z.ZodType>(item: T) => z.object({ ...said, data: item });

export const terminalPage = pageOf(terminal);
export const networkAnswer = oneOf(network);
export const detailAnswer = oneOf(detail);
export const firmwareTasks = pageOf(firmwareTask);
export const apkTasks = pageOf(apkTask);

/** What PAXSTORE says instead of an answer. */
export const refusal = z.object({ businessCode: z.int() });

export type PaxTerminal = z.infer<typeof terminal>;
export type PaxNetwork = z.infer<typeof network>;
export type PaxPushTask = z.infer<typeof pushTask>;
