import express, { type Request, type Response, type Router } from 'express';
import type { Clock } from '../engine/means.ts';
import { problem } from './answer.ts';
import type { DeskCookies } from './cookies.ts';
import { ROLES, type DeskStore, type Doer, type Role, type StaffMember } from './ports.ts';
import { isSameOrigin } from './same-origin.ts';
import { digestOf } from '../digest.ts';
import { IDLE_SESSION } from './session-limits.ts';

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
} & (
  | { readonly for: 'anyone'; readonly answer: (visit: Visit) => Promise<void> }
  /** The least role that may. */
  | { readonly for: Role; readonly answer: (visit: StaffVisit) => Promise<void> }
);

export interface GateMeans {
  readonly desk: Pick<DeskStore, 'signedIn' | 'keepSession'>;
  readonly cookies: DeskCookies;
  /** Of the address that the public knows, where there is one. */
  readonly publicOrigin: string | null;
  /** The product's clock, for the record. */
  readonly now: Clock;
  /** The world's clock, for sessions. */
  readonly realNow: Clock;
}

/** The routes behind the only gate there is. */
export function behindGate(routes: readonly DeskRoute[], means: GateMeans): Router {
  const router = express.Router();
  router.use(express.json({ limit: '64kb' }));
  for (const route of routes) {
    router[route.method](route.path, async (request, response) => {
      response.set('cache-control', 'no-store');
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        if (!isSameOrigin(request, means.publicOrigin)) {
          problem(response, 403, '別のサイトからの操作は受け付けません。');
          return;
        }
      }
      if (route.for === 'anyone') await route.answer({ request, response });
      else await letIn(route, { request, response }, means);
    });
  }
  return router;
}

async function letIn(
  route: Exclude<DeskRoute, { readonly for: 'anyone' }>,
  { request, response }: Visit,
  means: GateMeans,
): Promise<void> {
  const secret = means.cookies.session(request);
  const session = digestOf(secret ?? '');
  const now = means.realNow();
  const me = secret === null ? null : await means.desk.signedIn(session, now);
  if (me === null) {
    problem(response, 401, 'サインインしてください。');
    return;
  }
  if (ROLES.indexOf(me.role) < ROLES.indexOf(route.for)) {
    problem(response, 403, 'この操作をする権限がありません。');
    return;
  }
  // A page that is only open asks by itself, and is no sign of a person.
  if (route.method !== 'get') await means.desk.keepSession(session, now.plus(IDLE_SESSION));
  const { id, name } = me;
  const doer = { by: { id, name }, at: means.now() };
  await route.answer({ request, response, me, session, doer });
}
