import { z } from 'zod';
import { bodyOf, problem } from './answer.ts';
import type { AtProvider } from './cookies.ts';
import type { DeskRoute, Visit } from './gate.ts';
import type { DeskMeans, StaffProvider } from './means.ts';
import type { StaffMember } from './ports.ts';
import { digestOf } from '../digest.ts';
import { beginSession } from './session.ts';
import { doorRefusals } from './door-refusals.ts';

/** Below the desk's API: where the provider sends people back to. */
export const PROVIDER_RETURNS_TO = '/session/provider';

/** Why somebody came back from the provider without a session; the page has words for each. */
type NotIn = 'unknown' | 'refused' | 'gone' | 'taken';

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
      answer: (visit) => leave(visit, means, provider),
    },
    {
      method: 'get',
      path: PROVIDER_RETURNS_TO,
      for: 'anyone',
      answer: (visit) => comeBack(visit, means, provider),
    },
  ];
}

async function leave(
  { response }: Visit,
  { cookies, log }: DeskMeans,
  { signIn }: StaffProvider,
): Promise<void> {
  const body = bodyOf(response, start);
  if (body === null) return;
  const begun = await signIn.begin();
  if (begun.kind === 'failed') {
    log.error({ because: begun.because }, 'the provider of staff accounts could not be asked');
    problem(response, 503, doorRefusals.providerAway);
    return;
  }
  cookies.setLeaving(response, { underWay: begun.underWay, ...body });
  response.json({ url: begun.address });
}

async function comeBack(visit: Visit, means: DeskMeans, provider: StaffProvider): Promise<void> {
  const { request, response } = visit;
  const leaving = means.cookies.leaving(request);
  means.cookies.clearLeaving(response);
  const query = new URL(request.originalUrl, 'http://unused').search;
  const who = leaving === null ? 'refused' : await whoIs(query, leaving, means, provider);
  if (typeof who === 'string') {
    response.redirect(303, `/desk?notIn=${who}`);
    return;
  }
  await beginSession(visit, means, who, 'provider');
  response.redirect(303, '/desk');
}

async function whoIs(
  query: string,
  { underWay, invitation }: AtProvider,
  { desk, realNow, now, log }: DeskMeans,
  { issuer, signIn }: StaffProvider,
): Promise<StaffMember | NotIn> {
  const finished = await signIn.finish(query, underWay);
  if (finished.kind === 'failed') {
    log.warn({ because: finished.because }, 'a sign-in at the provider of staff accounts failed');
    return 'refused';
  }
  // The provider's own id of the account: it never changes, as a name or an address may.
  const subject = String(finished.claims['sub']);
  if (invitation !== null) {
    const proof = { kind: 'provider', issuer, subject } as const;
    return await desk.join(digestOf(invitation), proof, realNow(), now());
  }
  const member = await desk.memberAtProvider(issuer, subject);
  return member === null || member.isDisabled ? 'unknown' : member;
}
