import { HTTPFetchError } from '@line/bot-sdk';
import { z } from 'zod';

/** What became of one request to LINE. */
export type Verdict =
  | { readonly kind: 'accepted'; readonly lineMessageIds: readonly string[] }
  /** 400 without details: for a reply, its token was used or has ended. */
  | { readonly kind: 'rejected' }
  /** 400 with details: the messages themselves are wrong. */
  | { readonly kind: 'malformed' }
  | { readonly kind: 'unauthorised' }
  | { readonly kind: 'forbidden'; readonly status: number }
  /** Not before `retryAfterMs`; 0 when LINE does not say. */
  | { readonly kind: 'busy'; readonly isMonthlyLimit: boolean; readonly retryAfterMs: number }
  /** Proven never to have left us. */
  | { readonly kind: 'unreached' }
  /** It may have arrived, or not. */
  | { readonly kind: 'unknown'; readonly because: string };

const sent = z.object({ sentMessages: z.array(z.object({ id: z.string() })) });
const errorBody = z.object({
  message: z.string().default(''),
  details: z.array(z.unknown()).default([]),
});
const failedConnection = z.object({ cause: z.object({ code: z.string() }) });
const named = z.object({ name: z.string() });
const NEVER_CONNECTED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  // We have no more files or ports for a connection.
  'EMFILE',
  'ENFILE',
  'EADDRNOTAVAIL',
]);

export function verdictOfAnswer(body: unknown): Verdict {
  return { kind: 'accepted', lineMessageIds: idsIn(body) };
}

/** By status, as LINE asks: the words of its errors may change. Only the monthly limit has no other sign. */
export function verdictOfFailure(error: unknown): Verdict {
  if (!(error instanceof HTTPFetchError)) return verdictOfNoAnswer(error);
  const body = parse(error.body);
  const { message, details } = errorBody.safeParse(body).data ?? { message: '', details: [] };
  switch (error.status) {
    case 400:
      return { kind: details.length > 0 ? 'malformed' : 'rejected' };
    case 401:
      return { kind: 'unauthorised' };
    case 409:
      return error.headers.has('x-line-accepted-request-id')
        ? { kind: 'accepted', lineMessageIds: idsIn(body) }
        : { kind: 'forbidden', status: 409 };
    case 429:
      return {
        kind: 'busy',
        isMonthlyLimit: /monthly limit/iu.test(message),
        retryAfterMs: retryAfterMs(error.headers),
      };
    default:
      return error.status < 500
        ? { kind: 'forbidden', status: error.status }
        : { kind: 'unknown', because: `status ${String(error.status)}` };
  }
}

/** LINE documents no such header; what stands before it may send one. Longer is not believed. */
const LONGEST_RETRY_AFTER_S = 15 * 60;

function retryAfterMs(headers: Headers): number {
  const seconds = Number(headers.get('retry-after') ?? 0);
  return seconds > 0 ? Math.min(seconds, LONGEST_RETRY_AFTER_S) * 1000 : 0;
}

function verdictOfNoAnswer(error: unknown): Verdict {
  const code = failedConnection.safeParse(error).data?.cause.code;
  if (code !== undefined && NEVER_CONNECTED.has(code)) return { kind: 'unreached' };
  return { kind: 'unknown', because: nameOf(error) };
}

/** What an error calls itself: enough for a log, and no one's words are in it. */
export function nameOf(error: unknown): string {
  return named.safeParse(error).data?.name ?? 'no answer';
}

function idsIn(body: unknown): readonly string[] {
  return sent.safeParse(body).data?.sentMessages.map((message) => message.id) ?? [];
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
