import { z } from 'zod';

const urgency = z.enum(['cannotTakePayments', 'customerWaiting', 'beforeOpening', 'canWait']);
export const reason = z.enum([
  'merchantAsked',
  'notUnderstood',
  'stepFailed',
  'paymentUnknown',
  'angry',
  'unsafe',
  'notOffered',
  'contract',
]);
const status = z.enum(['waiting', 'claimed', 'returned', 'withdrawn']);
export type Urgency = z.infer<typeof urgency>;
export type Reason = z.infer<typeof reason>;
export type TicketStatus = z.infer<typeof status>;

const ticket = z.object({
  number: z.union([z.string(), z.number()]).transform(String),
  reason,
  urgency,
  storeName: z.string().nullable(),
  summary: z.string(),
  position: z.string().nullable(),
  terminals: z.array(z.string()),
  conversation: z.string(),
  openedAt: z.string(),
  status,
  claimedBy: z.string().nullable(),
});
export type Ticket = z.infer<typeof ticket>;
export const ticketList = z.object({ now: z.string(), tickets: z.array(ticket) });
export type TicketList = z.infer<typeof ticketList>;

const line = z.object({
  at: z.string(),
  from: z.enum(['merchant', 'bot', 'staff']),
  texts: z.array(z.string()),
  delivery: z.enum(['waiting', 'sent', 'unknown', 'never']).nullable(),
  /** Where the picture of this line is to be seen. */
  picture: z.string().nullable(),
});
export type TalkLine = z.infer<typeof line>;
export const talk = z.object({ lines: z.array(line) });

const ticketsPath = '/desk/api/tickets';
export const ticketPath = (number: string, what: 'talk' | 'reply' | 'return') =>
  `${ticketsPath}/${encodeURIComponent(number)}/${what}`;
