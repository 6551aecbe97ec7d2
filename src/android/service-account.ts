import { createSign } from 'node:crypto';
import { z } from 'zod';
import { issuedFor, renewed, type FleetAccess, type Issued } from '../fleet/access.ts';

/** The key file of a Google service account, as far as we need it. */
export const serviceAccountSchema = z.object({
  client_email: z.string().min(1),
  private_key: z.string().includes('PRIVATE KEY', 'is no PEM key'),
  token_uri: z.url({ protocol: /^https?$/ }).default('https://oauth2.googleapis.com/token'),
});

export type ServiceAccount = z.infer<typeof serviceAccountSchema>;

const SCOPE = 'https://www.googleapis.com/auth/androidmanagement';
const GRANT = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
/** Google accepts an assertion for an hour at most. */
const ASSERTION_SECONDS = 3600;

const issuedSchema = z.object({
  access_token: z.string().min(1),
  expires_in: z.int().positive(),
});

/** Tokens for a signed assertion (RFC 7523), as Google gives them to service accounts. */
export function accessOf(account: ServiceAccount, callMs: number): FleetAccess {
  return renewed(() => issue(account, callMs));
}

async function issue(account: ServiceAccount, callMs: number): Promise<Issued> {
  const response = await fetch(account.token_uri, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: GRANT, assertion: assertionOf(account) }),
    redirect: 'error',
    signal: AbortSignal.timeout(callMs),
  });
  if (!response.ok) throw new Error(`the token endpoint answered ${response.status}`);
  const { access_token: token, expires_in: seconds } = issuedSchema.parse(await response.json());
  return issuedFor(token, seconds);
}

function assertionOf({ client_email: iss, private_key: key, token_uri: aud }: ServiceAccount) {
  const iat = Math.floor(Date.now() / 1000);
  const claims = { iss, scope: SCOPE, aud, iat, exp: iat + ASSERTION_SECONDS };
  const signed = [{ alg: 'RS256', typ: 'JWT' }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  return `${signed}.${createSign('RSA-SHA256').update(signed).sign(key, 'base64url')}`;
}
