import { z } from 'zod';
import { bodyOf, problem } from './answer.ts';
import type { DeskRoute, StaffVisit } from './gate.ts';
import { isRefused } from './invitation-routes.ts';
import type { DeskMeans } from './means.ts';
import { knowsPassword, ownSignInName } from './own-password.ts';
import { hashPassword } from './password.ts';
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
  const { response, me, session, doer } = visit;
  const body = bodyOf(response, newPassword);
  if (body === null) return;
  if (means.provider !== null) {
    problem(response, 409, doorRefusals.noPassword);
    return;
  }
  const name = ownSignInName(visit);
  if (name === null || isRefused(response, body.next, [name, me.name])) return;
  if (!(await knowsPassword(visit, means, name, body.current))) return;
  await means.desk.changePassword(await hashPassword(body.next), session, doer);
  response.sendStatus(204);
}
