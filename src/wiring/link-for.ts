import type { Router } from 'express';
import type { Content } from '../content/load.ts';
import type { Log } from '../engine/log.ts';
import type { Clock } from '../engine/means.ts';
import type { Store } from '../engine/ports.ts';
import { createLinkPage } from '../linking/link-page.ts';
import { linkRoutes } from '../linking/link-routes.ts';
import { createSignIn } from '../guard/oidc.ts';
import type { Linking } from './surroundings.ts';

interface LinkingMeans {
  readonly store: Store;
  readonly content: Content;
  readonly now: Clock;
  readonly log: Log;
}

/** The pages by which merchants link their LINE account to their shop. */
export function linkPages(
  { provider, base, confirmUrl }: Linking,
  { store, content, now, log }: LinkingMeans,
): Router {
  const redirectUri = `${base}/link/callback`;
  return linkRoutes({
    store,
    // Whoever else is signed in on this phone must not be linked by a tap.
    signIn: createSignIn({ ...provider, redirectUri, asksAnew: true }),
    claims: provider.claims,
    base,
    confirmUrl,
    page: createLinkPage({ ...content, store, now }),
    now,
    log,
  });
}
