import { readFile } from 'node:fs/promises';
import { messagingApi } from '@line/bot-sdk';
import { z } from 'zod';
import { richMenuRequest } from '../../src/line/limits-rich-menu.ts';
import { richMenu, setUpRichMenu } from '../../src/line/rich-menu.ts';
import { ANA, lineMeansFor, simulatedLine, type SimulatedLine } from './simulated-line.ts';

let world: SimulatedLine;
beforeEach(async () => {
  world = await simulatedLine();
});
afterEach(() => world.close());

const phoneMenu = z.looseObject({ imageUrl: z.string(), areas: z.array(z.unknown()) });
const setUp = () => setUpRichMenu(lineMeansFor(world));
const api = async () =>
  new messagingApi.MessagingApiClient({
    channelAccessToken: await lineMeansFor(world).tokens.current(),
    baseURL: world.url,
  });

test('the menu is within the limits of LINE, and so is its picture', async () => {
  expect(richMenuRequest.safeParse({ ...richMenu(), name: 'x' }).error).toBeUndefined();
  const png = await readFile(new URL('../../src/line/rich-menu.png', import.meta.url));
  expect(png.length).toBeLessThan(1_000_000);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2500, 1686]);
});

test('the picture shows the labels that the areas say', async () => {
  const svg = await readFile(new URL('../../src/line/rich-menu.svg', import.meta.url), 'utf8');
  const drawn = [...svg.matchAll(/<text[^>]*>(?<label>[^<]*)</gu)].map(
    (found) => found.groups?.['label'],
  );
  expect(drawn).toEqual(richMenu().areas?.map(({ action }) => action?.label));
});

test('the six areas cover the picture without a gap', () => {
  const covered = richMenu().areas?.reduce((sum, { bounds }) => {
    return sum + (bounds?.width ?? 0) * (bounds?.height ?? 0);
  }, 0);
  expect(covered).toBe(2500 * 1686);
});

test('after setting up, every phone shows the menu', async () => {
  const { richMenuId, isNew } = await setUp();
  expect(isNew).toBe(true);
  const page = await fetch(`${world.url}/simulator/line/people/${ANA}/richmenu`);
  const shown = phoneMenu.parse(await page.json());
  expect(shown).toMatchObject({ chatBarText: 'メニュー', size: { width: 2500, height: 1686 } });
  expect(shown.imageUrl).toContain(richMenuId);
  expect(shown.areas).toContainEqual({
    bounds: { x: 1667, y: 843, width: 833, height: 843 },
    action: {
      type: 'postback',
      label: '担当者に相談',
      data: 'menu:handoff',
      displayText: '担当者に相談',
    },
  });
  const picture = await fetch(`${world.url}${shown.imageUrl}`);
  expect(picture.headers.get('content-type')).toBe('image/png');
});

test('a second run changes nothing', async () => {
  const first = await setUp();
  expect(await setUp()).toEqual({ richMenuId: first.richMenuId, isNew: false });
  const client = await api();
  expect((await client.getRichMenuList()).richmenus).toHaveLength(1);
});

test('a run that broke off before the picture is finished by the next', async () => {
  world.line.setFaults([{ path: '/v2/bot/richmenu/richmenu-', kind: 'status', status: 500 }]);
  await expect(setUp()).rejects.toThrow('500');
  expect(await setUp()).toMatchObject({ isNew: false });
  const client = await api();
  expect((await client.getRichMenuList()).richmenus).toHaveLength(1);
  expect((await client.getDefaultRichMenuId()).richMenuId).toMatch(/^richmenu-/u);
});

test('an older menu of ours is cleared away, one of others is not', async () => {
  const client = await api();
  await client.createRichMenu({ ...richMenu(), name: 'madoguchi-old' });
  await client.createRichMenu({ ...richMenu(), name: 'campaign' });
  await setUp();
  const names = (await client.getRichMenuList()).richmenus.map(({ name }) => name);
  expect(names).toEqual(['campaign', expect.stringMatching(/^madoguchi-[0-9a-f]{12}$/u)]);
});
