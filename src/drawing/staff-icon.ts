import { readFileSync } from 'node:fs';
import { toPicture, type Picture } from '../content/pictures.ts';

export const STAFF_ICON = 'staff-icon';

/** The sign beside what people of the desk write: square, as LINE asks, and shown round. */
export function staffIcon(): Picture {
  const svg = readFileSync(new URL('../line/staff-icon.svg', import.meta.url), 'utf8');
  return toPicture(STAFF_ICON, svg);
}
