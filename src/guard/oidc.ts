import { DateTime } from 'luxon';
import * as oidc from 'openid-client';
import { z } from 'zod';

/** An OpenID provider, and who we are to it. */
export interface OidcProvider {
  readonly issuer: string;
  readonly clientId: string;
  /** null: a public client; PKCE alone proves that both halves are ours. */
  readonly clientSecret: string | null;
  /** Separated by spaces; holds `openid`. */
  readonly scope: string;
}

export interface SignInMeans extends OidcProvider {
  /** Ours, as the provider knows it: whatever a request says of its host is not asked. */
  readonly redirectUri: string;
  /** The provider asks who it is, also where somebody is signed in already. */
  readonly asksAnew: boolean;
}

/** What the browser keeps while its person is at the provider. */
export const signInUnderWay = z.strictObject({
  state: z.string(),
  nonce: z.string(),
  codeVerifier: z.string(),
});
export type SignInUnderWay = z.infer<typeof signInUnderWay>;

interface Failed {
  readonly kind: 'failed';
  /** For the log: names no person and no secret. */
  readonly because: string;
}

/** How fresh a proof of who somebody is has to be. */
export interface Freshness {
  /** So long ago they may have proven it to the provider. */
  readonly maxAgeSeconds: number;
  /** The provider asks them again, however fresh its own session is. */
  readonly asksAnew: boolean;
}

/** Signing in by the authorization code flow with PKCE. Never throws. */
export interface SignIn {
  /** Where to send the browser, and what it must bring back. */
  begin(
    freshness?: Freshness,
  ): Promise<
    { readonly kind: 'begun'; readonly address: string; readonly underWay: SignInUnderWay } | Failed
  >;
  /**
   * Who has signed in, from the query that the provider sent the browser back with. With a freshness it fails
   * unless the provider tells when they have proven themselves (`auth_time`), and that is recent enough.
   */
  finish(
    query: string,
    underWay: SignInUnderWay,
    freshness?: Freshness,
  ): Promise<
    | {
        readonly kind: 'signedIn';
        readonly claims: Readonly<Record<string, unknown>>;
        /** When they have proven to the provider who they are; null: it does not tell. */
        readonly provenAt: DateTime | null;
      }
    | Failed
  >;
}

/** No call to the provider takes longer. */
const CALL_SECONDS = 5;

export function createSignIn(means: SignInMeans): SignIn {
  let found: Promise<oidc.Configuration> | null = null;
  const provider = () => {
    // A provider that is down is asked anew the next time.
    found ??= discover(means).catch((error: unknown) => {
      found = null;
      throw error;
    });
    return found;
  };
  return {
    begin: (freshness) => orFailed(async () => await begin(await provider(), means, freshness)),
    finish: (query, underWay, freshness) =>
      orFailed(async () => {
        const callback = new URL(query, means.redirectUri);
        return await finish(await provider(), callback, underWay, freshness);
      }),
  };
}

async function discover({
  issuer,
  clientId,
  clientSecret,
}: SignInMeans): Promise<oidc.Configuration> {
  const url = new URL(issuer);
  const auth = clientSecret === null ? oidc.None() : withSecret(clientSecret);
  return await oidc.discovery(url, clientId, {}, auth, {
    timeout: CALL_SECONDS,
    execute: [
      // A token that came straight from the provider is taken unsigned, unless one asks for more.
      oidc.enableNonRepudiationChecks,
      // The configuration lets plain http pass on this machine only.
      ...(url.protocol === 'http:' ? [oidc.allowInsecureRequests] : []),
    ],
  });
}

/** In the way that the provider takes; unless it says otherwise, that is HTTP Basic (OpenID Connect Discovery). */
function withSecret(secret: string): oidc.ClientAuth {
  const [basic, post] = [oidc.ClientSecretBasic(secret), oidc.ClientSecretPost(secret)];
  return (server, ...rest) => {
    const taken = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    return (taken.includes('client_secret_basic') ? basic : post)(server, ...rest);
  };
}

async function begin(
  provider: oidc.Configuration,
  { redirectUri, scope, asksAnew }: SignInMeans,
  freshness?: Freshness,
) {
  const underWay: SignInUnderWay = {
    state: oidc.randomState(),
    nonce: oidc.randomNonce(),
    codeVerifier: oidc.randomPKCECodeVerifier(),
  };
  const address = oidc.buildAuthorizationUrl(provider, {
    redirect_uri: redirectUri,
    scope,
    state: underWay.state,
    nonce: underWay.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(underWay.codeVerifier),
    code_challenge_method: 'S256',
    ...(asksAnew || freshness?.asksAnew === true ? { prompt: 'login' } : {}),
    ...(freshness ? { max_age: String(freshness.maxAgeSeconds) } : {}),
  });
  return { kind: 'begun', address: address.href, underWay } as const;
}

async function finish(
  provider: oidc.Configuration,
  callback: URL,
  underWay: SignInUnderWay,
  freshness?: Freshness,
) {
  const tokens = await oidc.authorizationCodeGrant(provider, callback, {
    expectedState: underWay.state,
    expectedNonce: underWay.nonce,
    pkceCodeVerifier: underWay.codeVerifier,
    idTokenExpected: true,
    ...(freshness && { maxAge: freshness.maxAgeSeconds }),
  });
  const claims = tokens.claims();
  if (claims === undefined) throw new Error('the provider sent no ID token');
  // Many providers tell a person's own claims there only.
  const more = provider.serverMetadata().userinfo_endpoint
    ? await oidc.fetchUserInfo(provider, tokens.access_token, claims.sub)
    : {};
  const provenAt = claims.auth_time === undefined ? null : DateTime.fromSeconds(claims.auth_time);
  return { kind: 'signedIn', claims: { ...more, ...claims }, provenAt } as const;
}

async function orFailed<Result>(attempt: () => Promise<Result>): Promise<Result | Failed> {
  try {
    return await attempt();
  } catch (error) {
    return { kind: 'failed', because: reasonOf(error) };
  }
}

/** The protocol's own word for it; a provider's description may name a person. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if ('error' in error && typeof error.error === 'string') return error.error;
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
