import { tellsSaleOnNumbered, tellsSaleOnOther } from '../../src/understanding/sale-on-other.ts';

test.each([
  'もう1台で会計してます',
  'もう1台は会計中',
  'もう1台はお客さんが使ってる',
  '会計はもう1台でやるから大丈夫です',
  'お客さんのカードはもう1台で通しました',
  '会計は隣でやります',
  'もう1台あるのでそっちで会計します',
  '他の端末は営業で使ってるよ',
  'もう1台で現金で会計した',
  '隣の端末は使ってます',
  '隣のレジで会計してもらってます',
  '別の端末で会計した',
  'もう1台のほうで会計中',
  'とりあえず奥のレジでお会計通しとる',
])('%s: a sale on another terminal', (close) => {
  expect(tellsSaleOnOther(close)).toBe(true);
});

test.each([
  'もう1台で会計していい?',
  'もう1台で会計してたら止まった',
  'もう1台もやりたい',
  'もう1台も更新してます',
  'もう1台の会計が途中です',
  'この端末で会計してます',
  '別のカードで決済しました',
  'もう1台で会計したけど通らない',
])('%s: none, or more', (close) => {
  expect(tellsSaleOnOther(close)).toBe(false);
});

test('one that is told by its number may be the one in hand', () => {
  expect(tellsSaleOnNumbered('2台目で決済しました')).toBe(true);
  expect(tellsSaleOnNumbered('レジ2で会計してます')).toBe(true);
  expect(tellsSaleOnNumbered('レジ2で会計していい?')).toBe(false);
  expect(tellsSaleOnOther('2台目で決済しました')).toBe(false);
});
