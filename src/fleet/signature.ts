import { createHmac, timingSafeEqual } from 'node:crypto';
import type { DateTime } from 'luxon';

/** The headers that sign an event, as they came. */
export interface SignatureHeaders {
  readonly id: string | undefined;
  readonly timestamp: string | undefined;
  readonly signature: string | undefined;
}

/** How far the time of an event may be off: a copy that somebody has kept is no good later. */
const WINDOW_SECONDS = 5 * 60;
const PREFIX = 'whsec_';

/**
 * Whether one of the secrets has signed these bytes, just now (Standard Webhooks).
 *
 * Not by the package `standardwebhooks`: it knows the machine's clock only, and the demo has one of its own.
 */
export function isSigned(
  bytes: Buffer,
  { id, timestamp, signature }: SignatureHeaders,
  secrets: readonly string[],
  now: DateTime,
): boolean {
  if (!id || !timestamp || !signature || !isNow(timestamp, now)) return false;
  const given = signature.split(' ').flatMap((one) => (one.startsWith('v1,') ? one.slice(3) : []));
  return secrets.some((secret) => {
    const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
    const right = createHmac('sha256', key).update(`${id}.${timestamp}.`).update(bytes).digest();
    return given.some((one) => isSame(Buffer.from(one, 'base64'), right));
  });
}

function isNow(timestamp: string, now: DateTime): boolean {
  if (!/^\d{1,12}$/.test(timestamp)) return false;
  return Math.abs(Number(timestamp) - now.toSeconds()) <= WINDOW_SECONDS;
}

function isSame(a: Buffer, b: Buffer): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}
