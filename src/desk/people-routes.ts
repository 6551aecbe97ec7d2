import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { bodyOf, problem } from './answer.ts';
import type { DeskRoute, StaffVisit } from './gate.ts';
import type { DeskMeans } from './means.ts';
import { ROLES } from './ports.ts';
import { digestOf } from '../guard/digest.ts';
import { newSecret } from './secret.ts';
import { doorRefusals } from './door-refusals.ts';

/** LINE shows at most 20 letters of a name, and takes none with "LINE" in it. */
const name = z
  .string()
  .trim()
  .min(1, 'nameMissing')
  .max(20, 'nameTooLong')
  .refine((text) => !/line/iu.test(text), 'nameWithLine');
const role = z.enum(ROLES);
const newMember = z.strictObject({ name, role });
const newLink = z.strictObject({ dropsFactor: z.boolean().default(false) }).prefault({});
const change = z
  .strictObject({ name, role, isDisabled: z.boolean() })
  .partial()
  .transform(({ name: renamed, role: given, isDisabled }) => ({
    ...(renamed === undefined ? {} : { name: renamed }),
    ...(given === undefined ? {} : { role: given }),
    ...(isDisabled === undefined ? {} : { isDisabled }),
  }));

/** Admins say who works at the desk and what they may do there; supervisors see it. */
export function peopleRoutes(means: DeskMeans): readonly DeskRoute[] {
  return [
    {
      method: 'get',
      path: '/people',
      for: 'supervisor',
      answer: async ({ response }) => {
        const people = await means.desk.members();
        const isDemo = (id: string) => means.demoStaff?.includes(id) ?? false;
        response.json({ people: people.map((one) => ({ ...one, isDemo: isDemo(one.id) })) });
      },
    },
    {
      method: 'post',
      path: '/people',
      for: 'admin',
      asksProof: true,
      answer: (visit) => add(visit, means),
    },
    {
      method: 'patch',
      path: '/people/:id',
      for: 'admin',
      asksProof: true,
      answer: (visit) => alter(visit, means),
    },
    {
      method: 'post',
      path: '/people/:id/invitation',
      for: 'admin',
      asksProof: true,
      answer: (visit) => invite(visit, String(visit.request.params['id']), means),
    },
  ];
}

async function add(visit: StaffVisit, means: DeskMeans): Promise<void> {
  const body = bodyOf(visit.response, newMember);
  if (body === null) return;
  const id = randomUUID();
  await means.desk.addMember({ id, ...body }, visit.doer);
  await giveLink(visit, id, false, means);
}

async function invite(visit: StaffVisit, id: string, means: DeskMeans): Promise<void> {
  const body = bodyOf(visit.response, newLink);
  if (body !== null) await giveLink(visit, id, body.dropsFactor, means);
}

/** The link is shown once, to the admin who asked for it, and kept by nobody. */
async function giveLink(
  { response, doer }: StaffVisit,
  id: string,
  dropsFactor: boolean,
  { desk, realNow }: DeskMeans,
): Promise<void> {
  const secret = newSecret();
  const endsAt = realNow().plus(INVITATION_LASTS);
  if (await desk.invite(id, { digest: digestOf(secret), endsAt, dropsFactor }, doer)) {
    response.status(201).json({ secret, endsAt: endsAt.toISO() });
  } else problem(response, 404, doorRefusals.noLink);
}

export const INVITATION_LASTS = { days: 3 } as const;

async function alter({ request, response, me, doer }: StaffVisit, { desk }: DeskMeans) {
  const body = bodyOf(response, change);
  if (body === null) return;
  const id = String(request.params['id']);
  if (id === me.id && (body.role ?? me.role) !== me.role) return notOneself(response);
  if (id === me.id && body.isDisabled === true) return notOneself(response);
  const changed = await desk.changeMember(id, body, doer);
  if (changed === 'gone') problem(response, 404, doorRefusals.noPerson);
  else if (changed === 'lastAdmin') problem(response, 409, doorRefusals.lastAdmin);
  else response.json(changed);
}

function notOneself(response: StaffVisit['response']): void {
  problem(response, 409, doorRefusals.notOneself);
}
