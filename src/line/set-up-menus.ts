import { HTTPFetchError } from '@line/bot-sdk';
import { callLine, type LineMeans } from './call.ts';
import { MENU_KINDS, MENU_PREFIX, menuAlias, richMenu, type MenuKind } from './rich-menu.ts';

/** The PNG of a menu. */
export type MenuPicture = (kind: MenuKind) => Uint8Array<ArrayBuffer>;

export interface MenuSetUp {
  readonly kind: MenuKind;
  readonly richMenuId: string;
  /** False when LINE had this very menu already. */
  readonly isNew: boolean;
}

/** Puts our menus up, and takes older ones of ours away. A second run changes nothing: a menu's name says what is in it. */
export async function setUpMenus(
  means: LineMeans,
  pictureOf: MenuPicture,
): Promise<readonly MenuSetUp[]> {
  const { richmenus } = await callLine(means, 'listRichMenus', ({ api }) =>
    api.getRichMenuListWithHttpInfo(),
  );
  const done: MenuSetUp[] = [];
  for (const kind of MENU_KINDS) {
    const menu = richMenu(kind);
    const known = richmenus.find(({ name }) => name === menu.name)?.richMenuId;
    const richMenuId = known ?? (await create(kind, means));
    if (known === undefined) await upload(richMenuId, pictureOf(kind), means);
    await withPicture(richMenuId, pictureOf(kind), means, () => alias(kind, richMenuId, means));
    if (kind === 'unlinked') await showToAll(richMenuId, means);
    done.push({ kind, richMenuId, isNew: known === undefined });
  }
  const ours = richmenus.filter(({ name }) => name.startsWith(MENU_PREFIX));
  const old = ours.filter((menu) => !done.some((one) => one.richMenuId === menu.richMenuId));
  for (const { richMenuId } of old) {
    await callLine(means, 'deleteRichMenu', ({ api }) =>
      api.deleteRichMenuWithHttpInfo(richMenuId),
    );
  }
  return done;
}

async function create(kind: MenuKind, means: LineMeans): Promise<string> {
  const { richMenuId } = await callLine(means, 'createRichMenu', ({ api }) =>
    api.createRichMenuWithHttpInfo(richMenu(kind)),
  );
  return richMenuId;
}

async function upload(
  richMenuId: string,
  picture: Uint8Array<ArrayBuffer>,
  means: LineMeans,
): Promise<void> {
  const image = new Blob([picture], { type: 'image/png' });
  await callLine(means, 'setRichMenuImage', ({ data }) =>
    data.setRichMenuImageWithHttpInfo(richMenuId, image),
  );
}

/** LINE takes no menu without a picture: a run that broke off may have left it without. */
async function withPicture(
  richMenuId: string,
  picture: Uint8Array<ArrayBuffer>,
  means: LineMeans,
  act: () => Promise<void>,
): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof HTTPFetchError) || error.status !== 400) throw error;
    await upload(richMenuId, picture, means);
    await act();
  }
}

async function alias(kind: MenuKind, richMenuId: string, means: LineMeans): Promise<void> {
  const richMenuAliasId = menuAlias(kind);
  const { aliases } = await callLine(means, 'listAliases', ({ api }) =>
    api.getRichMenuAliasListWithHttpInfo(),
  );
  const known = aliases.find((one) => one.richMenuAliasId === richMenuAliasId);
  if (known?.richMenuId === richMenuId) return;
  if (known === undefined) {
    await callLine(means, 'createAlias', ({ api }) =>
      api.createRichMenuAliasWithHttpInfo({ richMenuAliasId, richMenuId }),
    );
  } else {
    await callLine(means, 'updateAlias', ({ api }) =>
      api.updateRichMenuAliasWithHttpInfo(richMenuAliasId, { richMenuId }),
    );
  }
}

async function showToAll(richMenuId: string, means: LineMeans): Promise<void> {
  await callLine(means, 'setDefaultRichMenu', ({ api }) =>
    api.setDefaultRichMenuWithHttpInfo(richMenuId),
  );
}
