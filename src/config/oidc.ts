import { isSecure, type Given, type Variables } from './variables.ts';
import type { OidcProvider } from '../guard/oidc.ts';

/** Where merchants sign in to prove which shop is theirs, and which of their claims say so. */
export interface MerchantSignIn extends OidcProvider {
  readonly claims: {
    /** The fleet's id of the shop. */
    readonly merchant: string;
    readonly store: string;
    /** `owner` or anything else. */
    readonly role: string;
  };
}

export const DEFAULT_CLAIMS: MerchantSignIn['claims'] = {
  merchant: 'merchant_id',
  store: 'store_name',
  role: 'role',
};

export function toMerchantSignIn(env: Variables): MerchantSignIn | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId } = env;
  if (issuer === undefined || clientId === undefined) return null;
  return {
    issuer,
    clientId,
    clientSecret: env.OIDC_CLIENT_SECRET ?? null,
    scope: env.OIDC_SCOPE,
    claims: {
      merchant: env.OIDC_MERCHANT_CLAIM ?? DEFAULT_CLAIMS.merchant,
      store: env.OIDC_STORE_CLAIM ?? DEFAULT_CLAIMS.store,
      role: env.OIDC_ROLE_CLAIM ?? DEFAULT_CLAIMS.role,
    },
  };
}

const NEED_ISSUER = [
  'OIDC_CLIENT_ID',
  'OIDC_CLIENT_SECRET',
  'OIDC_SCOPE',
  'OIDC_MERCHANT_CLAIM',
  'OIDC_STORE_CLAIM',
  'OIDC_ROLE_CLAIM',
] as const;

/** What must not be said together, or only together. */
export const OIDC_TOGETHER: readonly {
  readonly name: keyof Variables;
  readonly isWrong: (env: Given) => boolean;
  readonly message: string;
}[] = [
  {
    name: 'OIDC_ISSUER',
    isWrong: (env) => !env.OIDC_ISSUER && NEED_ISSUER.some((name) => env[name] !== undefined),
    message: 'is needed with the other OIDC_… variables',
  },
  {
    name: 'OIDC_CLIENT_ID',
    isWrong: (env) => env.OIDC_ISSUER !== undefined && !env.OIDC_CLIENT_ID,
    message: 'is needed with OIDC_ISSUER',
  },
  {
    name: 'PUBLIC_URL',
    isWrong: (env) => env.OIDC_ISSUER !== undefined && !isSafe(env.PUBLIC_URL),
    message: 'must be an https address with OIDC_ISSUER: merchants come back to it from signing in',
  },
  {
    name: 'OIDC_ISSUER',
    isWrong: (env) => env.OIDC_ISSUER !== undefined && !isSafe(env.OIDC_ISSUER),
    message: 'must be an https address; plain http is for this machine only',
  },
];

/** What goes over plain http can be read and changed on the way. */
function isSafe(address: string | undefined): boolean {
  return address !== undefined && URL.canParse(address) && isSecure(address);
}
