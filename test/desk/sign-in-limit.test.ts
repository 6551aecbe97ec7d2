import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { limited } from '../../src/desk/sign-in-limit.ts';
import { openStore, type WholeStore } from '../../src/store/store.ts';
import { MORNING } from '../core/the-shop.ts';

describe('tries to sign in', () => {
  let folder = '';
  let store: WholeStore;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'madoguchi-tries-'));
    store = await openStore({ databaseUrl: null, dataDir: folder });
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  interface Try {
    readonly name?: string;
    readonly address?: string;
    readonly minute?: number;
    readonly isRight?: boolean;
  }
  const attempt = ({ name = 'yamamoto', address = 'here', minute = 0, isRight = false }: Try) =>
    limited(store.desk, { name, address }, MORNING.plus({ minutes: minute }), async () =>
      isRight ? 'in' : null,
    );
  async function fail(times: number, one: Try = {}): Promise<void> {
    for (let n = 0; n < times; n += 1) expect(await attempt(one)).toBeNull();
  }

  test('five may fail, and then not even the right one is tried', async () => {
    await fail(5);
    expect(await attempt({ isRight: true })).toBe('tooMany');
  });

  test('a quarter of an hour later it is over, however often somebody tried meanwhile', async () => {
    await fail(5);
    for (let minute = 0; minute < 15; minute += 1) {
      expect(await attempt({ isRight: true, minute })).toBe('tooMany');
    }
    expect(await attempt({ isRight: true, minute: 15 })).toBe('in');
  });

  test('a good one forgives those before it', async () => {
    await fail(4);
    expect(await attempt({ isRight: true })).toBe('in');
    await fail(5);
  });

  test('five at once are five', async () => {
    const results = await Promise.all(Array.from({ length: 12 }, () => attempt({})));
    expect(results.filter((result) => result === null).length).toBeLessThanOrEqual(5);
  });

  test('somebody else’s guesses do not keep a member out who comes from elsewhere', async () => {
    await fail(5, { address: 'far away' });
    expect(await attempt({ isRight: true })).toBe('in');
  });

  test('one address does not try name after name', async () => {
    for (let n = 0; n < 30; n += 1) await fail(1, { name: `name-${n}` });
    expect(await attempt({ name: 'name-30' })).toBe('tooMany');
    expect(await attempt({ name: 'name-30', address: 'elsewhere' })).toBeNull();
  });

  test('an office of forty signs in from one address', async () => {
    for (let n = 0; n < 40; n += 1) {
      expect(await attempt({ name: `name-${n}`, isRight: true })).toBe('in');
    }
  });

  test('one name is not tried from address after address', async () => {
    for (let n = 0; n < 50; n += 1) await fail(1, { address: `address-${n}` });
    expect(await attempt({ address: 'address-50' })).toBe('tooMany');
  });
});
