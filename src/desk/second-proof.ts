import type { DateTime } from 'luxon';
import { digestOf } from '../guard/digest.ts';
import { recoveryDigest, stepOf } from './factor.ts';
import type { DeskMeans } from './means.ts';
import type { StaffMember } from './ports.ts';
import { newSecret } from './secret.ts';
import { TRY_WINDOW } from './sign-in-limit.ts';

/** Of a million codes; whoever comes so far knows the password already. */
const MOST_TRIES = 5;

type Proven = 'app' | 'recovery';

/** Whether what was typed is a code of the member's app, or one for recovery; each is good once. null: neither. */
export async function prove(
  member: StaffMember,
  typed: string,
  { desk, realNow, now }: DeskMeans,
): Promise<Proven | null | 'tooMany'> {
  const secret = (await desk.factor(member.id))?.secret ?? null;
  return await limitedCodes(desk, member.id, realNow(), async () => {
    const step = secret === null ? null : stepOf(secret, typed, realNow());
    if (step !== null) return (await desk.useStep(member.id, step)) ? 'app' : null;
    const doer = { by: { id: member.id, name: member.name }, at: now() };
    const isCode = await desk.useRecoveryCode(member, recoveryDigest(typed), doer);
    return isCode ? 'recovery' : null;
  });
}

/** By the member alone, from wherever it comes: a few guesses at a code, and then a quarter of an hour of none. */
export async function limitedCodes<T>(
  desk: Pick<DeskMeans['desk'], 'countTry' | 'forgiveTry'>,
  memberId: string,
  now: DateTime,
  attempt: () => Promise<T | null>,
): Promise<T | null | 'tooMany'> {
  const id = newSecret();
  const key = digestOf(`code ${memberId}`);
  const [tries = 0] = await desk.countTry(id, [key], now, now.minus(TRY_WINDOW));
  if (tries > MOST_TRIES) {
    await desk.forgiveTry(id, []);
    return 'tooMany';
  }
  const result = await attempt();
  if (result !== null) await desk.forgiveTry(id, [key]);
  return result;
}
