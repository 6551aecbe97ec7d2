import { DateTime } from 'luxon';
import type { DeskMeans } from './means.ts';
import type { StaffMember } from './ports.ts';
import type { Visit } from './gate.ts';
import { deviceHint } from './device-hint.ts';
import { digestOf } from '../guard/digest.ts';
import { newSecret } from './secret.ts';
import { IDLE_SESSION, LONGEST_SESSION } from './session-limits.ts';

/**
 * A new session with a new secret, whatever the browser had before. `atProvider`: when they have proven there who they
 * are, as far as it tells; the session ends a shift after that.
 */
export async function beginSession(
  { request, response }: Visit,
  { desk, cookies, now, realNow }: DeskMeans,
  { id, name }: StaffMember,
  way: 'password' | `password+${'app' | 'recovery'}` | 'provider' | 'demo' | 'link',
  atProvider: DateTime | null = null,
): Promise<void> {
  const secret = newSecret();
  const begins = realNow();
  // Their clock may be ahead of ours.
  const provenAt = way === 'provider' ? atProvider && DateTime.min(atProvider, begins) : begins;
  const session = {
    digest: digestOf(secret),
    memberId: id,
    endsAt: (provenAt ?? begins).plus(LONGEST_SESSION),
    idleEndsAt: begins.plus(IDLE_SESSION),
    provenAt,
  };
  const device = deviceHint(request.get('user-agent'));
  await desk.beginSession(session, begins, { by: { id, name }, at: now() }, way, device);
  cookies.setSession(response, secret);
}
