import { normalise } from '../../src/understanding/normalise.ts';
import { tellsOwnPeople, turnsToOwn, wishesNoPerson } from '../../src/understanding/own-people.ts';
import { foldSpelling } from '../../src/understanding/spelling.ts';

const folded = (text: string) => foldSpelling(normalise(text));

test.each([
  '次の人に代わります',
  '担当者がいないので私が',
  '担当は店長です',
  '責任者いないんで',
  'うちは担当がおらんさかい私がやっとるんです',
  '担当者が休みなんでよくわからないんです',
  '担当の者は今日お休みをいただいてます',
  '担当の者が外出してて',
  '今わかる者がおりません',
  '係の者が帰ってしまったので',
  '担当者は山田さんです',
  '店長が責任者です',
  'わし担当ちゃうねん',
  '担当者が先月変わったばかりで',
  '夜の人に代わります',
  '詳しい者と交代します',
  '担当者が辞めちゃって',
  '止まってるエアコンの修理の人が来てる',
  'ガスの点検の人が来たので',
  'オーナーの許可がいるんで',
])('%s is of the shop itself', (text) => {
  expect(tellsOwnPeople(folded(text))).toBe(true);
});

test.each([
  '担当者いないの',
  '担当者がいないんですか',
  '責任者いないのか',
  '人に代わって',
  'わかる人に代わりたい',
  'わかる人に代わってもらえますか',
  '担当者がいないので電話ください',
  '担当者に電話してもらえますか',
  '上の人に代わって',
  '店長が話したいと言ってます',
  'そちらの担当は誰ですか',
  '誰もいないの',
  '担当者に相談します',
  '担当者がいないので私が会計したら止まった',
  '責任者が休みなので私がカード通しました',
  '社長に聞かないと二重かわからない',
  '誰か呼んできてください',
  '人を呼んでほしい',
  '責任者に伝えて',
  '修理の人来てほしい',
  'カードの修理の人が来てる',
])('%s may wish for a person', (text) => {
  expect(wishesNoPerson(folded(text))).toBe(false);
});

test.each([
  'カード会社の人と話し中です',
  'いいえ、次の人が待ってます',
  '後ろの方がお待ちです',
  '次の方を待たせてるので',
])('%s is of a customer, and wishes for no person', (text) => {
  expect(tellsOwnPeople(folded(text))).toBe(false);
  expect(wishesNoPerson(folded(text))).toBe(true);
});

test.each([
  '責任者に確認します',
  '上の者に相談してからにします',
  '社長に聞かないと分からん',
  '店員さん呼んできます',
  'わかる人に代わりますね',
  '本部に確認中です',
])('%s is waited for', (text) => {
  expect(turnsToOwn(folded(text))).toBe(true);
});

test.each(['担当は店長です', '担当者がいないので私が', 'エアコンの修理の人が来てる'])(
  '%s: nobody is asked',
  (text) => {
    expect(turnsToOwn(folded(text))).toBe(false);
  },
);
