import { createHash, timingSafeEqual } from 'node:crypto';

/** Whether two secrets are one. Compared as digests, so that the time taken tells nothing, not even the length. */
export function isSameSecret(given: string, expected: string): boolean {
  return timingSafeEqual(digest(given), digest(expected));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
