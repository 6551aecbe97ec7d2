import { isIP } from 'node:net';
import { z } from 'zod';

/** Whose word on where a caller is counts: nobody's, that of so many proxies in a row, or of these networks. */
export type TrustProxy = false | number | string;

/** A proxy on this machine or in the same private network. */
const PRIVATE = 'loopback, linklocal, uniquelocal';
const NAMES: ReadonlySet<string> = new Set(PRIVATE.split(', '));
const MOST_HOPS = 10;

export const trustProxy = z
  .string()
  .default(PRIVATE)
  .refine(
    isTrustProxy,
    `must be none, a number of proxies up to ${MOST_HOPS}, or networks: ${PRIVATE}, 10.0.0.0/8`,
  )
  .transform((text): TrustProxy => {
    if (text === 'none') return false;
    return /^\d+$/.test(text) ? Number(text) : text;
  });

function isTrustProxy(text: string): boolean {
  if (text === 'none') return true;
  if (/^\d+$/.test(text)) return Number(text) >= 1 && Number(text) <= MOST_HOPS;
  return text.split(',').every((part) => NAMES.has(part.trim()) || isNetwork(part.trim()));
}

function isNetwork(text: string): boolean {
  const [address = '', bits, ...others] = text.split('/');
  const version = isIP(address);
  if (version === 0 || others.length > 0) return false;
  if (bits === undefined) return true;
  // 0 would take everybody's word.
  return /^\d+$/.test(bits) && Number(bits) >= 1 && Number(bits) <= (version === 4 ? 32 : 128);
}
