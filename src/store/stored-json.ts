import { z } from 'zod';
import { ROLES, type BoundMerchant, type Role } from '../core/account.ts';
import { HAND_OFF_REASONS, URGENCIES, type HandOffReason, type Urgency } from '../core/effect.ts';
import { REMOTE_OUTCOMES, type RemoteOrder } from '../core/remote.ts';
import type { KeptEvent, SentThing } from '../core/event.ts';
import { FRESH_STATE } from '../core/state.ts';
import type { ConversationState, Reminders, ReminderTalk } from '../core/state.ts';
import type { DayReading, ShopTime } from '../core/time-reading.ts';
import type { Ticket } from '../engine/ports.ts';

const text = z.string();
const texts = z.array(text);
const anything = z.array(z.unknown());
const handOffReason: z.ZodType<HandOffReason> = z.enum(HAND_OFF_REASONS);
const urgency: z.ZodType<Urgency> = z.enum(URGENCIES);

const sentThing: z.ZodType<SentThing> = z.object({
  sticker: z.object({ packageId: text, stickerId: text }).optional(),
  fileName: text.optional(),
  durationMs: z.number().optional(),
});

const keptEvent: z.ZodType<KeptEvent> = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('merchantWrote'),
    text,
    messageId: text,
    editedAt: z.number().optional(),
  }),
  z.object({ type: z.literal('merchantTapped'), data: text }),
  z.object({
    type: z.literal('merchantSent'),
    kind: z.enum(['sticker', 'image', 'voice', 'video', 'file', 'location', 'unknown']),
    messageId: text,
    what: sentThing.optional().catch(undefined),
  }),
  z.object({ type: z.literal('merchantFollowed'), isUnblocked: z.boolean() }),
  z.object({ type: z.literal('merchantUnfollowed') }),
  z.object({ type: z.literal('merchantUnsent'), messageId: text }),
  z.object({ type: z.literal('joinedGroup') }),
  z.object({ type: z.literal('accountLinked'), nonce: text }),
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

const dayReading: z.ZodType<DayReading> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('fromToday'), days: z.number() }),
  z.object({ kind: z.literal('date'), month: z.number().nullable(), day: z.number() }),
  z.object({ kind: z.literal('weekday'), weekday: z.number(), weeks: z.number() }),
  z.object({ kind: z.literal('notice'), of: z.enum(['update', 'lastDay']), days: z.number() }),
]);

const shopTime: z.ZodType<ShopTime> = z.object({
  kind: z.literal('shop'),
  of: z.enum(['opens', 'closes']),
  side: z.enum(['before', 'after']),
  minutes: z.number().nullable(),
  day: dayReading.nullable(),
});

const reminderTalk: z.ZodType<ReminderTalk> = z.object({
  instead: text.nullable(),
  wanted: z
    .object({
      kind: z.enum(['clear', 'either', 'opens', 'closes', 'past', 'tooLate', 'impossible']),
      at: text.nullable(),
      other: text.nullable(),
      shop: shopTime.nullable(),
      isDayOnly: z.boolean().optional(),
    })
    .nullable(),
});

const position = z.object({
  flow: text,
  version: z.number(),
  step: text,
  since: text,
  stepSince: text,
  answers: z.record(z.string(), z.string()),
  trail: texts,
  terminalId: text.nullable().catch(null),
  reminder: reminderTalk.optional(),
});

const offer = z.object({
  isNumbered: z.boolean(),
  listed: z.number().optional(),
  turn: z.number(),
  choices: z.array(z.object({ id: text, label: text })),
});

const openHandOff = z.object({
  number: text,
  // While staff have the talk the bot must keep still, for whatever reason that a newer version knows.
  reason: handOffReason.catch('merchantAsked'),
  openedAt: text,
  isClaimed: z.boolean(),
  hasAnswered: z.boolean().optional(),
  hasSaidWaiting: z.boolean(),
  callAt: text.nullable().optional(),
});

const reminders: z.ZodType<Reminders> = z.object({
  set: texts,
  hours: z.object({ opens: z.number().nullable(), closes: z.number().nullable() }),
  missed: text.nullable().catch(null),
});

const remoteOrder: z.ZodType<RemoteOrder> = z.object({
  key: text,
  kind: z.enum(['reboot', 'refresh']),
  terminalId: text,
  staff: text.nullable(),
  askedAt: text,
  tries: z.number(),
  takenAt: text.nullable(),
  id: text.nullable(),
  outcome: z.enum(REMOTE_OUTCOMES).nullable(),
  endedAt: text.nullable().default(null),
});

/**
 * A part that an earlier version kept in another shape starts as in a fresh conversation; the rest stays, and so does
 * what only a newer version knows: during a deploy both take turns with one conversation.
 */
const conversationState: z.ZodType<ConversationState> = z.looseObject({
  language: z.enum(['ja', 'en', 'zh-Hans', 'ko']).catch(FRESH_STATE.language),
  position: position.nullable().catch(null),
  interrupted: position.nullable().catch(null),
  stopped: position.nullable().catch(null),
  wished: texts.catch([]),
  offer: offer.nullable().catch(null),
  lastTap: text.nullable().catch(null),
  misunderstandings: z.number().catch(0),
  topics: texts.catch([]),
  terminalId: text.nullable().catch(null),
  aside: z.array(position).catch([]),
  led: z.array(z.object({ terminalId: text, isDone: z.boolean(), at: text })).catch([]),
  handOff: openHandOff.nullable().catch(null),
  allowedRetryAt: text.nullable().catch(null),
  reminders: reminders.catch(FRESH_STATE.reminders),
  toldCapturedAt: text.nullable().catch(null),
  against: z.record(text, text).catch({}),
  menu: text.nullable().catch(null),
  remote: remoteOrder.nullable().catch(null),
});

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

/** Null for what is no state at all. */
export const toState = (json: string | null): ConversationState | null =>
  json === null ? FRESH_STATE : (conversationState.safeParse(fromJson(json)).data ?? null);

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

function fromJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
