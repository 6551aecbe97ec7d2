import { z } from 'zod';
import { orPlain } from './or-plain.ts';

const urgencies = ['cannotTakePayments', 'customerWaiting', 'beforeOpening', 'canWait'] as const;
const urgency = orPlain(urgencies, 'customerWaiting');
const reasons = [
  'merchantAsked',
  'notUnderstood',
  'stepFailed',
  'paymentUnknown',
  'angry',
  'unsafe',
  'notOffered',
  'contract',
] as const;
export const reason = orPlain(reasons, 'merchantAsked');
const statuses = ['waiting', 'claimed', 'returned', 'closed', 'withdrawn'] as const;
export const status = orPlain(statuses, 'returned');
const SENT = ['sticker', 'image', 'voice', 'video', 'file', 'location', 'unknown'] as const;
export type Urgency = z.infer<typeof urgency>;
export type Reason = z.infer<typeof reason>;
export type TicketStatus = z.infer<typeof status>;

/** What the bot itself says of a ticket. */
const said = {
  summary: z.string(),
  position: z.string().nullable(),
  terminals: z.array(z.string()),
};

const ticket = z.object({
  number: z.union([z.string(), z.number()]).transform(String),
  reason,
  urgency,
  storeName: z.string().nullable(),
  ...said,
  /** The same in English; null: only Japanese was kept. */
  inEnglish: z.object(said).nullable().default(null),
  conversation: z.string(),
  openedAt: z.string(),
  status,
  claimedBy: z.string().nullable(),
  claimedById: z.string().nullable(),
  passedBy: z.string().nullable().default(null),
  firstReplyAt: z.string().nullable(),
  closedAt: z.string().nullable(),
  resolution: z.string().nullable(),
  callBackAt: z.string().nullable(),
  callBackBy: z.enum(['merchant', 'staff']).nullable().catch(null),
  /** What the merchant last wrote before it was opened. */
  openingWords: z.array(z.string()).default([]),
  /** What the merchant has said since staff last did. */
  unanswered: z
    .object({
      count: z.number(),
      since: z.string(),
      last: z.string(),
      words: z.string().nullable(),
      sent: orPlain(SENT, 'unknown').nullable().default(null),
    })
    .nullable()
    .default(null),
  isBlocked: z.boolean().default(false),
  /** Why the last words of staff have not arrived. */
  notArrived: orPlain(['never', 'blocked', 'noPushLeft'], 'never').nullable().default(null),
  /** What becomes of the last words of staff, as long as that is open. */
  onItsWay: orPlain(['waiting', 'later', 'unknown'], 'unknown').nullable().default(null),
  lineName: z.string().nullable().default(null),
});
export type Ticket = z.infer<typeof ticket>;
export const ticketList = z.object({ now: z.string(), tickets: z.array(ticket) });

export const ticketsPath = '/desk/api/tickets';
export type TicketAct =
  | 'claim'
  | 'pass'
  | 'take-over'
  | 'release'
  | 'reply'
  | 'again'
  | 'call'
  | 'return'
  | 'close'
  | 'refresh'
  | 'reopen';
export const ticketPath = (number: string, what: TicketAct | 'seat') =>
  `${ticketsPath}/${encodeURIComponent(number)}/${what}`;

export const colleaguesPath = '/desk/api/colleagues';
const colleague = z.object({ id: z.string(), name: z.string() });
export type Colleague = z.infer<typeof colleague>;
export const colleagueList = z.object({ colleagues: z.array(colleague) });

export const toolsPath = '/desk/api/tools';
export const deskTools = z.object({
  /** Within so many minutes staff want to have written. */
  firstReplyMinutes: z.number(),
  /** Hours of the day in Japan in which nobody answers; may span midnight. */
  receptionOnly: z.object({ fromHour: z.number(), toHour: z.number() }),
  flows: z.array(z.object({ id: z.string(), name: z.object({ ja: z.string(), en: z.string() }) })),
  canSendPhotos: z.boolean(),
});
export type DeskTools = z.infer<typeof deskTools>;

/** The queue, with the ticket of this number open; null: with none. */
export const deskPage = (number: string | null) =>
  number === null ? '/desk' : `/desk?ticket=${encodeURIComponent(number)}`;
export const searchPath = (words: string) => `/desk/api/search?words=${encodeURIComponent(words)}`;
export const ticketsFound = z.object({ tickets: z.array(ticket) });

export const photoPath = (number: string, act: string) =>
  `${ticketsPath}/${encodeURIComponent(number)}/photo?act=${act}`;
