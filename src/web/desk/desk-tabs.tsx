import { ROLES } from '../wire/staff.ts';
import type { Role } from '../wire/staff.ts';

const tabs: readonly { readonly path: string; readonly name: string; readonly from: Role }[] = [
  { path: '/desk', name: '相談', from: 'viewer' },
  { path: '/desk/people', name: 'メンバー', from: 'supervisor' },
  { path: '/desk/audit', name: '記録', from: 'admin' },
];

/** The pages of the desk that this role may see; one alone needs no choice. */
export function DeskTabs({ role }: { readonly role: Role }) {
  const shown = tabs.filter(({ from }) => ROLES.indexOf(role) >= ROLES.indexOf(from));
  if (shown.length < 2) return null;
  return (
    <nav className="desk-tabs" aria-label="デスクのページ">
      {shown.map(({ path, name }) => (
        <a key={path} href={path} aria-current={location.pathname === path ? 'page' : undefined}>
          {name}
        </a>
      ))}
    </nav>
  );
}
