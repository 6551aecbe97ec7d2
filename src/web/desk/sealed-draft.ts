/** AES-256-GCM of the browser's own: with another person's key nothing is read, and what was changed is found out. */
const CIPHER = 'AES-GCM';
const IV_BYTES = 12;

export type DraftKey = NonNullable<Awaited<ReturnType<typeof toDraftKey>>>;

/** The key that the server hands to who is signed in, out of which no script gets it again; null: the browser has no WebCrypto, as without TLS. */
export async function toDraftKey(base64: string) {
  try {
    const bytes = toBytes(base64);
    return await crypto.subtle.importKey('raw', bytes, CIPHER, false, ['encrypt', 'decrypt']);
  } catch {
    return null;
  }
}

export async function seal(key: DraftKey, text: string): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const words = new TextEncoder().encode(text);
  const sealed = await crypto.subtle.encrypt({ name: CIPHER, iv }, key, words);
  return toBase64([...iv, ...new Uint8Array(sealed)]);
}

/** null: it was sealed with another key, or is nothing that was sealed. */
export async function unseal(key: DraftKey, kept: string): Promise<string | null> {
  try {
    const bytes = toBytes(kept);
    const iv = bytes.subarray(0, IV_BYTES);
    const opened = crypto.subtle.decrypt({ name: CIPHER, iv }, key, bytes.subarray(IV_BYTES));
    return new TextDecoder().decode(await opened);
  } catch {
    return null;
  }
}

function toBase64(bytes: readonly number[]): string {
  return btoa(bytes.map((byte) => String.fromCodePoint(byte)).join(''));
}

function toBytes(base64: string) {
  return Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);
}
