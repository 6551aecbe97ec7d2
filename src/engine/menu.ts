import type { Facts } from '../core/facts.ts';
import type { Decision } from '../core/world.ts';
import type { Courier, Turn } from './ports.ts';

/** Who is linked has another menu; after a new version of it each phone gets that with its next turn. */
export function menuAfter(
  { mode, state, conversation }: Turn,
  { effects }: Decision,
  { merchant }: Facts,
  { linkedMenu }: Pick<Courier, 'linkedMenu'>,
): string | null {
  if (mode === 'standby' || !conversation.startsWith('U')) return state.menu;
  const ends = effects.some((e) => e.type === 'changeAccount' && ENDS_LINK.has(e.change.type));
  return merchant === null || ends ? null : linkedMenu;
}

const ENDS_LINK: ReadonlySet<string> = new Set(['unlink', 'unlinkShop']);
