import { closeOf } from '../../src/understanding/close.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { isSaleInShort } from '../../src/understanding/sale-in-short.ts';
import { foldSpelling } from '../../src/understanding/spelling.ts';

const isShort = (text: string) => isSaleInShort(closeOf(foldSpelling(normalise(text))));

test.each([
  'お会計です',
  '会計入った',
  'お会計でーす',
  '7番さんお会計入りました',
  '12卓さん〆です',
  'カウンターのお客さんお勘定です',
  'センターに照会中って出てます',
  '今カード会社に問い合わせ中やねん',
  'オーソリ待ち',
  'まだレシート待ちです',
  'サイン待ちなんで',
  '限度額オーバーって出ました',
  '残高不足と表示された',
  'あと二人',
  'お客さんが伝票持ってきました',
])('%s: a sale', (text) => {
  expect(isShort(text)).toBe(true);
});

test.each([
  'お会計できません',
  'お会計ですか',
  'サポートセンターに問い合わせ中',
  'あと2台です',
  'あと一人で来てください',
  'レシート待ちの紙がない',
  '順番待ちです',
  '更新待ち',
  '連絡待ちです',
  'ちょっと待ってください',
  'あと10分です',
  'お会計は終わりました',
  'お会計だけできますか',
])('%s: none', (text) => {
  expect(isShort(text)).toBe(false);
});
