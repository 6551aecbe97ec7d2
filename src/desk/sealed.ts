import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** AES-256-GCM: whoever changes what is sealed, or puts it beside another member, is found out. */
const CIPHER = 'aes-256-gcm';
const PREFIX = 'sealed:';
const IV_BYTES = 12;
const TAG_BYTES = 16;
export const SEAL_KEY_BYTES = 32;

/** Seals a secret for its owner, with a key of 32 bytes. */
export function seal(key: Uint8Array, owner: string, secret: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, key, iv).setAAD(Buffer.from(owner));
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
  return PREFIX + Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64');
}

export function isSealed(kept: string): boolean {
  return kept.startsWith(PREFIX);
}

/** What was sealed with one of the keys; null: with another one, for another owner, or it was changed. */
export function unseal(keys: readonly Uint8Array[], owner: string, kept: string): string | null {
  const bytes = Buffer.from(kept.slice(PREFIX.length), 'base64');
  for (const key of keys) {
    const secret = opened(key, owner, bytes);
    if (secret !== null) return secret;
  }
  return null;
}

function opened(key: Uint8Array, owner: string, bytes: Buffer): string | null {
  try {
    const tag = bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES);
    const options = { authTagLength: TAG_BYTES };
    const cipher = createDecipheriv(CIPHER, key, bytes.subarray(0, IV_BYTES), options)
      .setAAD(Buffer.from(owner))
      .setAuthTag(tag);
    const sealed = bytes.subarray(IV_BYTES + TAG_BYTES);
    return Buffer.concat([cipher.update(sealed), cipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}
