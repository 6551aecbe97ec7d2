import { z } from 'zod';
import { HAND_OFF_REASONS } from '../core/effect.ts';
import { REMOTE_OUTCOMES, type RemoteOrder } from '../core/remote.ts';
import { FRESH_STATE } from '../core/state.ts';
import type { ConversationState, Reminders, ReminderTalk } from '../core/state.ts';
import type { DayReading, ShopTime } from '../core/time-reading.ts';
import { withOldDoubts } from './stored-doubts.ts';
import { fromJson } from './stored-json.ts';

const text = z.string();
const texts = z.array(text);

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

const reminderTalk: z.ZodType<ReminderTalk> = z.looseObject({
  instead: text.nullable(),
  isOffered: z.boolean().optional(),
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

const position = z.looseObject({
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

const offer = z.looseObject({
  isNumbered: z.boolean(),
  listed: z.number().optional(),
  turn: z.number(),
  choices: z.array(z.object({ id: text, label: text })),
});

const openHandOff = z.looseObject({
  number: text,
  // While staff have the talk the bot must keep still, for whatever reason that a newer version knows.
  reason: z.enum(HAND_OFF_REASONS).catch('merchantAsked'),
  openedAt: text,
  isClaimed: z.boolean(),
  hasAnswered: z.boolean().optional(),
  hasSaidWaiting: z.boolean(),
  isSeveral: z.boolean().optional(),
  danger: z.enum(['device', 'people', 'despair']).optional().catch(undefined),
  callAt: text.nullable().optional(),
});

const said = z.looseObject({
  messages: texts,
  words: z.number(),
  seen: z.array(z.number()).optional(),
  before: z.array(z.number()).optional(),
  to: z.number().nullable(),
  at: text,
  planned: z.object({ at: text, hasHour: z.boolean() }).optional().catch(undefined),
});

const reminders: z.ZodType<Reminders> = z.looseObject({
  set: texts,
  hours: z.object({
    opens: z.number().nullable(),
    closes: z.number().nullable(),
    closed: z.array(z.number()).optional().catch(undefined),
  }),
  missed: text.nullable().catch(null),
});

const remoteOrder: z.ZodType<RemoteOrder> = z.looseObject({
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
 * what only a newer version knows, in its parts too: during a deploy both take turns with one conversation.
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
  led: z.array(z.looseObject({ terminalId: text, isDone: z.boolean(), at: text })).catch([]),
  handOff: openHandOff.nullable().catch(null),
  said: said.optional().catch(undefined),
  allowedRetryAt: text.nullable().catch(null),
  reminders: reminders.catch(FRESH_STATE.reminders),
  toldCapturedAt: text.nullable().catch(null),
  against: z.record(text, text.optional().catch(undefined)).catch({}),
  heardAt: z.number().optional().catch(undefined),
  menu: text.nullable().catch(null),
  remote: remoteOrder.nullable().catch(null),
});

/** Null for what is no state at all. */
export function toState(json: string | null): ConversationState | null {
  if (json === null) return FRESH_STATE;
  const state = conversationState.safeParse(fromJson(json)).data;
  return state === undefined ? null : withOldDoubts(state);
}
