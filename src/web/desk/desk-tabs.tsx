import { useWords } from '../language.ts';
import { isAtLeast } from '../wire/staff.ts';
import type { Role } from '../wire/staff.ts';
import { frameWords } from './frame-words.ts';

interface Tab {
  readonly path: string;
  readonly name: 'queue' | 'learning' | 'numbers' | 'people' | 'audit';
  readonly from: Role;
}

const tabs: readonly Tab[] = [
  { path: '/desk', name: 'queue', from: 'viewer' },
  { path: '/desk/learning', name: 'learning', from: 'agent' },
  { path: '/desk/numbers', name: 'numbers', from: 'viewer' },
  { path: '/desk/people', name: 'people', from: 'supervisor' },
  { path: '/desk/audit', name: 'audit', from: 'admin' },
];

/** The pages of the desk that this role may see; one alone needs no choice. */
export function DeskTabs({ role }: { readonly role: Role }) {
  const words = useWords(frameWords);
  const shown = tabs.filter(({ from }) => isAtLeast(role, from));
  if (shown.length < 2) return null;
  return (
    <nav className="desk-tabs" aria-label={words.pages}>
      {shown.map(({ path, name }) => (
        <a key={path} href={path} aria-current={location.pathname === path ? 'page' : undefined}>
          {words[name]}
        </a>
      ))}
    </nav>
  );
}
