import { createHmac } from 'node:crypto';
import type { DateTime } from 'luxon';
import { keepLatest, newEventId } from './line-ids.ts';
import type { ReplyTokens } from './line-tokens.ts';

export interface WebhookEvent extends Readonly<Record<string, unknown>> {
  readonly type: string;
  readonly webhookEventId: string;
  readonly replyToken?: string;
}

interface Source {
  readonly type: 'user' | 'group' | 'room';
  readonly userId?: string;
  readonly groupId?: string;
  readonly roomId?: string;
}

export interface WebhookMeans {
  readonly now: () => DateTime;
  readonly channelSecret: string;
  readonly webhookUrl: string | (() => string);
  /** LINE waits for two seconds. */
  readonly webhookMs?: number;
}

export interface WebhookSender {
  make(
    fields: Readonly<Record<string, unknown>> & { readonly type: string },
    /** null: LINE does not say who it was. */
    source: Source | null,
    how: { readonly replyToken: string | null; readonly mode: 'active' | 'standby' },
  ): WebhookEvent;
  /** Gives the status, 0 when there was no answer in time. */
  send(events: readonly WebhookEvent[]): Promise<number>;
  /** The very same event again; null when it is not known (any more). */
  redeliver(eventId: string): Promise<number | null>;
}

const DESTINATION = `U${'5'.repeat(32)}`;
const EVENTS_KEPT = 5000;

/** The side of LINE that calls the bot, signed. */
export function createWebhookSender(means: WebhookMeans, replyTokens: ReplyTokens): WebhookSender {
  const sent = new Map<string, WebhookEvent>();

  const send = async (events: readonly WebhookEvent[]): Promise<number> => {
    for (const event of events) sent.set(event.webhookEventId, event);
    keepLatest(sent, EVENTS_KEPT);
    return await post(JSON.stringify({ destination: DESTINATION, events }), means);
  };

  return {
    make(fields, source, { replyToken, mode }) {
      // LINE's own clock, which no demo sets back: by it the bot tells what was written first.
      const timestamp = Date.now();
      return {
        ...fields,
        mode,
        timestamp,
        ...(source === null ? {} : { source }),
        webhookEventId: newEventId(timestamp),
        deliveryContext: { isRedelivery: false },
        ...(replyToken === null ? {} : { replyToken }),
      };
    },
    send,
    async redeliver(eventId) {
      const event = sent.get(eventId);
      if (event === undefined) return null;
      if (event.replyToken !== undefined) replyTokens.redeliver(event.replyToken);
      return await send([{ ...event, deliveryContext: { isRedelivery: true } }]);
    },
  };
}

async function post(body: string, means: WebhookMeans): Promise<number> {
  const { channelSecret, webhookUrl, webhookMs = 2000 } = means;
  const signature = createHmac('sha256', channelSecret).update(body).digest('base64');
  try {
    const response = await fetch(typeof webhookUrl === 'string' ? webhookUrl : webhookUrl(), {
      method: 'POST',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'user-agent': 'LineBotWebhook/2.0',
        'x-line-signature': signature,
      },
      body,
      signal: AbortSignal.timeout(webhookMs),
    });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return 0;
  }
}
