import { digestOf } from '../../src/guard/digest.ts';
import { MORNING } from '../core/the-shop.ts';
import type { ADesk } from './a-desk.ts';

/** The member of that id follows a link, and signs in with a password from now on. */
export async function joinWithPassword(
  { store: { desk } }: ADesk,
  id: string,
  signInName: string,
  passwordHash: string,
): Promise<void> {
  const link = { digest: digestOf(`link ${id}`), endsAt: MORNING.plus({ days: 1 }) };
  await desk.invite(id, link, { by: { id: 'admin', name: '林' }, at: MORNING });
  const proof = { kind: 'password', signInName, passwordHash } as const;
  await desk.join(link.digest, proof, MORNING, MORNING);
}
