import { callLine, type LineMeans } from './call.ts';
import { menuAlias, richMenu } from './rich-menu.ts';

/** What a linked merchant's phone is to show: new with each version of the menu. */
export const LINKED_MENU = richMenu('linked').name;

/** Puts the menu for linked merchants on one phone, or gives that phone back to the one for all. */
export async function showMenu(means: LineMeans, userId: string, isLinked: boolean): Promise<void> {
  if (!isLinked) {
    await callLine(means, 'unlinkRichMenu', ({ api }) =>
      api.unlinkRichMenuIdFromUserWithHttpInfo(userId),
    );
    return;
  }
  const { richMenuId } = await callLine(means, 'getAlias', ({ api }) =>
    api.getRichMenuAliasWithHttpInfo(menuAlias('linked')),
  );
  await callLine(means, 'linkRichMenu', ({ api }) =>
    api.linkRichMenuIdToUserWithHttpInfo(userId, richMenuId),
  );
}
