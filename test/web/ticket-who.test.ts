import { expect, test } from '@jest/globals';
import { nameWords, whoOf } from '../../src/web/desk/name-words.ts';

test('nobody is taken for the shop whose name they have given themselves', () => {
  const stranger = whoOf({ storeName: null, lineName: '喫茶こもれび' }, nameWords.ja);
  expect(stranger).toBe('店舗の連携なし(LINE名 喫茶こもれび)');
  expect(whoOf({ storeName: '喫茶こもれび', lineName: '佐藤' }, nameWords.ja)).toBe('喫茶こもれび');
  expect(whoOf({ storeName: null, lineName: null }, nameWords.en)).toBe('Store not linked');
});
