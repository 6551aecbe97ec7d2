import { randomBytes } from 'node:crypto';
import express, { type Request, type RequestHandler, type Response, type Router } from 'express';
import type { BoundMerchant } from '../core/account.ts';
import { digestOf } from '../guard/digest.ts';
import type { Log } from '../engine/log.ts';
import { COME_BACK_AFTER, tooOften } from '../engine/knocks.ts';
import type { Clock } from '../engine/means.ts';
import type { Store } from '../engine/ports.ts';
import type { SignIn } from '../guard/oidc.ts';
import { toMerchant, type ClaimNames } from './claims.ts';
import { forget, keep, keptBy } from './link-cookie.ts';
import type { LinkPage } from './link-page.ts';

export interface LinkMeans {
  readonly store: Pick<Store, 'linkOffered' | 'proveLink'>;
  readonly signIn: SignIn;
  readonly claims: ClaimNames;
  /** Where merchants reach us. */
  readonly base: string;
  /** LINE's own page that confirms a link. */
  readonly confirmUrl: string;
  readonly page: LinkPage;
  readonly now: Clock;
  readonly log: Log;
}

const MINUTES = 10;
/** Twice the bits that LINE asks for at least. */
const NONCE_BYTES = 32;

/** From the link in the chat to the merchant's own sign-in, and back to LINE with a nonce that stands for the shop. */
export function linkRoutes(means: LinkMeans): Router {
  const router = express.Router();
  router.use(quietly, withinReason(means));
  router.get('/', (request, response) => leave(request, response, means));
  router.get('/callback', (request, response) => comeBack(request, response, means));
  return router;
}

/** These addresses and pages hold what must go nowhere else. */
const quietly: RequestHandler = (_request, response, next) => {
  response.set({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
  next();
};

/** Phones of many shops may come from one address of their mobile network. */
const STEPS_A_MINUTE = 600;

function withinReason({ page }: LinkMeans): RequestHandler {
  const comesTooOften = tooOften(STEPS_A_MINUTE);
  return async (request, response, next) => {
    if (!comesTooOften(request.ip)) {
      next();
      return;
    }
    response.set('retry-after', COME_BACK_AFTER);
    await page.show(response, 429, null, { says: 'unavailable' });
  };
}

async function leave(request: Request, response: Response, means: LinkMeans): Promise<void> {
  const { store, signIn, base, page, now, log } = means;
  const linkToken = asText(request.query['linkToken']);
  const conversation = await store.linkOffered(digestOf(linkToken), now());
  if (conversation === null) return refuse(response, means, null, 'over');
  const begun = await signIn.begin();
  if (begun.kind === 'failed') {
    log.error({ because: begun.because }, 'merchants cannot sign in: the provider does not answer');
    await page.show(response, 502, conversation, { says: 'unavailable' });
    return;
  }
  keep(response, { linkToken, underWay: begun.underWay }, base, MINUTES * 60_000);
  response.redirect(begun.address);
}

async function comeBack(request: Request, response: Response, means: LinkMeans): Promise<void> {
  const { store, signIn, base, now } = means;
  const kept = keptBy(request);
  forget(response, base);
  const token = kept && digestOf(kept.linkToken);
  const conversation = token && (await store.linkOffered(token, now()));
  if (!kept || !token || !conversation) return refuse(response, means, null, 'over');
  const signedIn = await signIn.finish(queryOf(request), kept.underWay);
  if (signedIn.kind === 'failed') {
    return refuse(response, means, conversation, 'notSignedIn', signedIn.because);
  }
  const merchant = toMerchant(signedIn.claims, means.claims);
  if (merchant === null) return refuse(response, means, conversation, 'noShop');
  const nonce = randomBytes(NONCE_BYTES).toString('base64url');
  const endsAt = now().plus({ minutes: MINUTES });
  const proof = { token, nonce: digestOf(nonce), merchant, endsAt };
  if (!(await store.proveLink(proof, now()))) return refuse(response, means, conversation, 'over');
  await confirm(response, means, conversation, merchant, { linkToken: kept.linkToken, nonce });
}

/** Nobody is linked without having read to which shop, and that it can be ended at any time. */
async function confirm(
  response: Response,
  { page, confirmUrl }: LinkMeans,
  conversation: string,
  { storeName: store, role }: BoundMerchant,
  proof: { readonly linkToken: string; readonly nonce: string },
): Promise<void> {
  const href = `${confirmUrl}?${new URLSearchParams(proof).toString()}`;
  await page.show(response, 200, conversation, { says: 'confirm', values: { store, role }, href });
}

const STATUS = { over: 410, notSignedIn: 403, noShop: 403 } as const;

async function refuse(
  response: Response,
  { page, log }: LinkMeans,
  conversation: string | null,
  says: keyof typeof STATUS,
  because: string = says,
): Promise<void> {
  log.warn({ because }, 'refused to link an account');
  await page.show(response, STATUS[says], conversation, { says });
}

function queryOf(request: Request): string {
  return new URL(request.originalUrl, 'http://any').search;
}

function asText(given: unknown): string {
  return typeof given === 'string' ? given : '';
}
