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
export const status = z.enum(['waiting', 'claimed', 'returned', 'withdrawn']);
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

export const ticketsPath = '/desk/api/tickets';
export const ticketPath = (number: string, what: 'reply' | 'return') =>
  `${ticketsPath}/${encodeURIComponent(number)}/${what}`;
