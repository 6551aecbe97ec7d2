import { encode } from 'uqr';
import { z } from 'zod';
import { bodyOf, problem } from './answer.ts';
import { factorAddress, newFactor, newRecoveryCodes, recoveryDigest, stepOf } from './factor.ts';
import type { DeskRoute, StaffVisit } from './gate.ts';
import type { DeskMeans } from './means.ts';
import { factorRefusals } from './factor-refusals.ts';
import { isInForce, mustHaveFactor } from './factor-need.ts';
import { knowsPassword, ownSignInName } from './own-password.ts';
import { limitedCodes, prove } from './second-proof.ts';
import { tooMany } from './sign-in-routes.ts';

const byPassword = z.strictObject({ password: z.string().max(1000) });
const byCode = z.strictObject({ code: z.string().max(100) });
const byBoth = byPassword.extend(byCode.shape);
/** A code of the factor that is in force; without one there is none to give. */
const byAllThereIs = byPassword.extend({ code: byCode.shape.code.optional() });

/** One's own second factor: shown, tried, in force, removed. Where there are no passwords of ours, there is none. */
export function factorRoutes(means: DeskMeans): readonly DeskRoute[] {
  if (means.provider !== null) return [];
  return [
    own('get', '', (visit) => tell(visit, means)),
    own('post', '/begin', (visit) => begin(visit, means)),
    own('post', '/confirm', (visit) => confirm(visit, means)),
    own('post', '/remove', (visit) => remove(visit, means)),
  ];
}

type Answer = (visit: StaffVisit) => Promise<void>;

const own = (method: 'get' | 'post', what: string, answer: Answer): DeskRoute => ({
  method,
  path: `/account/factor${what}`,
  for: 'viewer',
  isBeforeFactor: true,
  answer,
});

async function tell({ response, me }: StaffVisit, { desk, factorFrom }: DeskMeans): Promise<void> {
  const kept = await desk.factor(me.id);
  response.json({
    isOn: isInForce(kept),
    isNeeded: mustHaveFactor(factorFrom, me),
    codesLeft: kept?.codesLeft ?? 0,
  });
}

/** Setting up another takes the one in force away, so it asks what removing it asks. */
async function begin(visit: StaffVisit, means: DeskMeans): Promise<void> {
  const body = bodyOf(visit.response, byAllThereIs);
  const name = body && ownSignInName(visit);
  if (body === null || name === null) return;
  if (!(await knowsPassword(visit, means, name, body.password))) return;
  const isReplaced = isInForce(await means.desk.factor(visit.me.id));
  if (isReplaced && !(await holdsFactor(visit, means, body.code ?? ''))) return;
  const secret = newFactor();
  await means.desk.beginFactor(visit.me.id, secret);
  const address = factorAddress(secret, name);
  // Drawn here: the secret goes to no service that draws.
  const picture = encode(address, { ecc: 'M', border: 2 }).data;
  visit.response.json({
    secret,
    address,
    picture: picture.map((row) => row.map((isDark) => (isDark ? '1' : '0')).join('')),
  });
}

async function confirm(visit: StaffVisit, means: DeskMeans): Promise<void> {
  const { response, me, session, doer } = visit;
  const body = bodyOf(response, byCode);
  if (body === null) return;
  const { desk, realNow } = means;
  const secret = (await desk.factor(me.id))?.pending ?? null;
  if (secret === null) {
    problem(response, 409, factorRefusals.startAgain);
    return;
  }
  const step = await limitedCodes(desk, me.id, realNow(), async () =>
    stepOf(secret, body.code, realNow()),
  );
  if (step === 'tooMany') return tooMany(response);
  if (step === null) return wrongCode(response);
  const codes = newRecoveryCodes();
  if (await desk.confirmFactor(secret, step, codes.map(recoveryDigest), session, doer)) {
    response.json({ codes });
  } else problem(response, 409, factorRefusals.startAgain);
}

async function remove(visit: StaffVisit, means: DeskMeans): Promise<void> {
  const { response, me, doer } = visit;
  const body = bodyOf(response, byBoth);
  if (body === null) return;
  if (mustHaveFactor(means.factorFrom, me)) {
    problem(response, 409, factorRefusals.notRemovable);
    return;
  }
  const name = ownSignInName(visit);
  if (name === null || !(await knowsPassword(visit, means, name, body.password))) return;
  if (!(await holdsFactor(visit, means, body.code))) return;
  await means.desk.removeFactor(doer);
  response.sendStatus(204);
}

/** Whether the code is of the factor in force, or one for recovery; refused where not. */
async function holdsFactor(
  { response, me }: StaffVisit,
  means: DeskMeans,
  code: string,
): Promise<boolean> {
  const proven = await prove(me, code, means);
  if (proven === 'tooMany') tooMany(response);
  else if (proven === null) wrongCode(response);
  return proven === 'app' || proven === 'recovery';
}

function wrongCode(response: StaffVisit['response']): void {
  problem(response, 403, factorRefusals.wrongCode);
}
