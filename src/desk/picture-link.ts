import { createHmac, timingSafeEqual } from 'node:crypto';
import type { DateTime } from 'luxon';

/** A link lives five to ten minutes, and stays the same for five: a page that asks each second loads a picture once. */
const STEP_SECONDS = 300;

/** Where the desk shows a merchant's picture; good for a while, and only for who is signed in. */
export function pictureLink(messageId: string, key: string, now: DateTime): string {
  const until = (Math.floor(now.toSeconds() / STEP_SECONDS) + 2) * STEP_SECONDS;
  const query = new URLSearchParams({ until: String(until), sign: sign(messageId, until, key) });
  return `/desk/api/pictures/${encodeURIComponent(messageId)}?${query.toString()}`;
}

/** Whether we made this link, and its time is not over. */
export function isGoodLink(
  messageId: string,
  given: { readonly until: number; readonly sign: string },
  key: string,
  now: DateTime,
): boolean {
  const expected = Buffer.from(sign(messageId, given.until, key));
  const signed = Buffer.from(given.sign);
  const isOurs = signed.length === expected.length && timingSafeEqual(signed, expected);
  return isOurs && now.toSeconds() < given.until;
}

function sign(messageId: string, until: number, key: string): string {
  return createHmac('sha256', key).update(`picture ${messageId} ${until}`).digest('base64url');
}
