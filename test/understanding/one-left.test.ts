import { severalHints } from '../../src/understanding/several-stopped.ts';

test.each([
  '佐藤さんのは成功、高橋さんのは途中です',
  '渡辺様は成功と出ていますが、小林様はまだ読み込み中です',
  '5番テーブルは成功、8番テーブルはまだです',
  'クレカの人は成功、PayPayの人はわからない',
  'うまくいったのと、いってないのがあります',
  '払えた人もいれば払えてない人もいます',
  '片方成功、片方なし',
  '成功と処理未了が1件ずつ',
  '一個は成功、もう一個は失敗',
  'Aさんok、Bさんまだ',
  '旦那さんは通ってるんですが奥様のほうがまだなんです',
  'テラスの客は払えてて、個室の客は払えてない',
  '先の方は済んでおりまして、後の方がまだでございます',
  '鈴木様の分はまだですが、佐藤様の分は成功と出ております',
  '4件中3件は成功',
  '二人のうち一人は払えた',
  '2つあって片方処理中やねん',
  '成功でした。うしろの方のは別で、もう一人分がまだです',
  '成功でした。あとのお客様の分が未確認です',
  '成功やけど、もう一組のが通ってへん',
  '成功しとったばってん、もう一人のがまだばい',
  '成功でした。奥のレジは途中で止まってます',
  '成功でした。その人の前の人のはどうだったかな、もう片方は見てない',
  '成功でした もう一人の分は履歴に出てこないです',
  '成功してた\nもう一個のほうはエラーで終わってる',
])('%s: one of them has not ended', (text) => {
  expect(severalHints(text)).toContain('stoppedSince');
});

test.each([
  '成功でした。お客さんのアプリにはまだ出てません',
  '履歴は成功だけど、お客さんの方はまだ',
  '成功でした。レシートはまだ出てません',
  '成功でした。隣のレジの更新はまだです',
  '成功でした。他の端末はまだ更新してません',
  '成功でした。もう一人のスタッフがまだ来てません',
  '成功でした。奥のレジはまだ使ってない',
  '成功でした。後のことはまだ分かりません',
  '成功でした。もう一人の方は現金で払ってもらいました',
  '成功でした。もう一人の方も成功でした',
  '端末のほうは成功、レジのほうは処理中',
  'レシートの分は出てるけど、お客さんの分は出てない',
  '金額は合ってる、時間は分からない',
  '1台目は更新成功、2台目はまだです',
  '昨日のは成功、今日のはまだ',
  '一回目は失敗、二回目は成功',
  '処理中だったのが成功になった',
  '店員さんは通ったって言ってるけど履歴はまだ見てない',
  '一件だけ成功って出てます',
  '成功でした。他に問題はないです',
])('%s: nothing of another', (text) => {
  const hints = severalHints(text);
  for (const hint of ['stoppedSince', 'namesOneMore', 'otherLeft'])
    expect(hints).not.toContain(hint);
});

test.each(['もう一人の方はまだです', 'あと1件は処理未了', '隣のレジの会計がまだ終わってない'])(
  '%s: another than the one that is known',
  (text) => {
    expect(severalHints(text)).toContain('otherLeft');
  },
);

test.each([
  'もう一台の更新はまだです',
  '次のお客さんはまだです',
  '他の人には言ってない',
  '割り勘で、2人目のカードの途中で止まりました',
  'もう一人の分は成功だった',
  'もう一人の会計がまだなら待ちますか',
])('%s: none that is left', (text) => {
  expect(severalHints(text)).not.toContain('otherLeft');
});

test.each(['成功でした。もう一件あるんですけど', '成功。ただあっちのがまだ止まってる'])(
  '%s: names one more',
  (text) => {
    expect(severalHints(text)).toContain('namesOneMore');
  },
);

test.each(['成功でした。もう一件質問があります', '成功でした。こっちはまだ営業中です'])(
  '%s: names no other sale',
  (text) => {
    expect(severalHints(text)).not.toContain('namesOneMore');
  },
);

test.each([
  'どっちの会計?',
  '誰の決済のこと?',
  'お客さん2人いました',
  'which customer?',
  '哪一笔?',
])('%s: whose is asked', (text) => {
  expect(severalHints(text)).toContain('doubtsWhose');
});

test.each(['どっちのボタン?', 'お客さんが2人待ってます', '端末が2台あります', 'which button?'])(
  '%s: no sale is',
  (text) => {
    expect(severalHints(text)).not.toContain('doubtsWhose');
  },
);
