import { z } from 'zod';
import { maybe, moment, percent } from '../fleet/contract-reading.ts';

// Field names and meanings: Google's SDK for Node (docs/fleet-adapters.md).

const text = z.string().min(1).nullable().catch(null);
const at = moment.nullable().catch(null);

const powerEvent = z.object({
  eventType: text,
  createTime: at,
  batteryLevel: percent.nullable().catch(null),
});

const app = z.object({ packageName: text, versionName: text });

export const deviceAnswer = z.object({
  /** `enterprises/{enterpriseId}/devices/{deviceId}` */
  name: z.string().min(1),
  state: text,
  appliedState: text,
  enrollmentTokenData: text,
  lastStatusReportTime: at,
  hardwareInfo: maybe(z.object({ model: text, serialNumber: text })),
  softwareInfo: maybe(
    z.object({
      androidVersion: text,
      androidBuildNumber: text,
      systemUpdateInfo: maybe(z.object({ updateStatus: text })),
    }),
  ),
  applicationReports: maybe(z.array(app)),
  powerManagementEvents: maybe(z.array(powerEvent)),
});

/** What Google says instead of an answer. */
export const refusal = z.object({ error: z.object({ status: z.string() }) });

export type AndroidDevice = z.infer<typeof deviceAnswer>;
