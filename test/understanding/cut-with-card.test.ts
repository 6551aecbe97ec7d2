import { isCutWithCard } from '../../src/understanding/cut-with-card.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { foldSpelling } from '../../src/understanding/spelling.ts';

const isSaid = (text: string): boolean => isCutWithCard(foldSpelling(normalise(text)));

test.each([
  '締め作業中にエラー、カードのやつ',
  'レジ締めしてたらエラー、PayPayの',
  '締めのときにエラーが出ました。クレジットのほうです',
  '伝票切れで止まった',
  '伝票出なくて止まってる',
  'レシートが出ないまま固まった',
  'お客さん並んでて焦って抜いちゃった',
])('%s tells of a sale that stopped', (text) => {
  expect(isSaid(text)).toBe(true);
});

test.each([
  'エラーが出てカードが使えない',
  '伝票が切れた',
  'プリンタの用紙切れで止まった',
  'お客さん並んでて焦って電源抜いた',
  '更新が止まった、カードの機械',
  'レジ締め中に固まった',
])('%s tells of none', (text) => {
  expect(isSaid(text)).toBe(false);
});
