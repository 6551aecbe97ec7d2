import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { HTTPFetchError, type messagingApi } from '@line/bot-sdk';
import { callLine, type LineMeans } from './call.ts';

const NAME = 'madoguchi';
// The picture is `rich-menu.svg` as Chromium draws it with Noto Sans JP; its size is the menu's.
const PICTURE = new URL('rich-menu.png', import.meta.url);
const SIZE = { width: 2500, height: 1686 };
const COLUMNS = [0, 833, 1667, SIZE.width];
const ROWS = [0, 843, SIZE.height];

/** In reading order, as they are drawn. */
const AREAS = [
  ['update.when', '更新について'],
  ['fleet.status', '端末の状態'],
  ['flow.update', '更新をはじめる'],
  ['payment.check_history', '決済の確認'],
  ['flow.battery', '充電の確認'],
  ['handoff', '担当者に相談'],
] as const;

export interface RichMenuSetUp {
  readonly richMenuId: string;
  /** False when LINE had this very menu already. */
  readonly isNew: boolean;
}

/** Puts our menu on every phone. A second run changes nothing: the name says what is in it. */
export async function setUpRichMenu(means: LineMeans): Promise<RichMenuSetUp> {
  const picture = await readFile(PICTURE);
  const menu = namedBy(picture);
  const { richmenus } = await callLine(means, 'listRichMenus', ({ api }) =>
    api.getRichMenuListWithHttpInfo(),
  );
  const known = richmenus.find(({ name }) => name === menu.name)?.richMenuId;
  const richMenuId = known ?? (await create(menu, means));
  if (known === undefined) await upload(richMenuId, picture, means);
  await show(richMenuId, picture, means);
  for (const old of richmenus) {
    if (old.richMenuId === richMenuId || !old.name.startsWith(`${NAME}-`)) continue;
    await callLine(means, 'deleteRichMenu', ({ api }) =>
      api.deleteRichMenuWithHttpInfo(old.richMenuId),
    );
  }
  return { richMenuId, isNew: known === undefined };
}

/** What the six areas say and do, without a name. */
export function richMenu(): Omit<messagingApi.RichMenuRequest, 'name'> {
  return { size: SIZE, selected: true, chatBarText: 'メニュー', areas: AREAS.map(toArea) };
}

function toArea([id, label]: (typeof AREAS)[number], place: number): messagingApi.RichMenuArea {
  const column = place % 3;
  const row = Math.floor(place / 3);
  const [left = 0, right = 0] = COLUMNS.slice(column);
  const [top = 0, bottom = 0] = ROWS.slice(row);
  return {
    bounds: { x: left, y: top, width: right - left, height: bottom - top },
    action: { type: 'postback', label, data: `menu:${id}`, displayText: label },
  };
}

function namedBy(picture: Buffer): messagingApi.RichMenuRequest & { readonly name: string } {
  const shape = richMenu();
  const hash = createHash('sha256').update(JSON.stringify(shape)).update(picture);
  return { ...shape, name: `${NAME}-${hash.digest('hex').slice(0, 12)}` };
}

async function create(menu: messagingApi.RichMenuRequest, means: LineMeans): Promise<string> {
  const { richMenuId } = await callLine(means, 'createRichMenu', ({ api }) =>
    api.createRichMenuWithHttpInfo(menu),
  );
  return richMenuId;
}

async function upload(richMenuId: string, picture: Buffer, means: LineMeans): Promise<void> {
  const image = new Blob([new Uint8Array(picture)], { type: 'image/png' });
  await callLine(means, 'setRichMenuImage', ({ data }) =>
    data.setRichMenuImageWithHttpInfo(richMenuId, image),
  );
}

/** LINE shows no menu without a picture: a run that broke off may have left it without. */
async function show(richMenuId: string, picture: Buffer, means: LineMeans): Promise<void> {
  const setDefault = () =>
    callLine(means, 'setDefaultRichMenu', ({ api }) =>
      api.setDefaultRichMenuWithHttpInfo(richMenuId),
    );
  try {
    await setDefault();
  } catch (error) {
    if (!(error instanceof HTTPFetchError) || error.status !== 400) throw error;
    await upload(richMenuId, picture, means);
    await setDefault();
  }
}
