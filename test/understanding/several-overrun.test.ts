import { severalHints } from '../../src/understanding/several-stopped.ts';

test.each([
  'レジ1とレジ2で会計中に更新になった',
  'レジ1とレジ2の会計中に更新が始まりました',
  'お客さん2人とも会計中に更新になった',
  '2台とも会計中に更新入った',
  'レジ1もレジ2も会計中に更新始まった',
  '両方のレジで会計中に更新画面になりました',
  '会計中に更新始まったのが2人います',
  '2台で会計中に更新になりました',
  'レジ2台で会計中やのに両方更新になってもうた',
  '会計しとったら2台とも更新なった',
  '決済の途中で2台いっぺんに更新になりよった',
  'カード挿したまま両方の端末が更新になりました',
  '2台とも会計中に更新になって、お客さん待ってます',
  '両方のレジで会計中に更新が始まりました。どうすればいいですか?',
  'カード払い中に更新入ったお客さんが2人',
  'カウンターもテラスも会計中に更新になった',
  '1番と2番のレジ、会計中に更新に入った',
  '会計中にレジ1とレジ2が更新になった',
  '会計中に更新入った、隣のレジもや',
  '会計中に更新が始まった。もう一人のお客さんも同じ',
  '前の人も会計中に更新になって、次の人も会計中に更新になった',
  '会計中に2台とも電波なくなった',
  '更新で会計が2件飛んだ',
  'お客さん二人分止まりました',
  '二人分、途中で止まりました',
  'card payments on both registers went to update screen',
  'both terminals updated while customers were paying',
  'two customers were paying when the update started',
  'during two transactions both terminals updated',
  'the update came up on register 1 and register 2 during payment',
  '两个客人付款的时候更新了',
  '1号和2号收银台刷卡的时候开始更新',
  '손님 두 분 결제 중에 업데이트가 시작됐어요',
  '양쪽 계산대 다 결제 중에 업데이트 화면으로 바뀌었어요',
])('%s: more than one', (text) => {
  expect(severalHints(text)).toContain('severalStopped');
});

test.each([
  '会計中に更新が始まった',
  '2台とも更新になった',
  '2台とも更新中で会計できません',
  '両方のレジで会計中です。更新はあとで',
  '両方のレジで会計中に更新になったら困る',
  'レジ1とレジ2で会計中に更新が始まることはありますか',
  '会計が済んだあとレジ1もレジ2も更新になった',
  '2人とも会計終わってから更新が始まった',
  '去年、2台とも会計中に更新になった',
  '他の店では2台とも会計中に更新になったらしい',
  'お客さん2人待ってるのに会計中に更新が始まった',
  '会計中に更新が始まって2人とも待ってもらってます',
  '2人で割り勘にしてて、会計中に更新になった',
  '夫と二人でやってる店で会計中に更新になった',
  '4名様のお会計中に更新になりました',
  '3卓の会計中に更新になりました',
  '2組目の会計中に更新になりました',
  'レジ2台あって、1台が会計中に更新になった',
  '会計中に更新になったので、2台目で払ってもらいました',
  '会計中に更新になった。2台とも更新が必要ですか',
  '会計中に更新になった。レジ2も更新した方がいい?',
  '会計中に更新が始まった。アプリも落ちた',
  '画面もアプリも会計中に更新になった',
  '同じお客さんのカード2枚、会計中に更新になった',
  '定食二人分の注文が止まった',
  '二人分まとめて払うと言われた',
  'what happens if both registers update during a payment',
  'the update started during a payment. can both terminals be updated later?',
  'two customers are waiting and the update started during a payment',
  'both terminals updated after the sale',
  '两台机器,其中一台收款时更新了',
  '两个客人在等,收款的时候更新了',
  '단말기 두 대인데 한 대가 결제 중에 업데이트됐어요',
  '두 대 다 결제 중에 업데이트되면 어떻게 되나요',
])('%s: one, or none', (text) => {
  expect(severalHints(text)).not.toContain('severalStopped');
});

test.each([
  'レジ2も会計中に更新になった',
  '隣のお客さんも会計中に更新になった',
  'もう1人も更新になりました',
  '2人とも更新になりました',
  '奥のレジも決済の途中で更新入った',
  'さっきの方も更新になってしまって',
])('%s: one as well', (text) => {
  expect(severalHints(text)).toContain('twoSales');
});

test.each([
  '隣のレジも更新になった',
  'レジ2も会計中です',
  'レジ2も会計中に更新した方がいい?',
  '次の人も更新になったら困る',
  '次の人も更新で待ってもらってる',
  'スタッフ2人とも更新のことを知りません',
])('%s: no second sale', (text) => {
  expect(severalHints(text)).not.toContain('twoSales');
});
