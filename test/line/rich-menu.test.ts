import { fileURLToPath } from 'node:url';
import { messagingApi } from '@line/bot-sdk';
import { z } from 'zod';
import { richMenuRequest } from '../../src/line/limits-rich-menu.ts';
import { MENU_KINDS, menuDrawing, richMenu } from '../../src/line/rich-menu.ts';
import { setUpMenus } from '../../src/line/set-up-menus.ts';
import { showMenu } from '../../src/line/show-menu.ts';
import { drawMenus } from '../../src/drawing/draw-pictures.ts';
import { builtMenus } from '../../src/drawing/menu-pictures.ts';
import { ANA, BEN, lineMeansFor, simulatedLine, type SimulatedLine } from './simulated-line.ts';

beforeAll(async () => {
  await drawMenus(root);
});

let world: SimulatedLine;
beforeEach(async () => {
  world = await simulatedLine();
});
afterEach(() => world.close());

const root = fileURLToPath(new URL('../..', import.meta.url));
const pictureOf = builtMenus(root);
const phoneMenu = z.looseObject({
  imageUrl: z.string(),
  areas: z.array(z.looseObject({ action: z.looseObject({ data: z.string() }) })),
});
const setUp = () => setUpMenus(lineMeansFor(world), pictureOf);
const api = async () =>
  new messagingApi.MessagingApiClient({
    channelAccessToken: await lineMeansFor(world).tokens.current(),
    baseURL: world.url,
  });
const onPhone = async (userId: string) => {
  const page = await fetch(`${world.url}/simulator/line/people/${userId}/richmenu`);
  return phoneMenu.parse(await page.json());
};
const meant = ({ areas }: z.infer<typeof phoneMenu>) => areas.map(({ action }) => action.data);

test.each(MENU_KINDS)(
  'the menu for %s merchants is within the limits of LINE, picture and all',
  (kind) => {
    expect(richMenuRequest.safeParse(richMenu(kind)).error).toBeUndefined();
    const png = Buffer.from(pictureOf(kind));
    expect(png.length).toBeLessThan(1_000_000);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2500, 1686]);
  },
);

test.each(MENU_KINDS)('the picture for %s merchants shows what the areas say', (kind) => {
  const drawn = [...menuDrawing(kind).matchAll(/<text[^>]*>(?<label>[^<]*)</gu)].map(
    (found) => found.groups?.['label'],
  );
  expect(drawn).toEqual(richMenu(kind).areas?.map(({ action }) => action?.label));
});

test.each(MENU_KINDS)('the six areas of the menu for %s merchants leave no gap', (kind) => {
  const covered = richMenu(kind).areas?.reduce((sum, { bounds }) => {
    return sum + (bounds?.width ?? 0) * (bounds?.height ?? 0);
  }, 0);
  expect(covered).toBe(2500 * 1686);
});

test('after setting up every phone shows the menu that leads to linking', async () => {
  const done = await setUp();
  expect(done.map(({ kind, isNew }) => [kind, isNew])).toEqual([
    ['unlinked', true],
    ['linked', true],
  ]);
  const shown = await onPhone(ANA);
  expect(shown).toMatchObject({ chatBarText: 'メニュー', size: { width: 2500, height: 1686 } });
  expect(meant(shown)).toContain('menu:link');
  expect(meant(shown)).not.toContain('menu:fleet.status');
  const picture = await fetch(`${world.url}${shown.imageUrl}`);
  expect(picture.headers.get('content-type')).toBe('image/png');
});

test('who is linked has the menu with their terminals, and gives it back', async () => {
  await setUp();
  const means = lineMeansFor(world);
  await showMenu(means, ANA, true);
  expect(meant(await onPhone(ANA))).toContain('menu:fleet.status');
  expect(meant(await onPhone(BEN))).toContain('menu:link');
  await showMenu(means, ANA, false);
  expect(meant(await onPhone(ANA))).toContain('menu:link');
});

test('the aliases lead to the menus that are up, also after a change', async () => {
  const client = await api();
  const old = await client.createRichMenu({ ...richMenu('linked'), name: 'madoguchi-linked-old' });
  const data = new messagingApi.MessagingApiBlobClient({
    channelAccessToken: await lineMeansFor(world).tokens.current(),
    baseURL: world.url,
  });
  await data.setRichMenuImage(
    old.richMenuId,
    new Blob([pictureOf('linked')], { type: 'image/png' }),
  );
  const { richMenuId } = old;
  await client.createRichMenuAlias({ richMenuAliasId: 'madoguchi-linked', richMenuId });
  const done = await setUp();
  const { aliases } = await client.getRichMenuAliasList();
  const leads = new Map(aliases.map((one) => [one.richMenuAliasId, one.richMenuId]));
  expect(leads).toEqual(new Map(done.map((one) => [`madoguchi-${one.kind}`, one.richMenuId])));
});

test('a second run changes nothing', async () => {
  const first = await setUp();
  expect(await setUp()).toEqual(first.map((one) => ({ ...one, isNew: false })));
  const client = await api();
  expect((await client.getRichMenuList()).richmenus).toHaveLength(2);
});

test('a run that broke off before the picture is finished by the next', async () => {
  world.line.setFaults([{ path: '/v2/bot/richmenu/richmenu-', kind: 'status', status: 500 }]);
  await expect(setUp()).rejects.toThrow('500');
  expect(await setUp()).toMatchObject([{ isNew: false }, { isNew: true }]);
  const client = await api();
  expect((await client.getRichMenuList()).richmenus).toHaveLength(2);
  expect((await client.getDefaultRichMenuId()).richMenuId).toMatch(/^richmenu-/u);
});

test('an older menu of ours is cleared away, one of others is not', async () => {
  const client = await api();
  await client.createRichMenu({ ...richMenu('linked'), name: 'madoguchi-old' });
  await client.createRichMenu({ ...richMenu('linked'), name: 'campaign' });
  await setUp();
  const names = (await client.getRichMenuList()).richmenus.map(({ name }) => name);
  expect(names).toEqual([
    'campaign',
    expect.stringMatching(/^madoguchi-unlinked-[0-9a-f]{12}$/u),
    expect.stringMatching(/^madoguchi-linked-[0-9a-f]{12}$/u),
  ]);
});
