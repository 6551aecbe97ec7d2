import { z } from 'zod';
import { bodyOf, problem } from './answer.ts';
import type { DeskRoute, Visit } from './gate.ts';
import type { DeskMeans } from './means.ts';
import { isGuessable } from './guessable.ts';
import { hashPassword, isGoodPassword, SHORTEST_PASSWORD } from './password.ts';
import { digestOf } from '../guard/digest.ts';
import { isInForce } from './factor-need.ts';
import { beginSession } from './session.ts';
import { isSignInName, toSignInName } from './sign-in-name.ts';
import { doorRefusals } from './door-refusals.ts';

const link = z.strictObject({ secret: z.string() });
const joining = z.strictObject({
  secret: z.string(),
  signInName: z.string().max(200),
  password: z.string().max(1000),
});

/** What somebody with a link may do. The secret comes in the body: addresses end up in logs. */
export function invitationRoutes(means: DeskMeans): readonly DeskRoute[] {
  const look: DeskRoute = {
    method: 'post',
    path: '/invitation',
    for: 'anyone',
    answer: (visit) => tellWhom(visit, means),
  };
  if (means.provider !== null) return [look];
  const answer = (visit: Visit) => join(visit, means);
  return [look, { method: 'post', path: '/invitation/password', for: 'anyone', answer }];
}

async function tellWhom({ response }: Visit, { desk, realNow }: DeskMeans): Promise<void> {
  const body = bodyOf(response, link);
  if (body === null) return;
  const member = await desk.invited(digestOf(body.secret), realNow());
  if (member === null) gone(response);
  else response.json({ name: member.name, role: member.role });
}

async function join(visit: Visit, means: DeskMeans): Promise<void> {
  const { response } = visit;
  const body = bodyOf(response, joining);
  if (body === null) return;
  const signInName = toSignInName(body.signInName);
  if (!isSignInName(signInName)) {
    problem(response, 400, doorRefusals.signInName);
    return;
  }
  const digest = digestOf(body.secret);
  // Before the hash: only whoever has a link may make us work.
  const guest = await means.desk.invited(digest, means.realNow());
  if (guest === null) return gone(response);
  if (isRefused(response, body.password, [signInName, guest.name])) return;
  const passwordHash = await hashPassword(body.password);
  const proof = { kind: 'password', signInName, passwordHash } as const;
  const member = await means.desk.join(digest, proof, means.realNow(), means.now());
  if (member === 'gone') gone(response);
  else if (member === 'taken') {
    problem(response, 409, doorRefusals.nameTaken);
  } else if (isInForce(await means.desk.factor(member.id))) {
    // A link is not the other half: they sign in with both.
    response.json({ wants: 'signIn' });
  } else {
    await beginSession(visit, means, member, 'link');
    response.sendStatus(204);
  }
}

/** Says why, where a password cannot be anybody's; `own`: what everybody knows of whose it would be. */
export function isRefused(
  response: Visit['response'],
  password: string,
  own: readonly string[],
): boolean {
  if (!isGoodPassword(password))
    problem(response, 400, doorRefusals.weakPassword(SHORTEST_PASSWORD));
  else if (isGuessable(password, own)) problem(response, 400, doorRefusals.commonPassword);
  else return false;
  return true;
}

function gone(response: Visit['response']): void {
  problem(response, 410, doorRefusals.linkOver);
}
