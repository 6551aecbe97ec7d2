import { createHash } from 'node:crypto';

/** What is kept of a secret that need only be known again; of 128 random bits or more, it tells nothing. */
export function digestOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
