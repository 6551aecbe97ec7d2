import { severalHints } from '../../src/understanding/several-stopped.ts';

test.each([
  '成功でした。QRの人のほうはだめでした',
  '成功してた\nもう一個のほうはエラーで終わってる',
  '成功でした。残りの1件はエラーっす',
  '1件だけ成功で残りは不明',
  '前のは成功だけど今のはまだ',
  '成功と出ています。4200円のほうはまだです',
  '成功でした。さっきの奥さんのは分からん',
  '成功やった。けどもう一人のんはあかんかった',
  '成功です。もうお一方の分が見当たりません',
  '成功ですが、別のお客様の分は履歴に出ていません',
  '成功でした。2人目の方はまだ確認できていません',
  '成功やった。もう一人いてはって、その人のんは見てへん',
  '一件は成功、もう一件は失敗',
])('%s: behind the success, another has not ended', (text) => {
  expect(severalHints(text)).toContain('stoppedSince');
});

test.each([
  '成功でした。QRのほうは大丈夫でした',
  '成功でした。QRのほうは更新でエラー',
  '成功でした。もう一台でエラー画面が出てるんですけど',
  '成功でした。次のお客さんはまだ来てない',
  '成功でした。もう一つ分からないことがあって',
  '成功でした。もう1件も成功',
  '成功でした。隣のレジの更新がまだ終わってない',
  '成功でした。残りの端末はまだ更新してない',
  '成功でした。2人目の方は分かりますか',
  '成功でした。レシートは確認できていません',
  '成功でした。もう一人待ってるけど、その人のは今からです',
])('%s: no other is told of', (text) => {
  expect(severalHints(text)).not.toContain('stoppedSince');
});

test.each([
  'もう一人の方の分は分かりません',
  'もうお一人様の決済は履歴にございません',
  '3件目もだめやった',
  'もう一人のん見つからへん',
  '次の方のお会計はエラーになっております',
  '隣のレジの会計まだ終わってないっす',
  'もうひとりのは不明です',
  'あと一件エラー出てる',
])('%s: another one has not ended', (text) => {
  expect(severalHints(text)).toContain('otherUndone');
  expect(severalHints(text)).toContain('secondNamed');
});

test.each([
  '2件目は',
  'もう一個のやつどうしたらええの',
  'もう一件は?',
  '1200円のほうは処理中',
  '残りは不明',
])('%s: a second one, where one has gone through', (text) => {
  expect(severalHints(text)).toContain('secondNamed');
  expect(severalHints(text)).not.toContain('otherUndone');
});

test.each([
  'もう一人待ってもらってます',
  'もう一件質問があります',
  'もう1件お願いします',
  '2台目の更新はまだです',
  '次のお客さんの会計していい?',
  '別のお客さんのは通りました',
  '残りはまだです',
  'もう一つはどうすれば',
  'もう一人はまだです',
  '2人目の担当者は見てない',
  '今のは分からない',
  'もう一つ分からないことがあります',
  '2件目は成功でした',
  '別の端末は更新がだめだった',
])('%s: of no second one', (text) => {
  expect(severalHints(text)).not.toContain('secondNamed');
  expect(severalHints(text)).not.toContain('otherUndone');
});

test.each([
  'カウンターの端末は途中のままです',
  'もう片方は画面が真っ黒',
  'レジ2がまだ固まってます',
])('%s: another register', (text) => {
  expect(severalHints(text)).toContain('otherTillStopped');
});

test.each(['もう片方は更新の途中です', '隣のレジは動いてる', 'カウンターの端末は充電中で真っ黒'])(
  '%s: another register, and no sale',
  (text) => {
    expect(severalHints(text)).not.toContain('otherTillStopped');
  },
);
