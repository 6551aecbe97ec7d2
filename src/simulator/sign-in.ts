import express, { type Router } from 'express';
import { z } from 'zod';
import { signInMemory } from './sign-in-memory.ts';
import { signInPage, SIGN_IN_POLICY } from './sign-in-page.ts';

/** Whom the provider knows; without a merchant somebody who has no shop. */
export interface SignInAccount {
  readonly id: string;
  readonly label: string;
  readonly claims: Readonly<Record<string, string>>;
}

export interface SignInMeans {
  /** Where the router is mounted, as browsers and the bot reach it. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: string;
  readonly accounts: readonly SignInAccount[];
}

const choice = z.object({ account: z.string() });

/** Merchants' own sign-in, as an OpenID provider. It is loaded when first asked for: the start of the demo does not wait. */
export function signInProvider(means: SignInMeans): Router {
  const router = express.Router();
  const loading: { provider?: ReturnType<typeof load> } = {};
  const provider = () => (loading.provider ??= load(means));
  const path = '/choose/:uid';
  router.get(path, async (request, response) => {
    const { uid } = await (await provider()).interactionDetails(request, response);
    response.type('html').set('content-security-policy', SIGN_IN_POLICY);
    response.send(signInPage(`${means.issuer}/choose/${uid}`, means.accounts));
  });
  router.post(path, express.urlencoded({ extended: false }), async (request, response) => {
    const chosen = choice.safeParse(request.body).data;
    const known = means.accounts.find(({ id }) => id === chosen?.account);
    const result = known
      ? { login: { accountId: known.id } }
      : { error: 'access_denied', error_description: 'nobody has signed in' };
    await (await provider()).interactionFinished(request, response, result);
  });
  router.use(async (request, response) => {
    await (await provider()).callback()(request, response);
  });
  return router;
}

/** Of everything the provider gives out. */
const SECONDS = 600;

async function load({ issuer, clientId, clientSecret, redirectUri, accounts }: SignInMeans) {
  const [{ Provider }, keys] = await Promise.all([import('oidc-provider'), makeKeys()]);
  const claimNames = ['merchant_id', 'store_name', 'role'];
  return new Provider(issuer, {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [redirectUri],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    adapter: signInMemory(),
    jwks: { keys },
    ttl: {
      Interaction: SECONDS,
      Session: SECONDS,
      Grant: SECONDS,
      AccessToken: SECONDS,
      IdToken: SECONDS,
    },
    cookies: { keys: [crypto.randomUUID()] },
    claims: { openid: ['sub', ...claimNames] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `${issuer}/choose/${uid}` },
    findAccount: (_context, id) => {
      const account = accounts.find((one) => one.id === id);
      return account && { accountId: id, claims: () => ({ sub: id, ...account.claims }) };
    },
    // A merchant's own service is not asked for leave to see who its merchant is.
    loadExistingGrant: async ({ oidc }) => {
      const { client, session, provider } = oidc;
      const grant = new provider.Grant({
        ...(client && { clientId: client.clientId }),
        ...(session?.accountId && { accountId: session.accountId }),
      });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
  });
}

async function makeKeys() {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' } as const;
  const { privateKey } = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const { key_ops: _, ...key } = await crypto.subtle.exportKey('jwk', privateKey);
  // What the private half may do would be told of the public one, too.
  return [{ ...key, use: 'sig' }];
}
