import { z } from 'zod';
import { reason, status, ticketsPath } from './desk.ts';
import { chatMessage } from './line.ts';
import { orPlain } from './or-plain.ts';

const updateStates = [
  'UP_TO_DATE',
  'NOT_OFFERED',
  'AVAILABLE',
  'SCHEDULED',
  'DOWNLOADING',
  'INSTALLING',
  'PENDING_REBOOT',
  'FAILED',
  'UNKNOWN',
] as const;
const layer = z.object({
  state: orPlain(updateStates, 'UNKNOWN'),
  startedAt: z.string().nullable(),
  error: z.string().nullable(),
});

const terminal = z.object({
  label: z.string().nullable(),
  serialEnd: z.string(),
  lifecycle: z.string(),
  online: orPlain(['ONLINE', 'OFFLINE', 'UNKNOWN'], 'UNKNOWN'),
  seenAt: z.string().nullable(),
  battery: z
    .object({
      percent: z.number(),
      charging: orPlain(['YES', 'NO', 'UNKNOWN'], 'UNKNOWN'),
      at: z.string(),
    })
    .nullable(),
  bootAt: z.string().nullable(),
  firmware: layer,
  os: layer,
  app: layer,
});
export type TerminalSeen = z.infer<typeof terminal>;

const payment = z.object({
  serialEnd: z.string().nullable(),
  at: z.string(),
  amountYen: z.number(),
  outcome: orPlain(['captured', 'failed', 'unknown'], 'unknown'),
});
export type PaymentSeen = z.infer<typeof payment>;

const silent = z.object({ kind: z.literal('silent'), because: z.string() });
const known = z.object({
  kind: z.literal('known'),
  askedAt: z.string(),
  terminals: z.array(terminal),
  /** Of the terminals, in their order; not there for what was told in the past. */
  ids: z.array(z.string()).optional(),
  /** Of the payments, in their order; the same. */
  methods: z.array(orPlain(['credit', 'felica', 'qr', 'other'], 'other')).optional(),
  /** The stretch of time that the payments are of; the same. */
  paymentsSeen: z.object({ from: z.string(), to: z.string() }).optional(),
  payments: z.array(payment).nullable(),
  /** Some terminals told none of theirs. */
  arePaymentsPart: z.boolean().optional(),
});
const fleetSeen = z.discriminatedUnion('kind', [silent, known]);
/** What the fleet tells of the shop now. */
export const terminalsNow = z.discriminatedUnion('kind', [
  silent,
  known,
  z.object({ kind: z.literal('unlinked') }),
]);
export type TerminalsNow = z.infer<typeof terminalsNow>;
export type PaymentsSeen = NonNullable<z.infer<typeof known>['paymentsSeen']>;

const DELIVERIES = [
  'waiting',
  'later',
  'noPushLeft',
  'sent',
  'blocked',
  'unknown',
  'never',
] as const;

export const line = z.object({
  id: z.string(),
  turn: z.number(),
  at: z.string(),
  /** `event`: a mark of what staff did to the talk. */
  from: orPlain(['merchant', 'bot', 'staff', 'event'], 'bot'),
  by: z.string().nullable(),
  messages: z.array(chatMessage),
  event: z.string().nullable(),
  isUnsent: z.boolean(),
  isEdited: z.boolean(),
  delivery: orPlain(DELIVERIES, 'unknown').nullable(),
  heard: z
    .object({
      topics: z.array(z.string()),
      suggested: z.array(z.string()),
      confidence: z.number(),
    })
    .nullable(),
  decided: z
    .object({
      flow: z.string().nullable(),
      notice: z.string(),
      said: z.array(z.string()),
      fleet: fleetSeen.nullable(),
    })
    .nullable(),
});
export type TalkLine = z.infer<typeof line>;
const remoteOutcomes = [
  'done',
  'contacted',
  'unconfirmed',
  'failed',
  'expired',
  'cancelled',
  'offline',
  'busy',
  'paying',
  'unresolved',
  'lowBattery',
  'unsupported',
  'refused',
  'silent',
  'down',
] as const;
export type RemoteOutcome = (typeof remoteOutcomes)[number];

/** What a terminal was asked to do from afar. */
const order = z.object({
  kind: orPlain(['reboot', 'refresh'], 'refresh'),
  terminalId: z.string(),
  /** null: the merchant asked for it. */
  staff: z.string().nullable(),
  askedAt: z.string(),
  /** When the fleet took it; null: not yet. */
  takenAt: z.string().nullable(),
  /** null: under way. */
  outcome: orPlain(remoteOutcomes, 'unconfirmed').nullable(),
  endedAt: z.string().nullable(),
});
export type RemoteOrder = z.infer<typeof order>;

/** The end of a talk; `older`: from where on to ask for a part more, null: this is all of it. */
export const talk = z.object({
  lines: z.array(line),
  older: z.number().nullable(),
  order: order.nullable(),
});

const note = z.object({
  id: z.string(),
  ticket: z.string(),
  text: z.string(),
  at: z.string(),
  changedAt: z.string().nullable(),
  by: z.object({ id: z.string(), name: z.string() }),
});
export type Note = z.infer<typeof note>;
export const notes = z.object({ notes: z.array(note) });

export const around = z.object({
  merchant: z
    .object({ merchantId: z.string(), storeName: z.string(), role: z.string() })
    .nullable(),
  tickets: z.array(
    z.object({
      number: z.string(),
      reason,
      status,
      summary: z.string(),
      openedAt: z.string(),
      isOwn: z.boolean(),
    }),
  ),
  others: z.array(
    z.object({
      id: z.string(),
      role: orPlain(['owner', 'staff'], 'staff'),
      lastAt: z.string().nullable(),
    }),
  ),
});
export type Around = z.infer<typeof around>;

export const talkPath = (number: string, what: 'talk' | 'notes' | 'around' | 'terminals') =>
  `${ticketsPath}/${encodeURIComponent(number)}/${what}`;
/** The talk from a line's turn on; null: its last part. */
export const talkFrom = (number: string, from: number | null) =>
  talkPath(number, 'talk') + (from === null ? '' : `?from=${from}`);
export const notePath = (number: string, id: string) =>
  `${talkPath(number, 'notes')}/${encodeURIComponent(id)}`;
