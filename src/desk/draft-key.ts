import { hkdfSync } from 'node:crypto';

const KEY_BYTES = 32;

/**
 * What a member's page seals with what they began to write, before it lies in their tab. Always the same for the same
 * person, so that they find it again when they sign in anew; kept nowhere.
 */
export function draftKey(secret: string, memberId: string): string {
  const key = hkdfSync('sha256', secret, '', `drafts ${memberId}`, KEY_BYTES);
  return Buffer.from(key).toString('base64');
}
