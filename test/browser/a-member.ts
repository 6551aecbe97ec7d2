import { DateTime } from 'luxon';
import type { Page } from 'playwright-core';
import { hashPassword } from '../../src/desk/password.ts';
import type { Proof, Role } from '../../src/desk/ports.ts';
import { newSecret } from '../../src/desk/secret.ts';
import { digestOf } from '../../src/guard/digest.ts';
import type { WholeStore } from '../../src/store/store.ts';

export const PASSWORD = 'correct horse battery';

/** Somebody who has joined the desk, with a password unless it is said how; nobody of the demo has one. */
export async function addMember(
  { desk }: WholeStore,
  id: string,
  role: Role,
  proof?: Proof,
): Promise<void> {
  const at = DateTime.now();
  const member = { id, name: '管理 高橋' };
  await desk.addMember({ ...member, role }, { by: null, at });
  const link = { digest: digestOf(`link of ${id}`), endsAt: at.plus({ hours: 1 }) };
  await desk.invite(id, link, { by: member, at });
  await desk.join(link.digest, proof ?? (await passwordOf(id)), at, at);
}

async function passwordOf(signInName: string): Promise<Proof> {
  return { kind: 'password', signInName, passwordHash: await hashPassword(PASSWORD) };
}

/** They have signed in in this browser long ago: nothing is proven any more. */
export async function signedInLongAgo(
  { desk }: WholeStore,
  id: string,
  page: Page,
  url: string,
): Promise<void> {
  const secret = newSecret();
  const now = DateTime.now();
  const endsAt = now.plus({ hours: 1 });
  const digest = digestOf(secret);
  await desk.beginSession(
    { digest, memberId: id, endsAt, idleEndsAt: endsAt, provenAt: null },
    now,
    { by: { id, name: '管理 高橋' }, at: now },
    'password',
  );
  await page.context().addCookies([{ name: 'desk', value: secret, url }]);
}
