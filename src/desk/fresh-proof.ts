import { isInForce } from './factor-need.ts';
import type { DeskMeans } from './means.ts';
import type { StaffMember } from './ports.ts';
import { PROOF_LASTS } from './session-limits.ts';

interface Known {
  readonly me: StaffMember;
  /** The digest of their session. */
  readonly session: string;
}

/** Whether it is too long ago that they have proven who they are; whom the demo lets in without a proof never lacks it. */
export async function lacksProof(
  { me, session }: Known,
  {
    desk,
    demoStaff,
    realNow,
  }: Pick<DeskMeans, 'demoStaff' | 'realNow'> & {
    readonly desk: Pick<DeskMeans['desk'], 'provenAt'>;
  },
): Promise<boolean> {
  if (demoStaff?.includes(me.id) === true) return false;
  const provenAt = await desk.provenAt(session);
  return provenAt === null || realNow() >= provenAt.plus(PROOF_LASTS);
}

/** With what somebody proves again who they are: the page asks for that. */
export async function waysToProve(
  me: StaffMember,
  {
    desk,
    provider,
  }: Pick<DeskMeans, 'provider'> & {
    readonly desk: Pick<DeskMeans['desk'], 'factor'>;
  },
): Promise<'provider' | 'password' | 'passwordAndCode'> {
  if (provider !== null) return 'provider';
  return isInForce(await desk.factor(me.id)) ? 'passwordAndCode' : 'password';
}
