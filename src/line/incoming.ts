import type { Timed } from '../core/event.ts';
import type { Arrival } from '../engine/ports.ts';
import type { Clock } from '../engine/means.ts';
import type { Log } from '../engine/log.ts';
import { envelope, type IncomingEvent, incomingEvent } from './incoming-shape.ts';
import { toKeptEvent } from './to-kept-event.ts';

export interface IncomingMeans {
  readonly now: Clock;
  /** Takes personal figures out of a text; nothing is kept that has not gone through it. */
  readonly mask: (text: string) => string;
  readonly log: Log;
}

const TEST_USER = /^U(?:deadbeef){4}$/u;
const TEST_TOKEN = /^(?:0{32}|f{32})$/u;

/** The webhook's body as arrivals, in LINE's order; null when it is not a webhook's body at all. */
export function toArrivals(body: unknown, means: IncomingMeans): readonly Arrival[] | null {
  const { data } = envelope.safeParse(body);
  if (data === undefined) return null;
  return data.events.flatMap((event) => toArrival(event, means));
}

/** One arrival or none: an event that we cannot read must not take the others with it. */
function toArrival(foreign: unknown, means: IncomingMeans): readonly Arrival[] {
  const { data, error } = incomingEvent.safeParse(foreign);
  if (data === undefined) {
    const fields = error.issues.map((issue) => issue.path.join('.'));
    means.log.warn({ fields }, 'ignored a webhook event of unknown shape');
    return [];
  }
  try {
    return arrivalOf(data, means);
  } catch (cause) {
    const name = cause instanceof Error ? cause.name : 'not an error';
    means.log.error({ eventId: data.webhookEventId, name }, 'a webhook event could not be read');
    return [];
  }
}

function arrivalOf(event: IncomingEvent, means: IncomingMeans): readonly Arrival[] {
  if (isTest(event)) return [];
  if (event.link !== undefined && event.link.result !== 'ok') {
    means.log.warn({ eventId: event.webhookEventId }, 'LINE refused to link an account');
    return [];
  }
  const conversation = conversationOf(event);
  if (conversation === null) return [];
  const kept = toKeptEvent(event, means.mask);
  if (kept === null) {
    means.log.info({ type: event.type }, 'ignored a webhook event of a kind we do not answer');
    return [];
  }
  const isActive = event.mode === 'active';
  return [
    {
      eventId: event.webhookEventId,
      conversation,
      event: { ...kept, ...timeOf(event) },
      receivedAt: means.now(),
      replyToken: isActive ? (event.replyToken ?? null) : null,
      // A mode we do not know is one in which we do not speak.
      mode: isActive ? 'active' : 'standby',
    },
  ];
}

function timeOf({ timestamp, deliveryContext }: IncomingEvent): Timed {
  return {
    ...(timestamp === undefined ? {} : { sentAt: timestamp }),
    ...(deliveryContext?.isRedelivery ? { isBelated: true } : {}),
  };
}

/** What LINE's console once sent to try a webhook out. */
function isTest(event: IncomingEvent): boolean {
  return TEST_TOKEN.test(event.replyToken ?? '') || TEST_USER.test(event.source?.userId ?? '');
}

/** Groups and rooms are only told good-bye; people who have not consented have no id to answer to. */
function conversationOf({ type, source }: IncomingEvent): string | null {
  if (source === undefined) return null;
  if (source.type === 'user') return source.userId ?? null;
  return type === 'join' ? (source.groupId ?? source.roomId ?? null) : null;
}
