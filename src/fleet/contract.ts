import { z } from 'zod';
import { LIFECYCLES, UPDATE_STATES } from '../core/terminal.ts';
import { facet, maybe, moment, pageOf, pathId, percent } from './contract-reading.ts';

// A value that a later version of a fleet invents is read as UNKNOWN: a merchant
// must not lose the whole answer because one word in it is new.

const updateState = z
  .enum(UPDATE_STATES)
  .catch('UNKNOWN')
  .describe(
    'NOT_OFFERED: there is an update, and the rollout has not come to this terminal yet. AVAILABLE: on offer and not begun. PENDING_REBOOT: all but the last restart is done. FAILED: the last try ended in `lastError`.',
  );

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
  code: updateErrorCode
    .catch('OTHER')
    .describe(
      'INTERRUPTED: the terminal went off in between. FIRMWARE_INCOMPLETE: the payment app was opened before the update of the firmware was complete. APP_CLOSED_DURING_PAYMENT: the payment app closed while a payment ran, so its outcome may not be known.',
    ),
  at: maybe(moment),
  vendorCode: maybe(z.string()),
  message: maybe(z.string()).describe('For staff; a merchant never sees it.'),
});

/** One of the layers that update by rules of their own. */
export const softwareLayerSchema = facet({
  installedVersion: maybe(z.string()),
  installedAt: maybe(moment),
  targetVersion: maybe(z.string()),
  updateState,
  progressPercent: maybe(percent),
  startedAt: maybe(moment),
  completedAt: maybe(moment),
  skippable: maybe(z.boolean()),
  deadlineAt: maybe(moment),
  lastError: maybe(lastError).describe('Null once the layer is up to date.'),
  observedAt: maybe(moment).describe('When the terminal said so. Without it nothing is "now".'),
}).describe('One of three that update by rules of their own, so they are kept apart.');

const signal = z.object({
  quality: z.enum(['EXCELLENT', 'GOOD', 'FAIR', 'POOR', 'UNKNOWN']).catch('UNKNOWN'),
  dbm: maybe(z.number()),
});

const connectivity = facet({
  state: z
    .enum(['ONLINE', 'OFFLINE', 'UNKNOWN'])
    .catch('UNKNOWN')
    .describe('The opinion of the server.'),
  lastSeenAt: maybe(moment).describe('The last contact of any kind.'),
  networkType: z.enum(['WIFI', 'CELLULAR', 'ETHERNET', 'NONE', 'UNKNOWN']).catch('UNKNOWN'),
  signal: maybe(signal),
});

const battery = z.object({
  levelPercent: percent.describe('Rounded down, never up: 24.9 is 24.'),
  charging: z
    .enum(['CHARGING', 'FULL', 'NOT_CHARGING', 'INSUFFICIENT', 'UNKNOWN'])
    .catch('UNKNOWN')
    .describe('INSUFFICIENT: plugged in, but it loses more than it gets.'),
  observedAt: maybe(moment).describe('When the terminal measured it.'),
  receivedAt: maybe(moment).describe('When the server got it; counts where observedAt is unknown.'),
});

/** One terminal as a fleet tells it, every facet with its own time. */
export const terminalSchema = z.object({
  id: pathId,
  merchantId: pathId.describe('The merchant of the path. A client refuses an answer with another.'),
  label: maybe(z.string()).describe('What the shop calls it.'),
  serialNumber: z.string().describe('A merchant is shown its last four characters at most.'),
  model: maybe(z.string()),
  lifecycle: z.enum(LIFECYCLES).catch('UNKNOWN'),
  connectivity,
  battery: maybe(battery),
  power: facet({
    lastBootAt: maybe(moment).describe('It was started at this time or later.'),
    observedAt: maybe(moment),
  }),
  software: facet({
    firmware: softwareLayerSchema,
    os: softwareLayerSchema,
    paymentApp: softwareLayerSchema,
  }),
  paymentReadiness: facet({
    state: z
      .enum(['READY', 'BLOCKED', 'UNKNOWN'])
      .catch('UNKNOWN')
      .describe('Not to be computed from ONLINE or OFFLINE.'),
    reasons: maybe(z.array(z.string())),
  }),
});

export const terminalPageSchema = pageOf(terminalSchema);

export type FleetTerminal = z.infer<typeof terminalSchema>;
export type FleetSoftwareLayer = z.infer<typeof softwareLayerSchema>;
export type FleetUpdateErrorCode = z.infer<typeof updateErrorCode>;
