import { randomUUID } from 'node:crypto';
import express, { type Router } from 'express';
import type { DateTime } from 'luxon';
import { z } from 'zod';

/** Whoever asks for tokens: the fleet knows one client. */
const CLIENT_ID = 'madoguchi';

export interface TokenOffice {
  /** `POST /oauth/token`, as RFC 6749 has it for client credentials. */
  readonly router: Router;
  /** Whether a call with this token is let in. */
  readonly isGood: (authorization: string | undefined) => boolean;
  /** From now on no token that was given out is good. */
  readonly revoke: () => void;
}

/** Tokens of a fleet. The secret itself is a token too, which never ends. */
export function createTokenOffice(
  secret: string,
  seconds: number,
  now: () => DateTime,
): TokenOffice {
  const given = new Map<string, DateTime>();
  const router = express.Router();
  router.post('/oauth/token', express.urlencoded(), (request, response) => {
    if (clientOf(request.get('authorization')) !== `${CLIENT_ID}:${secret}`) {
      response.status(401).set('www-authenticate', 'Basic').json({ error: 'invalid_client' });
      return;
    }
    const order = orderSchema.safeParse(request.body);
    if (!order.success) {
      response.status(400).json({ error: 'unsupported_grant_type' });
      return;
    }
    const token = randomUUID();
    given.set(token, now().plus({ seconds }));
    const { scope } = order.data;
    response.set('cache-control', 'no-store');
    response.json({ access_token: token, token_type: 'Bearer', expires_in: seconds, scope });
  });
  return {
    router,
    isGood: (authorization) => {
      const token = /^Bearer (.+)$/.exec(authorization ?? '')?.[1] ?? '';
      const ends = given.get(token);
      return token === secret || (ends !== undefined && now() < ends);
    },
    revoke: () => given.clear(),
  };
}

/** Name and secret, which are form-urlencoded before they are put together (RFC 6749, 2.3.1). */
function clientOf(authorization: string | undefined): string | null {
  const [, basic = ''] = /^Basic (.+)$/.exec(authorization ?? '') ?? [];
  const parts = Buffer.from(basic, 'base64').toString().split(':');
  try {
    return parts.map((part) => decodeURIComponent(part.replaceAll('+', ' '))).join(':');
  } catch {
    return null;
  }
}

const orderSchema = z.object({ grant_type: z.literal('client_credentials'), scope: z.string() });
