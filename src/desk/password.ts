import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** OWASP's figures for scrypt that need the least memory: 16 MB a try, so that a crowd at the door is no danger. */
const COST = { N: 2 ** 14, r: 8, p: 5 } as const;
const BYTES = 32;

/** NIST SP 800-63B-4, where a password is the only proof. */
export const SHORTEST_PASSWORD = 15;
const LONGEST = 200;
const DIFFERENT_LETTERS = 5;

/** Length is what counts; a single letter fifteen times is none. */
export function isGoodPassword(password: string): boolean {
  const letters = Array.from(normal(password));
  return (
    letters.length >= SHORTEST_PASSWORD &&
    letters.length <= LONGEST &&
    new Set(letters).size >= DIFFERENT_LETTERS
  );
}

/** Scheme, salt and hash as one text. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(password, salt);
  return `${SCHEME}$${salt.toString('base64url')}$${hash.toString('base64url')}`;
}

const SCHEME = `scrypt-${COST.N}-${COST.r}-${COST.p}`;

/** Takes as long for `null`, the hash of nobody: time must not tell who exists. */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  const [scheme, salt = '', hash = ''] = (kept ?? '').split('$');
  const given = await derive(password, Buffer.from(salt, 'base64url'));
  const expected = Buffer.from(hash, 'base64url');
  return scheme === SCHEME && expected.length === BYTES && timingSafeEqual(given, expected);
}

function derive(password: string, salt: Buffer): Promise<Buffer> {
  return new Promise((ready, fail) => {
    scrypt(normal(password), salt, BYTES, COST, (error, key) => {
      if (error === null) ready(key);
      else fail(error);
    });
  });
}

/** Keyboards write the same Japanese letters in several ways. */
function normal(password: string): string {
  return password.normalize('NFKC');
}
