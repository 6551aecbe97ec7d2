import { randomBytes } from 'node:crypto';
import type { Request } from 'express';
import type { z } from 'zod';
import { RICH_MENU_IMAGE_BYTES, richMenuAlias, richMenuRequest } from '../line/limits-rich-menu.ts';
import { type Answer, check, DONE, failed, type Handle, pathPart } from './line-endpoint.ts';
import type { Picture } from './line-pictures.ts';

interface RichMenu {
  readonly id: string;
  readonly shape: z.infer<typeof richMenuRequest>;
  image: Picture | null;
}

export interface RichMenus {
  readonly create: Handle;
  readonly validate: Handle;
  readonly list: Handle;
  readonly get: Handle;
  readonly remove: Handle;
  readonly upload: Handle;
  readonly image: Handle;
  readonly setDefault: Handle;
  readonly getDefault: Handle;
  readonly clearDefault: Handle;
  readonly addAlias: Handle;
  readonly aliases: Handle;
  readonly alias: Handle;
  readonly changeAlias: Handle;
  readonly linkUser: Handle;
  readonly unlinkUser: Handle;
  find(id: string): RichMenu | undefined;
  /** The one on this phone: its own, else the one for all. */
  shownTo(userId: string): RichMenu | undefined;
}

const MENU_MISSING = failed(404, 'richmenu not found');
const MENU_MISSING_FOR_ALIAS = failed(400, 'richmenu not found');
const WITHOUT_PICTURE = failed(400, 'must upload richmenu image before applying it to user');
const NO_DEFAULT = failed(404, 'no default richmenu');
const MENUS_KEPT = 1000;

/** Rich menus in LINE's order: create, give it a picture, then show it. */
export function createRichMenus(): RichMenus {
  const menus = new Map<string, RichMenu>();
  let shown: string | null = null;
  const own = new Map<string, string>();
  const named = (request: Request) => menus.get(pathPart(request, 'richMenuId'));

  return {
    create(request) {
      const checked = check(richMenuRequest, request.body);
      if ('refusal' in checked) return checked.refusal;
      if (menus.size >= MENUS_KEPT) return failed(400, 'too many richmenus');
      const id = `richmenu-${randomBytes(16).toString('hex')}`;
      menus.set(id, { id, shape: checked.data, image: null });
      return { status: 200, body: { richMenuId: id } };
    },
    validate: (request) => {
      const checked = check(richMenuRequest, request.body);
      return 'refusal' in checked ? checked.refusal : DONE;
    },
    list: () => ({ status: 200, body: { richmenus: [...menus.values()].map(described) } }),
    get: (request) => whenFound(named(request), (menu) => ({ status: 200, body: described(menu) })),
    remove: (request) =>
      whenFound(named(request), (menu) => {
        menus.delete(menu.id);
        if (shown === menu.id) shown = null;
        return DONE;
      }),
    upload: (request) => whenFound(named(request), (menu) => takeImage(menu, request)),
    image: (request) =>
      whenFound(named(request), ({ image }) =>
        image === null ? failed(404, 'not found') : { status: 200, file: image },
      ),
    setDefault: (request) =>
      whenFound(named(request), (menu) => {
        if (menu.image === null) {
          return WITHOUT_PICTURE;
        }
        shown = menu.id;
        return DONE;
      }),
    getDefault: () => (shown === null ? NO_DEFAULT : { status: 200, body: { richMenuId: shown } }),
    clearDefault() {
      shown = null;
      return DONE;
    },
    ...aliasesOf(menus),
    find: (id) => menus.get(id),
    shownTo: (userId) => menus.get(own.get(userId) ?? '') ?? menus.get(shown ?? ''),
    linkUser: (request) =>
      whenFound(named(request), (menu) => {
        if (menu.image === null) return WITHOUT_PICTURE;
        own.set(pathPart(request, 'userId'), menu.id);
        return DONE;
      }),
    unlinkUser(request) {
      own.delete(pathPart(request, 'userId'));
      return DONE;
    },
  };
}

type Aliases = Pick<RichMenus, 'addAlias' | 'aliases' | 'alias' | 'changeAlias'>;

function aliasesOf(menus: ReadonlyMap<string, RichMenu>): Aliases {
  const known = new Map<string, string>();
  return {
    addAlias(request) {
      const checked = check(richMenuAlias, request.body);
      if ('refusal' in checked) return checked.refusal;
      const { richMenuAliasId, richMenuId } = checked.data;
      if ((menus.get(richMenuId)?.image ?? null) === null) return MENU_MISSING_FOR_ALIAS;
      if (known.has(richMenuAliasId)) return failed(400, 'conflict richmenu alias id');
      known.set(richMenuAliasId, richMenuId);
      return DONE;
    },
    alias(request) {
      const richMenuAliasId = pathPart(request, 'aliasId');
      const richMenuId = known.get(richMenuAliasId);
      if (richMenuId === undefined) return failed(404, 'richmenu alias not found');
      return { status: 200, body: { richMenuAliasId, richMenuId } };
    },
    changeAlias(request) {
      const richMenuAliasId = pathPart(request, 'aliasId');
      if (!known.has(richMenuAliasId)) return failed(404, 'richmenu alias not found');
      const checked = check(richMenuAlias.pick({ richMenuId: true }), request.body);
      if ('refusal' in checked) return checked.refusal;
      const { richMenuId } = checked.data;
      if ((menus.get(richMenuId)?.image ?? null) === null) return MENU_MISSING_FOR_ALIAS;
      known.set(richMenuAliasId, richMenuId);
      return DONE;
    },
    aliases() {
      const aliases = [...known].map(([id, richMenuId]) => ({ richMenuAliasId: id, richMenuId }));
      return { status: 200, body: { aliases } };
    },
  };
}

function whenFound(menu: RichMenu | undefined, then: (menu: RichMenu) => Answer): Answer {
  return menu === undefined ? MENU_MISSING : then(menu);
}

function described({ id, shape }: RichMenu): object {
  return { richMenuId: id, ...shape };
}

function takeImage(menu: RichMenu, request: Request): Answer {
  const bytes: unknown = request.body;
  const contentType = request.get('content-type') ?? '';
  if (!/^image\/(?:png|jpeg)$/u.test(contentType) || !Buffer.isBuffer(bytes)) {
    return failed(415, 'The content type is not supported');
  }
  if (bytes.length > RICH_MENU_IMAGE_BYTES) return failed(413, 'Request too large');
  if (menu.image !== null) return failed(400, 'An image has already been uploaded to the richmenu');
  if (contentType === 'image/png' && !hasSize(bytes, menu)) {
    return failed(400, 'The image size does not match the richmenu');
  }
  menu.image = { contentType, bytes };
  return DONE;
}

/** A PNG says its width and height in its first 24 bytes. */
function hasSize(bytes: Buffer, { shape }: RichMenu): boolean {
  if (bytes.length < 24) return false;
  const { width, height } = shape.size;
  return bytes.readUInt32BE(16) === width && bytes.readUInt32BE(20) === height;
}
