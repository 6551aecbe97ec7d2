import { z } from 'zod';
import { ROLES, type BoundMerchant, type Role } from '../core/account.ts';
import { HAND_OFF_REASONS, URGENCIES, type HandOffReason, type Urgency } from '../core/effect.ts';
import type { KeptEvent } from '../core/event.ts';
import type { Ticket } from '../engine/ports.ts';
import { sentThing } from './stored-sent-thing.ts';

const text = z.string();
const texts = z.array(text);
const anything = z.array(z.unknown());
const handOffReason: z.ZodType<HandOffReason> = z.enum(HAND_OFF_REASONS);
const urgency: z.ZodType<Urgency> = z.enum(URGENCIES);

const fromLine = z.object({
  sentAt: z.number().optional().catch(undefined),
  isBelated: z.boolean().optional().catch(undefined),
});

const keptEvent: z.ZodType<KeptEvent> = z.discriminatedUnion('type', [
  fromLine.extend({
    type: z.literal('merchantWrote'),
    text,
    messageId: text,
    editedAt: z.number().optional(),
  }),
  fromLine.extend({ type: z.literal('merchantTapped'), data: text }),
  fromLine.extend({
    type: z.literal('merchantSent'),
    kind: z.enum(['sticker', 'image', 'voice', 'video', 'file', 'location', 'unknown']),
    messageId: text,
    what: sentThing.optional().catch(undefined),
  }),
  fromLine.extend({ type: z.literal('merchantFollowed'), isUnblocked: z.boolean() }),
  fromLine.extend({ type: z.literal('merchantUnfollowed') }),
  fromLine.extend({ type: z.literal('merchantUnsent'), messageId: text }),
  fromLine.extend({ type: z.literal('joinedGroup') }),
  fromLine.extend({ type: z.literal('accountLinked'), nonce: text }),
  z.object({ type: z.literal('timeCame'), timer: text, about: text }),
  z.object({ type: z.literal('notSent'), about: text }),
  z.object({ type: z.enum(['staffClaimed', 'staffReleased']), staff: text }),
  z.object({ type: z.literal('staffWrote'), staff: text, text }),
  z.object({ type: z.literal('staffSentPicture'), staff: text, picture: text }),
  z.object({ type: z.literal('staffPromisedCall'), staff: text, at: text }),
  z.object({ type: z.literal('staffReturned'), staff: text, flow: text.optional() }),
  z.object({ type: z.literal('staffClosed'), staff: text, resolution: text }),
  z.object({
    type: z.literal('staffReopened'),
    staff: text,
    number: text,
    reason: handOffReason,
  }),
  z.object({ type: z.literal('staffAskedRefresh'), staff: text, terminalId: text }),
]);

// The weaker one, should a later version know of more.
const role: z.ZodType<Role> = z.enum(ROLES).catch('staff');
const boundMerchant: z.ZodType<BoundMerchant> = z.object({
  merchantId: text,
  storeName: text,
  role,
});

/** Null for what is no event, or one of a kind this version does not know. */
export const readEvent = (json: string): KeptEvent | null =>
  keptEvent.safeParse(fromJson(json)).data ?? null;

/** None when they cannot be read: whoever sends them settles that there was nothing to send. */
export const readMessages = (json: string): readonly unknown[] =>
  anything.safeParse(fromJson(json)).data ?? [];
export const toLines = (json: string): readonly string[] =>
  texts.safeParse(fromJson(json)).data ?? [];
/** What only a newer version of the bot knows, beside this one, is told as the plainest that this one knows. */
export const toReason = (kept: string): HandOffReason =>
  handOffReason.catch('merchantAsked').parse(kept);
export const toRole = (kept: string | null): Role => role.parse(kept);
export const readKeptMerchant = (json: string): BoundMerchant | null =>
  boundMerchant.safeParse(fromJson(json)).data ?? null;
const ticketStatus = z.enum(['waiting', 'claimed', 'returned', 'withdrawn']);
export const toTicketStatus = (kept: string): Ticket['status'] =>
  ticketStatus.catch('returned').parse(kept);
export const toUrgency = (kept: string): Urgency => urgency.catch('customerWaiting').parse(kept);

export function fromJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
