import type { FactorStore } from './ports-factor.ts';
import { isAtLeast, type Role, type StaffMember } from './ports.ts';

/** Whether somebody must have a second factor: from `from` on, where the password is of our own. */
export function mustHaveFactor(from: Role | null, { role, wayIn }: StaffMember): boolean {
  return from !== null && wayIn?.kind === 'password' && isAtLeast(role, from);
}

/** Whether it was tried and counts; begun alone it does not, and one that cannot be opened is no less in force. */
export function isInForce(kept: Awaited<ReturnType<FactorStore['factor']>>): boolean {
  return kept !== null && (kept.secret !== null || kept.isLocked === true);
}
