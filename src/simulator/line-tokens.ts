import { randomBytes } from 'node:crypto';
import type { DateTime } from 'luxon';
import { keepLatest, newReplyToken } from './line-ids.ts';

const REPLY_MS = 60_000;
const REDELIVERED_MS = 20 * 60_000;
/** More than a minute of the busiest morning. */
const TOKENS_KEPT = 200_000;
export const ACCESS_TOKEN_SECONDS = 900;

/** Good once, for a minute; the minute begins anew when the event is delivered again. */
export interface ReplyTokens {
  issue(target: string): string;
  redeliver(token: string): void;
  /** Whom it answers; null when it was used, has ended, or never was. */
  ownerOf(token: string): string | null;
  use(token: string): void;
}

export function createReplyTokens(now: () => DateTime): ReplyTokens {
  const known = new Map<string, { target: string; issuedAt: number; deliveredAt: number }>();
  const millis = () => now().toMillis();
  return {
    issue(target) {
      const token = newReplyToken();
      known.set(token, { target, issuedAt: millis(), deliveredAt: millis() });
      keepLatest(known, TOKENS_KEPT);
      return token;
    },
    redeliver(token) {
      const one = known.get(token);
      if (one !== undefined) one.deliveredAt = millis();
    },
    ownerOf(token) {
      const one = known.get(token);
      if (one === undefined) return null;
      const hasEnded =
        millis() - one.deliveredAt >= REPLY_MS || millis() - one.issuedAt >= REDELIVERED_MS;
      return hasEnded ? null : one.target;
    },
    use: (token) => known.delete(token),
  };
}

export interface AccessTokens {
  issue(): string;
  isGood(token: string): boolean;
  /** As if all had ended: the next call with one is a 401. */
  readonly endAll: () => void;
}

/** `lasting` are tokens from the console, which do not end. */
export function createAccessTokens(now: () => DateTime, lasting: readonly string[]): AccessTokens {
  const ends = new Map<string, number>();
  return {
    issue() {
      const token = randomBytes(24).toString('base64url');
      ends.set(token, now().toMillis() + ACCESS_TOKEN_SECONDS * 1000);
      keepLatest(ends, TOKENS_KEPT);
      return token;
    },
    isGood: (token) => lasting.includes(token) || (ends.get(token) ?? -Infinity) > now().toMillis(),
    endAll: () => {
      ends.clear();
    },
  };
}
