import { z } from 'zod';
import { networkOf } from '../engine/knocks.ts';
import { bodyOf, problem } from './answer.ts';
import type { DeskRoute, StaffVisit } from './gate.ts';
import { isRefused } from './invitation-routes.ts';
import type { DeskMeans } from './means.ts';
import { hashPassword, isPassword } from './password.ts';
import { tooMany } from './sign-in-routes.ts';
import { limited } from './sign-in-limit.ts';
import { doorRefusals } from './door-refusals.ts';

const newPassword = z.strictObject({
  current: z.string().max(1000),
  next: z.string().max(1000),
});

/** What everybody may do with their own session and password. */
export function accountRoutes(means: DeskMeans): readonly DeskRoute[] {
  const { desk, cookies } = means;
  return [
    {
      // The gate itself keeps the session of whoever sends anything but a question.
      method: 'post',
      path: '/session/activity',
      for: 'viewer',
      isBeforeFactor: true,
      answer: async ({ response }) => {
        response.sendStatus(204);
      },
    },
    {
      method: 'post',
      path: '/session/end',
      for: 'viewer',
      isBeforeFactor: true,
      answer: async ({ response, session, doer }) => {
        await desk.endSession(session, doer);
        cookies.clearSession(response);
        response.sendStatus(204);
      },
    },
    {
      method: 'post',
      path: '/session/end-all',
      for: 'viewer',
      isBeforeFactor: true,
      answer: async ({ response, doer }) => {
        await desk.endSessions(doer);
        cookies.clearSession(response);
        response.sendStatus(204);
      },
    },
    {
      method: 'post',
      path: '/account/password',
      for: 'viewer',
      isBeforeFactor: true,
      answer: (visit) => changePassword(visit, means),
    },
  ];
}

async function changePassword(visit: StaffVisit, means: DeskMeans): Promise<void> {
  const { request, response, me, session, doer } = visit;
  const body = bodyOf(response, newPassword);
  if (body === null) return;
  const signInName = me.wayIn?.kind === 'password' ? me.wayIn.signInName : null;
  if (signInName === null || means.provider !== null) {
    problem(response, 409, doorRefusals.noPassword);
    return;
  }
  if (isRefused(response, body.next, [signInName, me.name])) return;
  const knock = { name: signInName, address: networkOf(request.ip) };
  const isRight = await limited(means.desk, knock, means.realNow(), async () => {
    const known = await means.desk.memberBySignInName(signInName);
    return (await isPassword(body.current, known?.passwordHash ?? null)) || null;
  });
  if (isRight === 'tooMany') return tooMany(response);
  if (isRight === null) {
    problem(response, 403, doorRefusals.currentPassword);
    return;
  }
  await means.desk.changePassword(await hashPassword(body.next), session, doer);
  response.sendStatus(204);
}
