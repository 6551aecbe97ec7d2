import { isAtLeast, type Role, type StaffMember } from './ports.ts';

/** Whether somebody must have a second factor: from `from` on, where the password is of our own. */
export function mustHaveFactor(from: Role | null, { role, wayIn }: StaffMember): boolean {
  return from !== null && wayIn?.kind === 'password' && isAtLeast(role, from);
}
