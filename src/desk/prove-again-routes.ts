import { z } from 'zod';
import { bodyOf, problem } from './answer.ts';
import { isInForce } from './factor-need.ts';
import { factorRefusals } from './factor-refusals.ts';
import type { DeskRoute, StaffVisit } from './gate.ts';
import type { DeskMeans } from './means.ts';
import { knowsPassword, ownSignInName } from './own-password.ts';
import { leaveForProvider, PROVING_AGAIN } from './provider-routes.ts';
import { prove } from './second-proof.ts';
import { tooMany } from './sign-in-routes.ts';

const proofs = z.strictObject({
  password: z.string().max(1000),
  code: z.string().max(100).optional(),
});

/** Proving again who one is, by the way one signs in; it counts for this session, for some minutes. */
export function proveAgainRoutes(means: DeskMeans): readonly DeskRoute[] {
  const { provider } = means;
  if (provider === null) {
    const answer = (visit: StaffVisit) => byPassword(visit, means);
    return [{ method: 'post', path: '/session/again', for: 'viewer', answer }];
  }
  const answer = ({ response, session }: StaffVisit) =>
    leaveForProvider(
      response,
      means,
      provider,
      { invitation: null, again: session },
      PROVING_AGAIN,
    );
  return [{ method: 'post', path: '/session/again/provider', for: 'viewer', answer }];
}

async function byPassword(visit: StaffVisit, means: DeskMeans): Promise<void> {
  const { response, me, session } = visit;
  const { desk, realNow } = means;
  const body = bodyOf(response, proofs);
  const name = body && ownSignInName(visit);
  if (body === null || name === null) return;
  if (!(await knowsPassword(visit, means, name, body.password))) return;
  if (isInForce(await desk.factor(me.id))) {
    const proven = await prove(me, body.code ?? '', means);
    if (proven === 'tooMany') return tooMany(response);
    if (proven === null) {
      await desk.refuseSignIn(me, means.now());
      problem(response, 403, factorRefusals.wrongCode);
      return;
    }
  }
  await desk.proveAgain(session, me.id, realNow());
  response.sendStatus(204);
}
