import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pictureFolder } from '../content/pictures.ts';
import { MENU_KINDS, menuDrawing, richMenu } from '../line/rich-menu.ts';
import type { MenuPicture } from '../line/set-up-menus.ts';

/** The menus to be drawn, each with the name of its PNG in `dist/pictures`. */
export function menuDrawings(): readonly { readonly svg: string; readonly png: string }[] {
  return MENU_KINDS.map((kind) => ({ svg: menuDrawing(kind), png: `${richMenu(kind).name}.png` }));
}

/** The menus as the build has drawn them. Throws where it has not. */
export function builtMenus(root: string): MenuPicture {
  return (kind) => {
    try {
      return new Uint8Array(readFileSync(join(pictureFolder(root), `${richMenu(kind).name}.png`)));
    } catch (cause) {
      throw new Error('the rich menu is not drawn: npm run build', { cause });
    }
  };
}
