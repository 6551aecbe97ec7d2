import type { DateTime } from 'luxon';
import type { DeskStore, Role } from '../desk/ports.ts';

/** Whom a visitor of the demo can be at the desk, with one click: one of each role. */
const DEMO_STAFF: readonly { readonly id: string; readonly name: string; readonly role: Role }[] = [
  { id: 'demo-agent', name: '窓口 山本', role: 'agent' },
  { id: 'demo-supervisor', name: '窓口 佐々木', role: 'supervisor' },
  { id: 'demo-admin', name: '窓口 林', role: 'admin' },
  { id: 'demo-viewer', name: '研修 小川', role: 'viewer' },
];

/** Puts them at the desk; those who are there already stay as they are. Gives their ids. */
export async function bringDemoStaff(
  desk: Pick<DeskStore, 'members' | 'addMember'>,
  at: DateTime,
): Promise<readonly string[]> {
  const there = new Set((await desk.members()).map(({ id }) => id));
  for (const member of DEMO_STAFF) {
    if (!there.has(member.id)) await desk.addMember(member, { by: null, at });
  }
  return DEMO_STAFF.map(({ id }) => id);
}
