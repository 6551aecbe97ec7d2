import { randomBytes } from 'node:crypto';

/** What cannot be guessed: 256 bits, fit for a cookie and a link. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}
