import { z } from 'zod';
import { networkOf } from '../engine/knocks.ts';
import { bodyOf, problem } from './answer.ts';
import { draftKey } from './draft-key.ts';
import { lacksFactor, type DeskRoute, type Visit } from './gate.ts';
import type { DeskMeans } from './means.ts';
import { isPassword, SHORTEST_PASSWORD } from './password.ts';
import type { StaffMember } from './ports.ts';
import { digestOf } from '../guard/digest.ts';
import { isInForce } from './factor-need.ts';
import { factorRefusals } from './factor-refusals.ts';
import { prove } from './second-proof.ts';
import { beginSession } from './session.ts';
import { limited, TRY_WINDOW } from './sign-in-limit.ts';
import { toSignInName } from './sign-in-name.ts';
import { doorRefusals } from './door-refusals.ts';

const namePassword = z.strictObject({
  signInName: z.string().max(200),
  password: z.string().max(1000),
  /** Of their app, or for recovery; left out until it is asked for. */
  code: z.string().max(100).optional(),
});
const demoMember = z.strictObject({ member: z.string() });

/** Who I am, and the ways in. A way that the configuration does not offer is not there at all. */
export function signInRoutes(means: DeskMeans): readonly DeskRoute[] {
  const { provider, demoStaff } = means;
  const ways: DeskRoute[] = [
    { method: 'get', path: '/session', for: 'anyone', answer: (visit) => tellWho(visit, means) },
  ];
  if (provider === null) {
    const answer = (visit: Visit) => byPassword(visit, means);
    ways.push({ method: 'post', path: '/session/password', for: 'anyone', answer });
  }
  if (demoStaff !== null) {
    const answer = (visit: Visit) => asDemoMember(visit, means);
    ways.push({ method: 'post', path: '/session/demo', for: 'anyone', answer });
  }
  return ways;
}

async function tellWho({ request, response }: Visit, means: DeskMeans): Promise<void> {
  const { cookies, desk, provider, realNow } = means;
  const secret = cookies.session(request);
  const me = secret === null ? null : await desk.signedIn(digestOf(secret), realNow());
  response.json({
    me:
      me === null
        ? null
        : {
            id: me.id,
            name: me.name,
            role: me.role,
            wayIn: me.wayIn,
            lacksFactor: await lacksFactor(me, means),
            draftKey: draftKey(means.draftSecret, me.id),
          },
    ways: {
      password: provider === null ? { shortest: SHORTEST_PASSWORD } : null,
      provider: provider !== null,
      demo: (await demoMembers(means)).map(({ id, name, role }) => ({ id, name, role })),
    },
  });
}

/** In the order in which they are offered. */
async function demoMembers({ desk, demoStaff }: DeskMeans): Promise<readonly StaffMember[]> {
  if (demoStaff === null) return [];
  const members = new Map((await desk.members()).map((member) => [member.id, member]));
  return demoStaff.flatMap((id) => members.get(id) ?? []).filter(({ isDisabled }) => !isDisabled);
}

async function byPassword(visit: Visit, means: DeskMeans): Promise<void> {
  const { request, response } = visit;
  const body = bodyOf(response, namePassword);
  if (body === null) return;
  const name = toSignInName(body.signInName);
  const knock = { name, address: networkOf(request.ip) };
  const who = await limited(means.desk, knock, means.realNow(), () =>
    find(request, name, body.password, means),
  );
  if (who === 'tooMany') {
    means.door.refused('tooManyTries', request);
    tooMany(response);
  } else if (who === null) {
    problem(response, 401, doorRefusals.wrongPassword);
  } else await byCode(visit, means, who, body.code);
}

/** The second half, where somebody has set one up. The password is right. */
async function byCode(
  visit: Visit,
  means: DeskMeans,
  who: StaffMember,
  code: string | undefined,
): Promise<void> {
  const { request, response } = visit;
  const hasFactor = isInForce(await means.desk.factor(who.id));
  if (hasFactor && code === undefined) {
    response.json({ wants: 'code' });
    return;
  }
  const proven = hasFactor ? await prove(who, code ?? '', means) : 'none';
  if (proven === 'tooMany') {
    means.door.refused('tooManyTries', request, who);
    return tooMany(response);
  }
  if (proven === null) {
    means.door.refused('wrongCode', request, who);
    await means.desk.refuseSignIn(who, means.now());
    problem(response, 401, factorRefusals.wrongCode);
    return;
  }
  await beginSession(visit, means, who, proven === 'none' ? 'password' : `password+${proven}`);
  response.sendStatus(204);
}

export function tooMany(response: Visit['response']): void {
  const { minutes } = TRY_WINDOW;
  response.set('retry-after', String(minutes * 60));
  problem(response, 429, doorRefusals.tooMany(minutes));
}

/** The same answer for a wrong password, an unknown name and somebody who is disabled; each leaves its line in the record. */
async function find(
  request: Visit['request'],
  signInName: string,
  password: string,
  means: DeskMeans,
): Promise<StaffMember | null> {
  const known = await means.desk.memberBySignInName(signInName);
  const isRight = await isPassword(password, known?.passwordHash ?? null);
  if (isRight && known?.member.isDisabled === false) return known.member;
  await refuse(request, known?.member ?? null, means);
  return null;
}

async function refuse(
  request: Visit['request'],
  member: StaffMember | null,
  { desk, door, now }: DeskMeans,
): Promise<void> {
  if (member === null) door.refused('unknownName', request);
  else door.refused('wrongPassword', request, member);
  // Past so many, those of unknown names are counted only: the record cannot be shortened.
  if (member !== null || door.mayRecordUnknown()) await desk.refuseSignIn(member, now());
}

async function asDemoMember(visit: Visit, means: DeskMeans): Promise<void> {
  const body = bodyOf(visit.response, demoMember);
  if (body === null) return;
  const member = (await demoMembers(means)).find(({ id }) => id === body.member);
  if (member === undefined) {
    problem(visit.response, 404, doorRefusals.noDemoMember);
    return;
  }
  await beginSession(visit, means, member, 'demo');
  visit.response.sendStatus(204);
}
