import { z } from 'zod';
import { actId, tellActed } from './act-routes.ts';
import { bodyOf, problem } from './answer.ts';
import type { DeskRoute, StaffVisit } from './gate.ts';
import type { DeskMeans } from './means.ts';
import { isAtLeast, type StaffMember } from './ports.ts';
import { refusals } from './refusals.ts';

const pass = z.strictObject({ act: actId, to: z.string().min(1).max(100) });

/** Who else works now, and handing a ticket to one of them by name. */
export function colleagueRoutes(means: DeskMeans): readonly DeskRoute[] {
  return [
    {
      method: 'get',
      path: '/colleagues',
      for: 'agent',
      answer: async ({ response, me }) => {
        const there = await colleagues(means);
        const others = there.filter(({ id }) => id !== me.id);
        response.json({ colleagues: others.map(({ id, name }) => ({ id, name })) });
      },
    },
    {
      method: 'post',
      path: '/tickets/:number/pass',
      for: 'agent',
      answer: (visit) => passOn(visit, means),
    },
  ];
}

/** Those who are signed in and may answer merchants. Whoever does not look at it loses it to the queue, as after a claim. */
async function colleagues({ desk, realNow }: DeskMeans): Promise<readonly StaffMember[]> {
  const [members, signedIn] = await Promise.all([desk.members(), desk.whoIsSignedIn(realNow())]);
  return members.filter(
    ({ id, role, isDisabled }) => !isDisabled && isAtLeast(role, 'agent') && signedIn.includes(id),
  );
}

async function passOn(visit: StaffVisit, means: DeskMeans): Promise<void> {
  const { request, response, me, doer } = visit;
  const body = bodyOf(response, pass);
  if (body === null) return;
  const to = (await colleagues(means)).find(({ id }) => id === body.to);
  if (to === undefined || to.id === me.id) {
    problem(response, 409, refusals.notThere);
    return;
  }
  const acted = await means.desk.act(
    {
      id: `${me.id}:${body.act}`,
      ticket: String(request.params['number']),
      what: 'pass',
      to: { id: to.id, name: to.name },
      recorded: 'passed',
      note: null,
      // Whoever may take it over may also say who is to have it.
      takesOver: isAtLeast(me.role, 'supervisor'),
      leaseMs: means.claimMs,
      toEvent: () => ({ type: 'staffClaimed', staff: to.name }),
    },
    doer,
  );
  tellActed(visit, acted);
}
