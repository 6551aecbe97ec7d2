import { networkOf } from '../engine/knocks.ts';
import { problem } from './answer.ts';
import { doorRefusals } from './door-refusals.ts';
import type { StaffVisit } from './gate.ts';
import type { DeskMeans } from './means.ts';
import { isPassword } from './password.ts';
import { limited } from './sign-in-limit.ts';
import { tooMany } from './sign-in-routes.ts';

/** The name that somebody signs in with beside a password of ours; null, and refused: they have none. */
export function ownSignInName({ me, response }: StaffVisit): string | null {
  if (me.wayIn?.kind === 'password') return me.wayIn.signInName;
  problem(response, 409, doorRefusals.noPassword);
  return null;
}

/** Whether they know it; refused where not. Whoever only sits at somebody's open page gets no further. */
export async function knowsPassword(
  { request, response, me }: StaffVisit,
  { desk, now, realNow }: DeskMeans,
  name: string,
  password: string,
): Promise<boolean> {
  const knock = { name, address: networkOf(request.ip) };
  const isRight = await limited(desk, knock, realNow(), async () => {
    const known = await desk.memberBySignInName(name);
    return (await isPassword(password, known?.passwordHash ?? null)) || null;
  });
  if (isRight === 'tooMany') tooMany(response);
  else if (isRight === null) {
    await desk.refuseSignIn(me, now());
    problem(response, 403, doorRefusals.currentPassword);
  }
  return isRight === true;
}
