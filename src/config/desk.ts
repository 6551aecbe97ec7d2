import type { Given, Variables } from './variables.ts';
import type { Role } from '../desk/ports.ts';
import type { OidcProvider } from '../guard/oidc.ts';

const PROVIDER = ['DESK_OIDC_ISSUER', 'DESK_OIDC_CLIENT_ID', 'DESK_OIDC_CLIENT_SECRET'] as const;

/** What must not be said together, or only together, about the desk. */
export const DESK_RULES = [
  ...PROVIDER.map((name) => ({
    name,
    isWrong: (env: Given) => hasProvider(env) && !env[name],
    message: 'is needed with the other DESK_OIDC_… variables',
  })),
  {
    name: 'PUBLIC_URL',
    isWrong: (env: Given) => hasProvider(env) && !env.PUBLIC_URL,
    message: 'is needed with the DESK_OIDC_… variables: the provider sends people back to it',
  },
  {
    name: 'DESK_SECOND_FACTOR',
    isWrong: (env: Given) => hasProvider(env) && Boolean(env.DESK_SECOND_FACTOR),
    message: 'is for passwords of our own: with the DESK_OIDC_… variables the provider asks for it',
  },
] as const;

function hasProvider(env: Given): boolean {
  return PROVIDER.some((name) => env[name]);
}

/** Where staff have their accounts; null: the desk keeps passwords of its own. */
export function toDeskProvider(env: Variables): OidcProvider | null {
  const { DESK_OIDC_ISSUER: issuer, DESK_OIDC_CLIENT_ID: clientId } = env;
  const clientSecret = env.DESK_OIDC_CLIENT_SECRET;
  if (!issuer || !clientId || !clientSecret) return null;
  return { issuer, clientId, clientSecret, scope: 'openid' };
}

export interface DeskHabits {
  /** So long a ticket is somebody's without a sign of them. */
  readonly claimMinutes: number;
  /** Within so long of a ticket's opening staff want to have written. */
  readonly firstReplyMinutes: number;
  /** From this role on a password alone is not enough; null: for nobody. */
  readonly factorFrom: Role | null;
  /** What secrets of authenticator apps are sealed with, the present one first; none: they lie in clear. */
  readonly factorKeys: readonly Uint8Array[];
}

export function toDeskHabits(env: Variables): DeskHabits {
  return {
    claimMinutes: env.DESK_CLAIM_MINUTES,
    firstReplyMinutes: env.DESK_FIRST_REPLY_MINUTES,
    factorFrom: factorFrom(env),
    factorKeys: (env.DESK_FACTOR_KEY ?? []).map((key) => Buffer.from(key, 'base64')),
  };
}

/** In production everybody with a password of ours needs one, unless somebody has said otherwise; in the demo nobody. */
function factorFrom(env: Variables): Role | null {
  if (env.DESK_SECOND_FACTOR === 'nobody') return null;
  if (env.DESK_SECOND_FACTOR !== undefined) return env.DESK_SECOND_FACTOR;
  const isOurs = toDeskProvider(env) === null;
  return isOurs && env.LINE_CHANNEL_SECRET ? 'viewer' : null;
}
