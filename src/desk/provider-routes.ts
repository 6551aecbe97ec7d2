import type { Response } from 'express';
import { DateTime } from 'luxon';
import { z } from 'zod';
import type { Freshness } from '../guard/oidc.ts';
import { bodyOf, problem } from './answer.ts';
import type { AtProvider } from './cookies.ts';
import type { DeskRoute, Visit } from './gate.ts';
import type { DeskMeans, StaffProvider } from './means.ts';
import type { StaffMember } from './ports.ts';
import { digestOf } from '../guard/digest.ts';
import { beginSession } from './session.ts';
import { LONGEST_SESSION, PROOF_LASTS } from './session-limits.ts';
import { doorRefusals } from './door-refusals.ts';

/** Below the desk's API: where the provider sends people back to. */
export const PROVIDER_RETURNS_TO = '/session/provider';

/** Why somebody came back from the provider without a session; the page has words for each. */
type NotIn = 'unknown' | 'refused' | 'gone' | 'taken' | 'stale' | 'other';

interface Arrived {
  readonly member: StaffMember;
  /** When they have proven themselves to the provider; null: it does not tell. */
  readonly provenAt: DateTime | null;
}

/** Whoever signs in may be in there already, but not for longer than a session of ours lasts. */
const SIGNING_IN: Freshness = { maxAgeSeconds: LONGEST_SESSION.hours * 3600, asksAnew: false };
export const PROVING_AGAIN: Freshness = {
  maxAgeSeconds: PROOF_LASTS.minutes * 60,
  asksAnew: true,
};

const start = z.strictObject({ invitation: z.string().nullable() });

/** Signing in at the provider; nothing of it is there without one. */
export function providerRoutes(means: DeskMeans): readonly DeskRoute[] {
  const { provider } = means;
  if (provider === null) return [];
  return [
    {
      method: 'post',
      path: PROVIDER_RETURNS_TO,
      for: 'anyone',
      answer: async ({ response }) => {
        const body = bodyOf(response, start);
        if (body === null) return;
        await leaveForProvider(response, means, provider, { ...body, again: null }, SIGNING_IN);
      },
    },
    {
      method: 'get',
      path: PROVIDER_RETURNS_TO,
      for: 'anyone',
      answer: (visit) => comeBack(visit, means, provider),
    },
  ];
}

/** Tells the page where the provider is, and lets the browser keep what it must bring back. */
export async function leaveForProvider(
  response: Response,
  { cookies, log }: DeskMeans,
  { signIn }: StaffProvider,
  kept: Omit<AtProvider, 'underWay'>,
  freshness: Freshness,
): Promise<void> {
  const begun = await signIn.begin(freshness);
  if (begun.kind === 'failed') {
    log.error({ because: begun.because }, 'the provider of staff accounts could not be asked');
    problem(response, 503, doorRefusals.providerAway);
    return;
  }
  cookies.setLeaving(response, { underWay: begun.underWay, ...kept });
  response.json({ url: begun.address });
}

async function comeBack(visit: Visit, means: DeskMeans, provider: StaffProvider): Promise<void> {
  const { request, response } = visit;
  const leaving = means.cookies.leaving(request);
  means.cookies.clearLeaving(response);
  const query = new URL(request.originalUrl, 'http://unused').search;
  const came = leaving === null ? 'refused' : await whoCame(query, leaving, means, provider);
  const again = leaving?.again ?? null;
  if (again !== null) {
    const notIn = await whyNotProven(came, again, means);
    response.redirect(303, notIn === null ? '/desk/proven' : `/desk/proven?notIn=${notIn}`);
  } else if (typeof came === 'string') {
    response.redirect(303, `/desk?notIn=${came}`);
  } else {
    await beginSession(visit, means, came.member, 'provider', came.provenAt);
    response.redirect(303, '/desk');
  }
}

/** The session is proven again by its own member only. No session comes with this way from another site. */
async function whyNotProven(
  came: Arrived | NotIn,
  session: string,
  { desk, realNow }: DeskMeans,
): Promise<NotIn | null> {
  if (typeof came === 'string') return came;
  const { member, provenAt } = came;
  if (provenAt === null) return 'refused';
  const at = DateTime.min(provenAt, realNow());
  return (await desk.proveAgain(session, member.id, at)) ? null : 'other';
}

async function whoCame(
  query: string,
  { underWay, invitation, again }: AtProvider,
  { desk, realNow, now, log }: DeskMeans,
  { issuer, signIn }: StaffProvider,
): Promise<Arrived | NotIn> {
  const finished = await signIn.finish(query, underWay, again === null ? undefined : PROVING_AGAIN);
  if (finished.kind === 'failed') {
    log.warn({ because: finished.because }, 'a sign-in at the provider of staff accounts failed');
    return 'refused';
  }
  const { provenAt } = finished;
  if (provenAt !== null && realNow() >= provenAt.plus(LONGEST_SESSION)) return 'stale';
  // The provider's own id of the account: it never changes, as a name or an address may.
  const subject = String(finished.claims['sub']);
  const member =
    invitation === null
      ? await desk.memberAtProvider(issuer, subject)
      : await desk.join(
          digestOf(invitation),
          { kind: 'provider', issuer, subject },
          realNow(),
          now(),
        );
  if (typeof member === 'string') return member;
  return member === null || member.isDisabled ? 'unknown' : { member, provenAt };
}
