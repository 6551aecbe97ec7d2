import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isInForce } from '../../src/desk/factor-need.ts';
import { sealingFactors, sealKeptFactors } from '../../src/desk/sealed-factors.ts';
import { openStore, type WholeStore } from '../../src/store/store.ts';
import { MORNING } from '../core/the-shop.ts';

const SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const [KEY, NEXT, ANOTHER] = [randomBytes(32), randomBytes(32), randomBytes(32)];

let dataDir = '';
let store: WholeStore;
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'madoguchi-sealed-'));
  store = await openStore({ databaseUrl: null, dataDir });
});
afterEach(async () => {
  await store.close();
  rmSync(dataDir, { recursive: true, force: true });
});

async function setUp(keys: readonly Uint8Array[], memberId = 'sasaki'): Promise<boolean> {
  const desk = sealingFactors(store.desk, keys);
  await desk.beginFactor(memberId, SECRET);
  const doer = { by: { id: memberId, name: memberId }, at: MORNING };
  return await desk.confirmFactor(SECRET, 1, ['recovery'], 'session', doer);
}
const secretWith = async (keys: readonly Uint8Array[], memberId = 'sasaki') =>
  (await sealingFactors(store.desk, keys).factor(memberId))?.secret;
const isInFiles = () =>
  readdirSync(dataDir).some((name) => readFileSync(join(dataDir, name)).includes(SECRET));

test('with a key no file of the database tells the secret, and the member’s codes are good', async () => {
  expect(await setUp([KEY])).toBe(true);
  expect(isInFiles()).toBe(false);
  expect(await secretWith([KEY])).toBe(SECRET);
});

test('without a key it stands there, until one is set', async () => {
  expect(await setUp([])).toBe(true);
  expect(isInFiles()).toBe(true);
  await sealKeptFactors(store.desk, [KEY]);
  expect((await store.desk.factor('sasaki'))?.secret).toMatch(/^sealed:/);
  expect(await secretWith([KEY])).toBe(SECRET);
});

test('a key is exchanged while both are known, and then the first is needed no more', async () => {
  await setUp([KEY]);
  await sealKeptFactors(store.desk, [NEXT, KEY]);
  expect(await secretWith([NEXT])).toBe(SECRET);
});

test.each([
  ['another key', [ANOTHER]],
  ['no key', []],
])('what was sealed stops the start with %s', async (_with, keys) => {
  await setUp([KEY]);
  await expect(sealKeptFactors(store.desk, keys)).rejects.toThrow('DESK_FACTOR_KEY');
});

test('what was sealed for one member opens nothing beside another', async () => {
  await setUp([KEY]);
  await setUp([KEY], 'mochizuki');
  const [theirs, own] = [await store.desk.factor('sasaki'), await store.desk.factor('mochizuki')];
  await store.desk.changeFactorSecret('mochizuki', own?.secret ?? '', theirs?.secret ?? '');
  expect(await secretWith([KEY], 'mochizuki')).toBeNull();
});

test('where a process has not got the key yet, the factor is in force all the same', async () => {
  await setUp([NEXT]);
  expect(isInForce(await sealingFactors(store.desk, [KEY]).factor('sasaki'))).toBe(true);
  expect(isInForce(await sealingFactors(store.desk, [KEY]).factor('mochizuki'))).toBe(false);
});

test('a secret other than the one that was shown is not put in force', async () => {
  const desk = sealingFactors(store.desk, [KEY]);
  await desk.beginFactor('sasaki', SECRET);
  const doer = { by: { id: 'sasaki', name: '佐々木' }, at: MORNING };
  expect(await desk.confirmFactor('ANOTHER', 1, [], 'session', doer)).toBe(false);
  expect(await secretWith([KEY])).toBeNull();
});
