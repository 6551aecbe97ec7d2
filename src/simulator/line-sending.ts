import { randomUUID } from 'node:crypto';
import type { Request } from 'express';
import type { DateTime } from 'luxon';
import { z } from 'zod';
import { pushRequest, replyRequest, retryKey } from '../line/limits.ts';
import { type Answer, check, failed, type Handle } from './line-endpoint.ts';
import { keepLatest, newMessageId } from './line-ids.ts';
import type { Talks } from './line-talk.ts';
import type { ReplyTokens } from './line-tokens.ts';

const RETRY_KEY_MS = 24 * 60 * 60 * 1000;
const RETRY_KEYS_KEPT = 50_000;
const sender = z.object({
  sender: z.object({ name: z.string().optional(), iconUrl: z.string().optional() }),
});

export interface SendingMeans {
  readonly now: () => DateTime;
  readonly talks: Talks;
  readonly replyTokens: ReplyTokens;
}

export interface Sending {
  readonly reply: Handle;
  readonly push: Handle;
  readonly quota: Handle;
  readonly consumption: Handle;
  /** null: no limit. */
  readonly setMonthlyLimit: (limit: number | null) => void;
}

interface SentMessages {
  readonly sentMessages: readonly { readonly id: string; readonly quoteToken: string }[];
}

/** How messages reach phones: free replies by token, counted pushes by retry key. */
export function createSending({ now, talks, replyTokens }: SendingMeans): Sending {
  const accepted = new Map<string, { until: number; requestId: string; sent: SentMessages }>();
  let monthlyLimit: number | null = null;
  let used = 0;

  const push = (request: Request, key: string | undefined): Answer => {
    const checked = check(pushRequest, request.body);
    if ('refusal' in checked) return checked.refusal;
    const { to, messages } = checked.data;
    const talk = talks.of(to);
    if (to.startsWith('U') && talk === undefined) return failed(400, 'Failed to send messages');
    if (monthlyLimit !== null && used >= monthlyLimit) {
      return failed(429, 'You have reached your monthly limit.');
    }
    // LINE says 200 for those who blocked us too, and does not count them.
    if (talk?.isBlocked !== true) used += 1;
    const sent = put(talks, now, to, messages);
    const requestId = randomUUID();
    if (key !== undefined) {
      accepted.set(key, { until: now().toMillis() + RETRY_KEY_MS, requestId, sent });
      keepLatest(accepted, RETRY_KEYS_KEPT);
    }
    return { status: 200, body: sent, headers: { 'x-line-request-id': requestId } };
  };

  return {
    reply(request) {
      if (request.get('x-line-retry-key') !== undefined) {
        return failed(400, 'The retry key is not supported for this endpoint');
      }
      const checked = check(replyRequest, request.body);
      if ('refusal' in checked) return checked.refusal;
      const { replyToken, messages } = checked.data;
      const target = replyTokens.ownerOf(replyToken);
      if (target === null) return failed(400, 'Invalid reply token');
      replyTokens.use(replyToken);
      return { status: 200, body: put(talks, now, target, messages) };
    },
    push(request) {
      const key = request.get('x-line-retry-key');
      if (key === undefined) return push(request, key);
      if (!retryKey.safeParse(key).success) return failed(400, 'Invalid retry key');
      const before = accepted.get(key);
      if (before === undefined || now().toMillis() >= before.until) return push(request, key);
      return {
        status: 409,
        body: { message: 'The retry key is already accepted', ...before.sent },
        headers: { 'x-line-accepted-request-id': before.requestId },
      };
    },
    quota: () => ({
      status: 200,
      body: monthlyLimit === null ? { type: 'none' } : { type: 'limited', value: monthlyLimit },
    }),
    consumption: () => ({ status: 200, body: { totalUsage: used } }),
    setMonthlyLimit(limit) {
      monthlyLimit = limit;
    },
  };
}

type Message = z.infer<typeof replyRequest>['messages'][number];

function put(
  talks: Talks,
  now: () => DateTime,
  to: string,
  messages: readonly Message[],
): SentMessages {
  const isReached = talks.of(to)?.isBlocked === false;
  const sentMessages = messages.map((message) => {
    const id = newMessageId();
    const named = sender.safeParse(message).data?.sender;
    const shown = named === undefined ? {} : { sender: definedOnly(named) };
    const at = now().toUTC().toISO() ?? '';
    if (isReached) talks.add(to, { id, at, from: 'bot', message, ...shown });
    return { id, quoteToken: `q${id}` };
  });
  return { sentMessages };
}

function definedOnly({ name, iconUrl }: z.infer<typeof sender>['sender']) {
  return {
    ...(name === undefined ? {} : { name }),
    ...(iconUrl === undefined ? {} : { iconUrl }),
  };
}
