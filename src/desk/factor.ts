import type { DateTime } from 'luxon';
import { Secret, TOTP } from 'otpauth';
import { digestOf } from '../guard/digest.ts';
import { newSecret } from './secret.ts';

/** What every authenticator app understands (RFC 6238). */
const SHAPE = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
/** 160 bits, as RFC 4226 advises. */
const BYTES = 20;
/** A code may be so many steps old or early: clocks differ, and typing takes time. */
const STEPS_ASIDE = 1;
const RECOVERY_CODES = 10;

/** A secret to be shared with an app, in Base32. */
export const newFactor = (): string => new Secret({ size: BYTES }).base32;

/** What an app reads from the picture. */
export const factorAddress = (secret: string, signInName: string): string =>
  totp(secret, signInName).toString();

/** The step of time whose code this is, at a moment of the world's clock; null: of none that counts now. */
export function stepOf(secret: string, code: string, now: DateTime): number | null {
  const token = code.normalize('NFKC').replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return null;
  const timestamp = now.toMillis();
  const aside = totp(secret, '').validate({ token, timestamp, window: STEPS_ASIDE });
  return aside === null ? null : TOTP.counter({ period: SHAPE.period, timestamp }) + aside;
}

const totp = (secret: string, label: string): TOTP =>
  new TOTP({ ...SHAPE, issuer: '窓口デスク', label, secret: Secret.fromBase32(secret) });

/** Nobody tries so many, whoever has a copy of the digests. */
const RECOVERY_BYTES = 15;

/** Codes for the day on which the phone is lost, each good once: 120 bits, in groups that can be copied by hand. */
export function newRecoveryCodes(): readonly string[] {
  return Array.from({ length: RECOVERY_CODES }, () => {
    const letters = new Secret({ size: RECOVERY_BYTES }).base32.toLowerCase();
    return letters.match(/.{4}/g)?.join('-') ?? newSecret();
  });
}

/** Of a recovery code as it was typed; so many bits need no slow hash. */
export const recoveryDigest = (typed: string): string =>
  digestOf(
    typed
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^a-z2-7]/g, ''),
  );
