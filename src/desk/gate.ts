import express, {
  type ErrorRequestHandler,
  type Request,
  type Response,
  type Router,
} from 'express';
import { isAllKeepable } from '../engine/keepable.ts';
import { COME_BACK_AFTER, tooOften } from '../engine/knocks.ts';
import type { Clock } from '../engine/means.ts';
import { problem } from './answer.ts';
import type { DeskCookies } from './cookies.ts';
import { isAtLeast, type DeskStore, type Doer, type Role, type StaffMember } from './ports.ts';
import { isSameOrigin } from './same-origin.ts';
import type { DoorWatch } from './door-watch.ts';
import { digestOf } from '../guard/digest.ts';
import { factorRefusals } from './factor-refusals.ts';
import { isInForce, mustHaveFactor } from './factor-need.ts';
import { lacksProof, waysToProve } from './fresh-proof.ts';
import type { DeskMeans } from './means.ts';
import { IDLE_SESSION } from './session-limits.ts';
import { doorRefusals } from './door-refusals.ts';

export interface Visit {
  readonly request: Request;
  readonly response: Response;
}

/** A visit of somebody who is signed in and may do what they ask for. */
export interface StaffVisit extends Visit {
  readonly me: StaffMember;
  /** The digest of their session. */
  readonly session: string;
  readonly doer: Doer;
}

/** A route without a word on who may use it does not compile; what is not in the table is not there. */
export type DeskRoute = {
  readonly method: 'get' | 'post' | 'patch';
  readonly path: string;
  /** Open to somebody who still has to set up their second factor. */
  readonly isBeforeFactor?: true;
} & (
  | { readonly for: 'anyone'; readonly answer: (visit: Visit) => Promise<void> }
  /** The least role that may. */
  | {
      readonly for: Role;
      /** Open only for some minutes after they have proven who they are: an open page alone is not enough. */
      readonly asksProof?: true;
      readonly answer: (visit: StaffVisit) => Promise<void>;
    }
);

export interface GateMeans extends Pick<DeskMeans, 'provider' | 'demoStaff'> {
  readonly desk: Pick<DeskStore, 'signedIn' | 'keepSession' | 'factor' | 'provenAt'>;
  /** From this role on a password alone opens no page; null: for nobody. */
  readonly factorFrom: Role | null;
  readonly cookies: DeskCookies;
  readonly door: DoorWatch;
  /** Of the address that the public knows, where there is one. */
  readonly publicOrigin: string | null;
  /** The product's clock, for the record. */
  readonly now: Clock;
  /** The world's clock, for sessions. */
  readonly realNow: Clock;
}

/** From one address, by people who are not signed in. An office may share one; whoever is signed in is not counted. */
const STRANGERS_A_MINUTE = 600;

/** The routes behind the only gate there is. */
export function behindGate(routes: readonly DeskRoute[], means: GateMeans): Router {
  const router = express.Router();
  const comesTooOften = tooOften(STRANGERS_A_MINUTE);
  router.use(express.json({ limit: '64kb', inflate: false }));
  for (const route of routes) {
    router[route.method](route.path, async (request, response) => {
      response.set('cache-control', 'no-store');
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        if (!isSameOrigin(request, means.publicOrigin)) {
          means.door.refused('otherSite', request);
          problem(response, 403, doorRefusals.otherSite);
          return;
        }
      }
      if (!isAllKeepable([request.params, request.query, request.body])) {
        problem(response, 400, doorRefusals.letters);
        return;
      }
      const visit = { request, response };
      if (route.for !== 'anyone') await letIn(route, visit, means, comesTooOften);
      else if (comesTooOften(request.ip) && (await whoIs(request, means)) === null)
        slowDown(visit, means);
      else await route.answer(visit);
    });
  }
  router.use(refuseTooMuch);
  return router;
}

/** What the parser refuses comes past every route: whoever wrote too much is told so, in words. */
const refuseTooMuch: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  const isTooMuch = error instanceof Error && 'type' in error && error.type === 'entity.too.large';
  if (isTooMuch) problem(response, 413, doorRefusals.tooMuch);
  else next(error);
};

async function letIn(
  route: Exclude<DeskRoute, { readonly for: 'anyone' }>,
  { request, response }: Visit,
  means: GateMeans,
  comesTooOften: ReturnType<typeof tooOften>,
): Promise<void> {
  const known = await whoIs(request, means);
  if (known === null) {
    if (comesTooOften(request.ip)) return slowDown({ request, response }, means);
    means.door.refused('noSession', request);
    problem(response, 401, doorRefusals.signIn);
    return;
  }
  const { me, session } = known;
  if (!isAtLeast(me.role, route.for)) {
    means.door.refused('role', request, me);
    problem(response, 403, doorRefusals.notAllowed);
    return;
  }
  if (route.isBeforeFactor !== true && (await lacksFactor(me, means))) {
    means.door.refused('noFactor', request, me);
    problem(response, 403, factorRefusals.needed);
    return;
  }
  if (route.asksProof === true && (await lacksProof(known, means))) {
    const by = await waysToProve(me, means);
    problem(response, 403, doorRefusals.proveAgain, { code: 'proveAgain', by });
    return;
  }
  // A page that is only open asks by itself, and is no sign of a person.
  if (route.method !== 'get') {
    await means.desk.keepSession(session, means.realNow().plus(IDLE_SESSION));
  }
  const { id, name } = me;
  const doer = { by: { id, name }, at: means.now() };
  await route.answer({ request, response, me, session, doer });
}

/** Whose session the request brings, with its digest; null: nobody's. */
async function whoIs(
  request: Request,
  { cookies, desk, realNow }: GateMeans,
): Promise<Pick<StaffVisit, 'me' | 'session'> | null> {
  const secret = cookies.session(request);
  if (secret === null) return null;
  const session = digestOf(secret);
  const me = await desk.signedIn(session, realNow());
  return me && { me, session };
}

/** Whether somebody still has to set up a second factor before they may do anything. */
export async function lacksFactor(
  me: StaffMember,
  { desk, factorFrom }: Pick<GateMeans, 'desk' | 'factorFrom'>,
): Promise<boolean> {
  return mustHaveFactor(factorFrom, me) && !isInForce(await desk.factor(me.id));
}

function slowDown({ request, response }: Visit, { door }: GateMeans): void {
  door.refused('tooOften', request);
  response.set('retry-after', COME_BACK_AFTER);
  problem(response, 429, doorRefusals.slowDown);
}
