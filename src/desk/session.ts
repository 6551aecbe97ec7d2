import type { DeskMeans } from './means.ts';
import type { StaffMember } from './ports.ts';
import type { Visit } from './gate.ts';
import { digestOf } from '../digest.ts';
import { newSecret } from './secret.ts';
import { IDLE_SESSION, LONGEST_SESSION } from './session-limits.ts';

/** A new session with a new secret, whatever the browser had before. */
export async function beginSession(
  { response }: Visit,
  { desk, cookies, now, realNow }: DeskMeans,
  { id, name }: StaffMember,
  way: 'password' | `password+${'app' | 'recovery'}` | 'provider' | 'demo' | 'link',
): Promise<void> {
  const secret = newSecret();
  const begins = realNow();
  const session = {
    digest: digestOf(secret),
    memberId: id,
    endsAt: begins.plus(LONGEST_SESSION),
    idleEndsAt: begins.plus(IDLE_SESSION),
  };
  await desk.beginSession(session, begins, { by: { id, name }, at: now() }, way);
  cookies.setSession(response, secret);
}
