import { severalHints } from '../../src/understanding/several-stopped.ts';

test.each([
  '会計が2件途中で切れました',
  '2件とも途中で止まってます',
  'テーブル3と5の会計が続けて止まりました',
  '更新で止まったとき会計2つ通してた',
  'もう1件、前のお客さんのも途中で落ちてた',
  '3組続けて会計が途中で切れました',
  'Aさんの会計もBさんの会計も途中で落ちました',
  '会計が途中で止まって、次の会計も止まりました',
  'two payments were cut by the update',
  '更新的时候有两笔付款都断了',
  '결제 두 건이 중간에 멈췄어요',
  '3名様ともカードを差したまま切れました',
  '連続で落ちた、カード',
  'カードが続けざまに止まりました',
  'カードの人が続けて2人、途中で落ちました',
  '会計中に固まりました、お二方ともです',
  '1人目も2人目もタッチしたら固まった',
  'タッチしたら落ちた。隣の席もや',
  'レジ1とレジ2の両方で会計が止まってます',
  '会計が2件止まって端末から煙',
  'two guests in a row got stuck while paying by card',
  'the card froze and then the next customer froze too',
  '付款的时候三个客人都卡住了',
  '刷卡卡住了,下一位也卡住了',
  '손님 두 분 다 카드 결제하다가 멈췄습니다',
  '카드 결제가 연달아 끊겼어요',
])('%s: more than one', (text) => {
  expect(severalHints(text)).toContain('severalStopped');
});

test.each([
  '会計の途中で止まりました',
  '会計が2件途中で止まったらどうすればいいですか',
  '端末が2台止まってます',
  '2台とも更新中に止まりました',
  '2つの端末で会計が止まった',
  '2件の予約が入ってます',
  '2人で割り勘にして、途中で止まった',
  '会計待ちが2組いて更新で止まってます',
  '会計が同時に2件止まるんですか?',
  '履歴に同じ金額が2件あります',
  'if two payments are cut, what do I do',
  'two terminals stopped',
  '続けて会計してたら途中で落ちました',
  'お客さん二人とも待ってるのに会計の途中で落ちた',
  'Wi-Fiが連続で切れる',
  '更新が2回続けて止まった',
  'カード通したら落ちた。次の人も待ってます',
  'カードを通したら落ちた。次の方もカードで払えますか',
  '二人ともカードの途中で落ちたらどうすればいい?',
  '立て続けに質問ですみません、会計はいつまで?',
  'the update stopped twice in a row',
  '两台终端都卡住了',
  '단말기 두 대 다 멈췄어요',
])('%s: one, or none', (text) => {
  expect(severalHints(text)).not.toContain('severalStopped');
});

test.each([
  '3200円のと5400円の',
  '1,280円と2,700円です',
  'もう一人も同じことになってます',
  'it also happened with another customer',
  '另一笔也卡住了',
  '다른 손님 것도 멈췄어요',
  'レジ2も',
  '二人とも',
  'もう一件あった',
  'あと1人も同じ',
  '別でまた落ちた',
  '実は前の人も',
  '2件です',
  'PayPayの人も止まった',
  '今度は5000円の人が落ちた',
  '次も落ちました',
  'お連れ様もです',
  '三番テーブルも',
  '隣もです。煙も出てます',
  'もう一個のテーブルの会計も落ちとった',
  '2組同時です',
  '相席のお客さんも',
  '昼にも一件落ちてました',
  'さっき言い忘れたけどもう一組あった',
  '二台目のレジでも同じ',
  'the next one too',
  '还有一笔',
  '下一位也是',
  '다음 손님도요',
  '한 건 더 있어요',
])('%s: two sales', (text) => {
  expect(severalHints(text)).toContain('twoSales');
});

test.each([
  '3200円です',
  '12時10分の2400円',
  '3200円のが失敗',
  'もう一人も待ってます',
  'レジ2も更新中です',
  'レジ2も成功',
  '次のお客さんもカードでいい?',
  '次の人も落ちませんか',
  '今度は電源が落ちた',
  'もう一つ質問があるんですけど',
  'もう一件お聞きしたいです',
  'お客さんも怒ってます',
  '画面も真っ暗です',
  'Wi-Fiも切れてます',
  '隣の店も同じですか',
  '2人で来られたお客さんです',
  'まだ処理中です',
  '다음 손님도 기다려요',
  'the next customer is waiting too',
])('%s: one sale', (text) => {
  expect(severalHints(text)).not.toContain('twoSales');
});

test.each([
  'さっきのと今の、両方画面消えた',
  'レジAでもレジBでも落ちた',
  'テラスもカウンターも途中で切れた',
  '今日だけで二回目の途中落ち',
  'また途中で落ちた、これで2回目',
  'どっちの端末も会計の途中で電源切れた',
  'さっきもなったんやけどまた会計途中で落ちた',
  'both registers froze mid payment',
  'register A and register B both crashed during payment',
  'second time today payment cut off midway',
  '两台都刷到一半黑屏',
  '吧台和外面的都刷到一半停了',
  '今天第二次刷到一半断了',
  '두 대 다 결제 중에 꺼졌어요',
  '계산대 A도 B도 결제 중에 꺼졌어요',
  '오늘 두 번째예요 결제 중에 또 꺼졌어요',
])('%s: more than one of something', (text) => {
  expect(severalHints(text)).toContain('severalCut');
});

test.each([
  '両方の端末を更新してたら会計が止まった',
  '画面もアプリも途中で落ちた',
  '押しても触っても途中で止まる',
  '同じお客さんで今日2回目の途中落ち',
  'テラスもカウンターも途中で切れたらどうしますか',
  'the app and screen both froze',
  'both terminals need the update',
  'if both registers freeze what do I do',
  '两台都要更新',
  '两台都刷到一半黑屏的话怎么办',
  '화면도 앱도 꺼졌어요',
  '두 대 다 업데이트 중에 멈췄어요',
])('%s: one, or of something else', (text) => {
  expect(severalHints(text)).not.toContain('severalCut');
});
