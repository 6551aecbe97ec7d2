import { toMerchant } from '../../src/linking/claims.ts';

const NAMES = { merchant: 'shop', store: 'store', role: 'role' };
const of = (store: unknown) => toMerchant({ shop: 'M-1', store, role: 'owner' }, NAMES)?.storeName;

test.each([
  [' 喫茶こもれび ', '喫茶こもれび'],
  ['喫茶\u202eこもれび\n渋谷店', '喫茶 こもれび 渋谷店'],
  ['あ'.repeat(70), 'あ'.repeat(60)],
  ['\u202e', undefined],
  [12, undefined],
])('a shop that the provider calls %j is called %j', (told, kept) => {
  expect(of(told)).toBe(kept);
});
