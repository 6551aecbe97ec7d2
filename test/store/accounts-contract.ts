import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { AccountChange, BoundMerchant } from '../../src/core/account.ts';
import { FRESH_STATE } from '../../src/core/state.ts';
import type { Store } from '../../src/engine/ports.ts';
import { answer, NOON, outcome, takeOne, wrote } from './given.ts';
import type { StoreUnderTest } from './given.ts';

const SHOP: BoundMerchant = { merchantId: 'M1', storeName: '喫茶ひまわり', role: 'owner' };
const OTHER: BoundMerchant = { merchantId: 'M2', storeName: '食堂すみれ', role: 'staff' };
const LATER = NOON.plus({ minutes: 10 });

/** Which LINE user belongs to which shop, and how that is proven once. */
export function describeAccounts(engine: StoreUnderTest): void {
  describe('accounts', () => {
    let store: Store;
    beforeEach(async () => {
      await engine.empty();
      store = await engine.open();
    });
    afterEach(() => store.close());

    /** A turn of the user that leaves these changes behind; false when it was not kept. */
    const change = async (conversation: string, ...accountChanges: readonly AccountChange[]) => {
      await store.receive([wrote('a', { conversation })]);
      const topics = accountChanges.map(({ type }) => type);
      const state = { ...FRESH_STATE, topics };
      return await store.commit(await takeOne(store), outcome({ accountChanges, state }));
    };
    const offer = (conversation: string, token: string) =>
      change(conversation, { type: 'offer', token, endsAt: LATER });
    const prove = (token: string, nonce: string, at = NOON) =>
      store.proveLink({ token, nonce, merchant: SHOP, endsAt: at.plus({ minutes: 10 }) }, at);
    const link = (conversation: string, nonce: string) =>
      change(conversation, { type: 'link', nonce, merchant: SHOP });

    test('a link is offered, proven and confirmed, and then nobody knows it any more', async () => {
      await offer('U1', 'token');
      expect(await store.linkOffered('token', NOON)).toBe('U1');
      expect(await prove('token', 'nonce')).toBe(true);
      const merchant = { ...SHOP };
      expect(await store.provenLink('nonce')).toEqual({
        conversation: 'U1',
        merchant,
        endsAt: LATER,
      });
      expect(await link('U1', 'nonce')).toBe(true);
      expect(await store.merchantOf('U1')).toEqual(SHOP);
      expect(await store.provenLink('nonce')).toBeNull();
      expect(await store.linkOffered('token', NOON)).toBeNull();
    });

    test('somebody signs in with a link once', async () => {
      await offer('U1', 'token');
      expect([await prove('token', 'first'), await prove('token', 'second')]).toEqual([
        true,
        false,
      ]);
      expect(await store.linkOffered('token', NOON)).toBeNull();
      expect(await store.provenLink('second')).toBeNull();
    });

    test('of several who sign in at the same moment one does', async () => {
      await offer('U1', 'token');
      const all = await Promise.all(['a', 'b', 'c', 'd'].map((nonce) => prove('token', nonce)));
      expect(all.filter(Boolean)).toHaveLength(1);
    });

    test('a link is no good from its last moment on', async () => {
      await offer('U1', 'token');
      expect(await store.linkOffered('token', LATER.minus(1))).toBe('U1');
      expect(await store.linkOffered('token', LATER)).toBeNull();
      expect(await prove('token', 'nonce', LATER)).toBe(false);
    });

    test('a newer link takes the place of the one before', async () => {
      await offer('U1', 'old');
      await prove('old', 'nonce');
      await offer('U1', 'new');
      expect(await store.linkOffered('new', NOON)).toBe('U1');
      expect(await store.linkOffered('old', NOON)).toBeNull();
      expect(await link('U1', 'nonce')).toBe(false);
      expect(await store.merchantOf('U1')).toBeNull();
    });

    test('a nonce that is unknown, over, or of another user links nobody, and keeps nothing of the turn', async () => {
      await offer('U1', 'token');
      await prove('token', 'nonce', NOON.minus({ minutes: 10 }));
      await offer('U2', 'other');
      await prove('other', 'of U2');
      for (const nonce of ['never', 'nonce', 'of U2']) expect(await link('U1', nonce)).toBe(false);
      expect(await store.merchantOf('U1')).toBeNull();
      expect((await store.state('U1'))?.topics).toEqual(['offer']);
      expect(await store.provenLink('of U2')).toMatchObject({ conversation: 'U2' });
    });

    test('a nonce that two turns bring at the same time links once', async () => {
      await offer('U1', 'token');
      await prove('token', 'nonce');
      await store.receive([wrote('a', { conversation: 'U1' })]);
      const turn = await takeOne(store);
      const used = { accountChanges: [{ type: 'link', nonce: 'nonce', merchant: SHOP }] } as const;
      expect(await store.commit(turn, outcome(used))).toBe(true);
      await store.receive([wrote('b', { conversation: 'U1' })]);
      expect(await store.commit(await takeOne(store), outcome(used))).toBe(false);
    });

    test('several users belong to one shop, each as what they are', async () => {
      await store.bind('U1', SHOP);
      await store.bind('U2', { ...SHOP, role: 'staff' });
      await store.bind('U3', OTHER);
      const bound = await Promise.all(['U1', 'U2', 'U3'].map((user) => store.merchantOf(user)));
      expect(bound).toEqual([SHOP, { ...SHOP, role: 'staff' }, OTHER]);
    });

    test('unlinking ends one user, unlinking the shop everyone there and nobody else', async () => {
      for (const user of ['U1', 'U2', 'U4']) await store.bind(user, SHOP);
      await store.bind('U3', OTHER);
      await change('U1', { type: 'unlink' });
      expect(await store.merchantOf('U1')).toBeNull();
      expect(await store.merchantOf('U2')).toEqual(SHOP);
      await change('U2', { type: 'unlinkShop', merchantId: SHOP.merchantId });
      const left = await Promise.all(['U2', 'U4', 'U3'].map((user) => store.merchantOf(user)));
      expect(left).toEqual([null, null, OTHER]);
    });

    test('the shop of a user is known to each turn', async () => {
      await store.bind('U1', OTHER);
      expect((await answer(store, wrote('a'), {})).merchant).toEqual(OTHER);
    });
  });
}
