import { digestOf } from '../guard/digest.ts';
import { problem } from './answer.ts';
import { doorRefusals } from './door-refusals.ts';
import type { DeskRoute, StaffVisit } from './gate.ts';
import type { DeskMeans } from './means.ts';
import { IDLE_SESSION, LONGEST_SESSION } from './session-limits.ts';

/** Where somebody is signed in, and the end of any of it. */
export function ownSessionRoutes(means: DeskMeans): readonly DeskRoute[] {
  return [
    {
      method: 'get',
      path: '/account/sessions',
      for: 'viewer',
      isBeforeFactor: true,
      answer: (visit) => tell(visit, means),
    },
    {
      method: 'post',
      path: '/account/sessions/:id/end',
      for: 'viewer',
      isBeforeFactor: true,
      answer: (visit) => end(visit, means),
    },
  ];
}

/** What the store knows a session by stays here. */
const idOf = (digest: string): string => digestOf(`session ${digest}`);

async function tell({ response, me, session }: StaffVisit, { desk, realNow }: DeskMeans) {
  const sessions = await desk.openSessions(me.id, realNow());
  response.json({
    sessions: sessions.map(({ digest, device, begunAt, endsAt, idleEndsAt }) => ({
      id: idOf(digest),
      device,
      begunAt: (begunAt ?? endsAt.minus(LONGEST_SESSION)).toISO(),
      usedAt: idleEndsAt.minus(IDLE_SESSION).toISO(),
      isThis: digest === session,
    })),
  });
}

async function end(visit: StaffVisit, { desk, cookies, realNow }: DeskMeans): Promise<void> {
  const { request, response, me, session, doer } = visit;
  const id = String(request.params['id']);
  const open = await desk.openSessions(me.id, realNow());
  const wanted = open.find(({ digest }) => idOf(digest) === id);
  if (wanted === undefined || !(await desk.endOwnSession(wanted.digest, doer))) {
    problem(response, 404, doorRefusals.noSession);
    return;
  }
  if (wanted.digest === session) cookies.clearSession(response);
  response.sendStatus(204);
}
