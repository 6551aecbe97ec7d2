import {
  allowInsecureRequests,
  ClientSecretBasic,
  clientCredentialsGrant,
  Configuration,
} from 'openid-client';
import { SCOPES } from './contract-operations.ts';

/** How the client proves who it is. */
export interface FleetAccess {
  /** The bearer token of the next call. Throws when none can be had. */
  readonly current: () => Promise<string>;
  /** Another token than the one that was just refused; null: there is none. */
  readonly renew: (refused: string) => Promise<string | null>;
}

export type FleetCredentials =
  | { readonly token: string }
  | { readonly tokenUrl: string; readonly clientId: string; readonly clientSecret: string };

export function accessBy(credentials: FleetCredentials, callMs: number): FleetAccess {
  if ('token' in credentials) {
    return { current: async () => credentials.token, renew: async () => null };
  }
  return renewed(() => issue(credentials, callMs));
}

export interface Issued {
  readonly token: string;
  /** On `performance.now()`: a demo clock may stand still. */
  readonly endsAt: number;
}

/** So long before its end a token is not used any more: it must not end under way. */
const SPARE_MS = 60_000;
/** What a token lives of which nobody tells. */
const USUAL_SECONDS = 300;

/** A token that was issued just now, for so many seconds. */
export function issuedFor(token: string, seconds: number): Issued {
  const lives = seconds * 1000;
  // A token shorter than the spare time is used for half its life.
  return { token, endsAt: performance.now() + Math.max(lives - SPARE_MS, lives / 2) };
}

/** A token is asked for once, shared by all calls, and again shortly before it ends. */
export function renewed(ask: () => Promise<Issued>): FleetAccess {
  let issued: Issued | null = null;
  let asking: Promise<Issued> | null = null;
  const fresh = async (): Promise<string> => {
    asking ??= ask()
      .then((one) => (issued = one))
      .finally(() => (asking = null));
    return (await asking).token;
  };
  return {
    current: async () =>
      issued !== null && performance.now() < issued.endsAt ? issued.token : await fresh(),
    renew: async (refused) => {
      // Whoever was refused first has asked already.
      if (issued !== null && issued.token !== refused) return issued.token;
      issued = null;
      return await fresh();
    },
  };
}

async function issue(
  { tokenUrl, clientId, clientSecret }: Exclude<FleetCredentials, { readonly token: string }>,
  callMs: number,
): Promise<Issued> {
  const server = { issuer: new URL(tokenUrl).origin, token_endpoint: tokenUrl };
  const secret = ClientSecretBasic(clientSecret);
  const config = new Configuration(server, clientId, undefined, secret);
  config.timeout = callMs / 1000;
  // The operator has named the address: with http it is one of their own network.
  if (tokenUrl.startsWith('http:')) allowInsecureRequests(config);
  const scope = Object.keys(SCOPES).join(' ');
  const answer = await clientCredentialsGrant(config, { scope });
  return issuedFor(answer.access_token, answer.expiresIn() ?? USUAL_SECONDS);
}
