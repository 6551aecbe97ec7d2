import { createHash, generateKeyPairSync, randomUUID, sign, type KeyObject } from 'node:crypto';
import express, { type Express } from 'express';
import { createServer } from 'node:http';
import { z } from 'zod';
import { close, listen } from '../../src/server.ts';

const CLIENT = { clientId: 'madoguchi', clientSecret: 'a secret of ours' } as const;

export interface TestProvider {
  readonly config: typeof CLIENT & { readonly issuer: string };
  /** Signs somebody in at the address that the product sent them to; gives where they are sent back to. */
  signIn(address: string, subject: string, spoil?: Spoil): string;
  close(): Promise<void>;
}

/** What a dishonest or broken provider would send. */
interface Spoil {
  readonly nonce?: string;
  readonly audience?: string;
  readonly issuer?: string;
  readonly expiresIn?: number;
  /** By a key that it does not tell of. */
  readonly isForged?: boolean;
  /** So long ago they have proven to it who they are; null: it does not tell, though it was asked. */
  readonly provenSecondsAgo?: number | null;
}

/** A code that was given out: for what question, and the token it brings. */
interface Given {
  readonly asked: z.infer<typeof question>;
  readonly token: string;
}

const question = z.object({
  client_id: z.literal(CLIENT.clientId),
  redirect_uri: z.url(),
  response_type: z.literal('code'),
  scope: z.string().regex(/\bopenid\b/),
  state: z.string().min(20),
  nonce: z.string().min(20),
  code_challenge: z.string(),
  code_challenge_method: z.literal('S256'),
  max_age: z.string().regex(/^\d+$/).optional(),
  prompt: z.literal('login').optional(),
});

const exchange = z.object({
  grant_type: z.literal('authorization_code'),
  code: z.string(),
  redirect_uri: z.string(),
  code_verifier: z.string(),
  client_id: z.literal(CLIENT.clientId),
  client_secret: z.literal(CLIENT.clientSecret),
});

/** An OpenID provider over HTTP on this machine: discovery, keys and the code exchange, as strict as the standard. */
export async function startProvider(): Promise<TestProvider> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const forgers = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const codes = new Map<string, Given>();
  const app = express();
  const server = createServer(app);
  const issuer = await listen(server, { port: 0, host: '127.0.0.1' });
  tellAbout(app, issuer, publicKey);
  app.post('/token', express.urlencoded({ extended: false }), (request, response) => {
    const token = exchanged(exchange.safeParse(request.body).data, codes);
    if (token === null) response.status(400).json({ error: 'invalid_grant' });
    else response.json({ access_token: randomUUID(), token_type: 'Bearer', id_token: token });
  });
  return {
    config: { issuer, ...CLIENT },
    signIn: (address, subject, spoil = {}) => {
      const { origin, pathname, searchParams } = new URL(address);
      if (origin + pathname !== `${issuer}/authorize`) throw new Error(`not ours: ${address}`);
      const asked = question.parse(Object.fromEntries(searchParams));
      const claims = claimsFor({ issuer, subject, asked }, spoil);
      const code = randomUUID();
      codes.set(code, {
        asked,
        token: signed(claims, spoil.isForged === true ? forgers : privateKey),
      });
      const back = new URL(asked.redirect_uri);
      back.search = new URLSearchParams({ code, state: asked.state }).toString();
      return back.href;
    },
    close: () => close(server),
  };
}

function tellAbout(app: Express, issuer: string, publicKey: KeyObject): void {
  app.get('/.well-known/openid-configuration', (_request, response) => {
    response.json({
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/keys`,
      response_types_supported: ['code'],
      token_endpoint_auth_methods_supported: ['client_secret_post'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
      code_challenge_methods_supported: ['S256'],
    });
  });
  app.get('/keys', (_request, response) => {
    const key = { ...publicKey.export({ format: 'jwk' }), kid: '1', alg: 'RS256', use: 'sig' };
    response.json({ keys: [key] });
  });
}

/** The token of a code, once, for whoever has the verifier of its challenge. */
function exchanged(
  body: z.infer<typeof exchange> | undefined,
  codes: Map<string, Given>,
): string | null {
  if (body === undefined) return null;
  const given = codes.get(body.code);
  codes.delete(body.code);
  if (given === undefined || given.asked.redirect_uri !== body.redirect_uri) return null;
  const challenge = createHash('sha256').update(body.code_verifier).digest('base64url');
  return challenge === given.asked.code_challenge ? given.token : null;
}

function claimsFor(
  {
    issuer,
    subject,
    asked,
  }: { readonly issuer: string; readonly subject: string } & Pick<Given, 'asked'>,
  spoil: Spoil,
): object {
  const now = Math.floor(Date.now() / 1000);
  const ago = spoil.provenSecondsAgo ?? 0;
  // As the standard has it: told where a greatest age was asked for.
  const tellsTime = asked.max_age !== undefined && spoil.provenSecondsAgo !== null;
  return {
    iss: spoil.issuer ?? issuer,
    aud: spoil.audience ?? CLIENT.clientId,
    sub: subject,
    nonce: spoil.nonce ?? asked.nonce,
    iat: now,
    exp: now + (spoil.expiresIn ?? 60),
    ...(tellsTime && { auth_time: now - ago }),
  };
}

function signed(claims: object, key: KeyObject): string {
  const parts = [{ alg: 'RS256', kid: '1' }, claims].map((part) =>
    Buffer.from(JSON.stringify(part)).toString('base64url'),
  );
  const signature = sign('sha256', Buffer.from(parts.join('.')), key);
  return [...parts, signature.toString('base64url')].join('.');
}
