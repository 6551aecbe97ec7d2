import type { Request, Response } from 'express';
import { z } from 'zod';
import { signInUnderWay } from '../guard/oidc.ts';

/** What the browser keeps while its person signs in: whoever comes back must be who set out. */
const kept = z.strictObject({ linkToken: z.string(), underWay: signInUnderWay });
export type Kept = z.infer<typeof kept>;

const NAME = 'link';

export function keep(response: Response, value: Kept, base: string, maxAge: number): void {
  response.cookie(NAME, JSON.stringify(value), { ...how(base), maxAge });
}

export function forget(response: Response, base: string): void {
  response.clearCookie(NAME, how(base));
}

/** null when there is none, or it is not ours. */
export function keptBy(request: Request): Kept | null {
  const pairs = (request.get('cookie') ?? '').split(';').map((pair) => pair.trim().split('='));
  const value = pairs
    .find(([name]) => name === NAME)
    ?.slice(1)
    .join('=');
  if (value === undefined) return null;
  try {
    return kept.safeParse(JSON.parse(decodeURIComponent(value))).data ?? null;
  } catch {
    return null;
  }
}

/** `lax`, since the way back is a link on the provider's page. */
function how(base: string) {
  const { protocol, pathname } = new URL(`${base}/link`);
  return {
    httpOnly: true,
    sameSite: 'lax',
    secure: protocol === 'https:',
    path: pathname,
  } as const;
}
