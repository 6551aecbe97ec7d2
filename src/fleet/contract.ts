import { z } from 'zod';
import { facet, maybe, moment, pageOf, pathId, percent } from './contract-reading.ts';

// A value that a later version of a fleet invents is read as UNKNOWN: a merchant
// must not lose the whole answer because one word in it is new.

const updateState = z
  .enum([
    'UP_TO_DATE',
    'NOT_OFFERED',
    'AVAILABLE',
    'SCHEDULED',
    'DOWNLOADING',
    'INSTALLING',
    'PENDING_REBOOT',
    'FAILED',
    'UNKNOWN',
  ])
  .catch('UNKNOWN');

const updateErrorCode = z.enum([
  'BATTERY_LOW',
  'NETWORK',
  'INTERRUPTED',
  'DOWNLOAD_FAILED',
  'INSTALL_FAILED',
  'STORAGE_FULL',
  'VERSION_MISMATCH',
  'FIRMWARE_INCOMPLETE',
  'APP_CLOSED_DURING_PAYMENT',
  'OTHER',
]);

const lastError = z.object({
  code: updateErrorCode.catch('OTHER'),
  at: maybe(moment),
  vendorCode: maybe(z.string()),
  /** For staff; a merchant never sees it. */
  message: maybe(z.string()),
});

const softwareLayer = facet({
  installedVersion: maybe(z.string()),
  installedAt: maybe(moment),
  targetVersion: maybe(z.string()),
  updateState,
  progressPercent: maybe(percent),
  startedAt: maybe(moment),
  completedAt: maybe(moment),
  skippable: maybe(z.boolean()),
  deadlineAt: maybe(moment),
  lastError: maybe(lastError),
  observedAt: maybe(moment),
});

const signal = z.object({
  quality: z.enum(['EXCELLENT', 'GOOD', 'FAIR', 'POOR', 'UNKNOWN']).catch('UNKNOWN'),
  dbm: maybe(z.number()),
});

const connectivity = facet({
  state: z.enum(['ONLINE', 'OFFLINE', 'UNKNOWN']).catch('UNKNOWN'),
  lastSeenAt: maybe(moment),
  networkType: z.enum(['WIFI', 'CELLULAR', 'ETHERNET', 'NONE', 'UNKNOWN']).catch('UNKNOWN'),
  signal: maybe(signal),
});

const battery = z.object({
  levelPercent: percent,
  charging: z
    .enum(['CHARGING', 'FULL', 'NOT_CHARGING', 'INSUFFICIENT', 'UNKNOWN'])
    .catch('UNKNOWN'),
  observedAt: maybe(moment),
  receivedAt: maybe(moment),
});

/** One terminal as a fleet tells it, every facet with its own time. */
export const terminalSchema = z.object({
  id: pathId,
  merchantId: pathId,
  label: maybe(z.string()),
  serialNumber: z.string(),
  model: maybe(z.string()),
  lifecycle: z.enum(['ACTIVE', 'PENDING', 'SUSPENDED', 'RETIRED', 'UNKNOWN']).catch('UNKNOWN'),
  connectivity,
  battery: maybe(battery),
  power: facet({ lastBootAt: maybe(moment), observedAt: maybe(moment) }),
  software: facet({ firmware: softwareLayer, os: softwareLayer, paymentApp: softwareLayer }),
  paymentReadiness: facet({
    state: z.enum(['READY', 'BLOCKED', 'UNKNOWN']).catch('UNKNOWN'),
    reasons: maybe(z.array(z.string())),
  }),
});

export const terminalPageSchema = pageOf(terminalSchema);

export type FleetTerminal = z.infer<typeof terminalSchema>;
export type FleetSoftwareLayer = z.infer<typeof softwareLayer>;
export type FleetUpdateErrorCode = z.infer<typeof updateErrorCode>;
