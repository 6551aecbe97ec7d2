import type { DemoPerson } from '../simulator/demo-world.ts';
import { drawMenus } from '../drawing/draw-pictures.ts';
import type { LineMeans } from '../line/call.ts';
import { setUpMenus } from '../line/set-up-menus.ts';
import { showMenu } from '../line/show-menu.ts';
import { builtMenus } from '../drawing/menu-pictures.ts';

/** The rich menus of the demo's LINE, as `npm run line:setup` and account linking put them on phones. */
export async function setUpDemoMenus(
  root: string,
  people: readonly DemoPerson[],
  means: LineMeans,
): Promise<void> {
  // Nobody builds by hand to see the demo; what is drawn already is not drawn again.
  await drawMenus(root);
  await setUpMenus(means, builtMenus(root));
  for (const { userId, merchantId } of people) {
    if (merchantId !== null) await showMenu(means, userId, true);
  }
}
