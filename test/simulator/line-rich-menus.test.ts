import { z } from 'zod';
import { call, LASTING } from './line-calls.ts';
import { simulatedLine, type SimulatedLine } from '../line/simulated-line.ts';

let world: SimulatedLine;
beforeEach(async () => {
  world = await simulatedLine({ lastingTokens: [LASTING] });
});
afterEach(() => world.close());

const MENU = '/v2/bot/richmenu';
const EVERYONE = '/v2/bot/user/all/richmenu';
const SHAPE = {
  size: { width: 1200, height: 810 },
  selected: true,
  name: 'a menu',
  chatBarText: 'メニュー',
  areas: [],
};

/** The beginning of a PNG: all that says its size. */
function png(width: number, height: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(24);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
}

async function create(): Promise<string> {
  const { body } = await call(world, 'POST', MENU, SHAPE);
  return z.object({ richMenuId: z.string() }).parse(body).richMenuId;
}
const upload = (id: string, bytes = png(1200, 810), type = 'image/png') =>
  call(world, 'POST', `${MENU}/${id}/content`, bytes, { 'content-type': type });

test('a menu needs its picture before it is shown', async () => {
  const id = await create();
  expect(await call(world, 'POST', `${EVERYONE}/${id}`)).toMatchObject({
    status: 400,
    body: { message: 'must upload richmenu image before applying it to user' },
  });
  expect((await call(world, 'GET', `${MENU}/${id}/content`)).status).toBe(404);
  expect((await upload(id)).status).toBe(200);
  expect((await call(world, 'GET', `${MENU}/${id}/content`)).status).toBe(200);
  expect((await call(world, 'POST', `${EVERYONE}/${id}`)).status).toBe(200);
  expect((await call(world, 'GET', EVERYONE)).body).toEqual({ richMenuId: id });
});

test('a picture of another size, kind or weight is refused, and a second one too', async () => {
  const id = await create();
  expect((await upload(id, png(800, 540))).status).toBe(400);
  expect((await upload(id, new Uint8Array(3))).status).toBe(400);
  expect((await upload(id, png(1200, 810), 'image/gif')).status).toBe(415);
  expect((await upload(id, new Uint8Array(1_100_000))).status).toBe(413);
  await upload(id);
  expect((await upload(id)).status).toBe(400);
});

test('a removed menu is on no phone', async () => {
  const id = await create();
  await upload(id);
  await call(world, 'POST', `${EVERYONE}/${id}`);
  expect((await call(world, 'GET', `${MENU}/${id}`)).body).toMatchObject({
    richMenuId: id,
    name: 'a menu',
  });
  expect((await call(world, 'DELETE', `${MENU}/${id}`)).status).toBe(200);
  expect((await call(world, 'GET', `${MENU}/${id}`)).status).toBe(404);
  expect((await call(world, 'GET', EVERYONE)).status).toBe(404);
  expect((await call(world, 'GET', `${MENU}/list`)).body).toEqual({ richmenus: [] });
});

test('the default can be taken back', async () => {
  const id = await create();
  await upload(id);
  await call(world, 'POST', `${EVERYONE}/${id}`);
  await call(world, 'DELETE', EVERYONE);
  expect((await call(world, 'GET', EVERYONE)).status).toBe(404);
});

test('an alias names a menu with a picture, once', async () => {
  const richMenuId = await create();
  const alias = { richMenuAliasId: 'main', richMenuId };
  expect((await call(world, 'POST', `${MENU}/alias`, alias)).body).toEqual({
    message: 'richmenu not found',
  });
  await upload(richMenuId);
  expect((await call(world, 'POST', `${MENU}/alias`, alias)).status).toBe(200);
  expect((await call(world, 'POST', `${MENU}/alias`, alias)).status).toBe(400);
  expect((await call(world, 'GET', `${MENU}/alias/list`)).body).toEqual({ aliases: [alias] });
  expect((await call(world, 'POST', `${MENU}/alias`, { richMenuAliasId: 'A B' })).status).toBe(400);
});

test('a menu can be checked without being made', async () => {
  expect((await call(world, 'POST', `${MENU}/validate`, SHAPE)).status).toBe(200);
  const { status, body } = await call(world, 'POST', `${MENU}/validate`, {
    ...SHAPE,
    chatBarText: 'あ'.repeat(15),
  });
  expect(status).toBe(400);
  expect(body).toMatchObject({ details: [{ property: 'chatBarText' }] });
});
