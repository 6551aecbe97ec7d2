import { normalise } from '../../src/understanding/normalise.ts';
import { isPaymentBroken } from '../../src/understanding/payment-broken.ts';
import { foldSpelling } from '../../src/understanding/spelling.ts';

const isBroken = (text: string) => isPaymentBroken(foldSpelling(normalise(text)));

test.each([
  '決済失敗しました',
  '決済失敗って出た。次どうする',
  '決済失敗したっぽい',
  'QR決済が失敗と出た',
  '決済が3回失敗してます',
  '処理中のまま動かない。3980円クレジット',
  '通信エラーで会計が止まった',
  '固まってて会計終われない',
  'お客さんのスマホの読み取りで固まって',
  'QRの読み取り中に端末が固まりました',
  'スマホの読み込みで止まった',
  'アップルペイで固まった',
  'it froze while scanning the customers phone',
  'the scan got stuck with a customer',
  '扫手机的时候死机了',
  'カード決済がまた失敗',
  '会計中にフリーズしました',
  'ペイペイがエラーになってもうた',
  'お会計の途中で固まってしまいました',
  'けっさいしっぱいした 決済しっぱい、決済失敗',
  'タッチ決済がタイムアウト',
  '2,500円 エラー出た',
  'クレジットが処理中から進まない',
  'The payment failed',
  'stuck on processing',
  '付款失败了',
  '결제가 실패했어요',
])('%s is of a payment in doubt', (text) => {
  expect(isBroken(text)).toBe(true);
});

test.each([
  '更新に失敗しました',
  '更新したら決済が止まりますか',
  '25日過ぎたら決済止まる?',
  'スキップしたら決済止まったりしない?',
  '決済できません',
  '決済端末がエラーです',
  '決済連携でエラーが出る',
  '決済に失敗したらどうすればいいですか',
  'カードがエラーで弾かれた。残高不足らしい',
  '決済エラーは出ていません',
  'エラーが出ました',
  '会計ソフトが止まった',
  '決済アプリの更新が止まった',
  '充電がエラーになった',
  'ネットショップで決済エラーが続いてる',
  '自販機が決済エラーばっかり',
])('%s is not', (text) => {
  expect(isBroken(text)).toBe(false);
});
