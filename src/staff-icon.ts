import { readFileSync } from 'node:fs';
import { builtPicture, toPicture, type Picture } from './content/pictures.ts';

export const STAFF_ICON = 'staff-icon';

/** The sign beside what people of the desk write: square, as LINE asks, and shown round. */
export function staffIcon(): Picture {
  const svg = readFileSync(new URL('line/staff-icon.svg', import.meta.url), 'utf8');
  return toPicture(STAFF_ICON, svg);
}

/** Where LINE fetches it; null where it is not built, or has no https address: then the name stands alone. */
export function staffIconAddress(root: string, base: string | null): string | null {
  const icon = staffIcon();
  const isShown = base?.startsWith('https://') === true && builtPicture(root, icon) !== null;
  return isShown ? `${base.replace(/\/$/, '')}/pictures/${icon.png}` : null;
}
