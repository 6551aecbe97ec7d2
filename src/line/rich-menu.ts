import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { messagingApi } from '@line/bot-sdk';

/** Everybody has the menu for unlinked merchants; who is linked gets the other one on their own phone. */
export const MENU_KINDS = ['unlinked', 'linked'] as const;
export type MenuKind = (typeof MENU_KINDS)[number];

/** All menus of ours begin so, those of earlier releases too. */
export const MENU_PREFIX = 'madoguchi-';

const MENU_SIZE = { width: 2500, height: 1686 };
const COLUMNS = [0, 833, 1667, MENU_SIZE.width];
const ROWS = [0, 843, MENU_SIZE.height];

const STATUS = ['fleet.status', '端末の状態'] as const;
const LINK = ['link', 'お店と連携'] as const;

/** In reading order, as they are drawn. */
const areasOf = (kind: MenuKind) =>
  [
    ['update.when', '更新について'],
    kind === 'linked' ? STATUS : LINK,
    ['flow.update', '更新をはじめる'],
    ['payment.check_history', '決済の確認'],
    ['flow.battery', '充電の確認'],
    ['handoff', '担当者に相談'],
  ] as const;

/** What the six areas say and do. Its name says what is in it, drawing and all. */
export function richMenu(kind: MenuKind): messagingApi.RichMenuRequest & { readonly name: string } {
  const areas = areasOf(kind).map(([id, label], place) => toArea(id, label, place));
  const shape = { size: MENU_SIZE, selected: true, chatBarText: 'メニュー', areas };
  const hash = createHash('sha256').update(JSON.stringify(shape)).update(menuDrawing(kind));
  return { ...shape, name: `${MENU_PREFIX}${kind}-${hash.digest('hex').slice(0, 12)}` };
}

/** The menu as an SVG of its own size; the build makes a PNG of it. */
export function menuDrawing(kind: MenuKind): string {
  return readFileSync(new URL(`rich-menu-${kind}.svg`, import.meta.url), 'utf8');
}

/** Names the menu for outside, whichever version of it is up. */
export function menuAlias(kind: MenuKind): string {
  return `${MENU_PREFIX}${kind}`;
}

function toArea(id: string, label: string, place: number): messagingApi.RichMenuArea {
  const column = place % 3;
  const row = Math.floor(place / 3);
  const [left = 0, right = 0] = COLUMNS.slice(column);
  const [top = 0, bottom = 0] = ROWS.slice(row);
  return {
    bounds: { x: left, y: top, width: right - left, height: bottom - top },
    action: { type: 'postback', label, data: `menu:${id}`, displayText: label },
  };
}
