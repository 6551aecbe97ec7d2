import type { Router } from 'express';
import { DEFAULT_CLAIMS, type MerchantSignIn } from '../config/oidc.ts';
import type { MerchantSeed } from '../simulator/fleet-seed.ts';
import { CONFIRM_PATH } from '../simulator/line-account-link.ts';
import { accountsOf } from '../simulator/sign-in-accounts.ts';
import { signInProvider } from '../simulator/sign-in.ts';

/** What stands for the merchants' own sign-in, and for LINE where a link is confirmed. */
export interface DemoSignIn {
  readonly provider: MerchantSignIn;
  readonly confirmUrl: string;
  readonly route: { readonly path: string; readonly router: Router };
}

// It opens nothing but the simulator of the same process.
const CLIENT = { clientId: 'madoguchi', clientSecret: 'demo-sign-in-secret' };
const PATH = '/simulator/sign-in';

/** `base` is where people's browsers reach us. */
export function demoSignIn(base: string, shops: readonly MerchantSeed[]): DemoSignIn {
  const issuer = `${base}${PATH}`;
  const redirectUri = `${base}/link/callback`;
  const router = signInProvider({ ...CLIENT, issuer, redirectUri, accounts: accountsOf(shops) });
  return {
    provider: { ...CLIENT, issuer, scope: 'openid', claims: DEFAULT_CLAIMS },
    confirmUrl: `${base}${CONFIRM_PATH}`,
    route: { path: PATH, router },
  };
}
