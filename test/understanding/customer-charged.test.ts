import { paymentToldIn } from '../../src/understanding/payment-told.ts';

test.each([
  'お客さんのカードのアプリには3800円の請求が出てるそうです',
  'お客さんのカードのアプリには請求出てるって',
  'カード会社のアプリに3800円って出てるらしい',
  'お客さんのスマホに決済完了って来てる',
  '明細には載ってるみたい',
  'お客様のほうに通知が届いてるそうです',
  'お客様の携帯に利用通知が来たみたいです',
  'カード会社から利用のメールが届いたそうです',
  'お客さんの口座から引き落としになってるって言ってます',
  'ペイペイのアプリでは支払い完了になってます',
  'お客様のアプリだと請求があるんですけど',
  'お客さんの明細に3800円載ってるって',
  '向こうのスマホには決済済みって表示されてる',
  'お客様にカード会社からSMSが来ました',
  'お客さんのクレカの利用速報に出ています',
  "the customer's bank app shows the charge",
  'The customer got a notification of the charge',
  'the charge shows on his card',
  "the customer's statement shows a charge",
  '客人的手机显示扣款了',
  '客人收到了扣款短信',
  '顾客的银行app有扣款记录',
  '손님 앱에 결제됐다고 나와요',
  '손님한테 결제 문자가 왔어요',
])("%s shows the charge on the customer's side", (text) => {
  expect(paymentToldIn(text).customer).toBe('paid');
});

test.each([
  'お客さんのアプリには請求が出てないそうです',
  'お客さんのスマホに通知は来てないみたい',
  '明細には載ってません',
  '更新の通知が届いてます',
  'お客さんに請求書を出してます',
  'お支払い通知書が届きました',
  'お客様のアプリに請求が出てるか聞いてみます',
  '通知が来たら教えて',
  '端末の履歴に決済が出てる',
  'お客さんが来てる',
  'お客さんが待ってる',
  "the customer's app does not show a charge",
  "the customer's app shows no charge",
  '客人没收到扣款短信',
  '손님 앱에 결제가 안 나와요',
  '失敗と出てる',
  'アプリのメールが来た',
  'カードの決済できなくなったんだけど',
  'カードの支払いできないくなった',
  'クレカの決済ができないようになった',
])('%s shows no charge there', (text) => {
  expect(paymentToldIn(text).customer).not.toBe('paid');
});

test.each([
  '引かれてないと思うけど自信ない',
  'まだ分からんけどなってないっぽい',
  'なってないっぽい',
  'たぶん引かれてない',
  '引かれてないと思います',
  '引かれてないはず',
  '引かれてないっぽい',
  'お客さんの残高減ってないと思う',
])('%s is a guess that it is unpaid', (text) => {
  expect(paymentToldIn(text).customer).toBe('unsure');
});

test.each(['なってない', '引かれてない', '履歴は成功になってないっぽい'])(
  '%s is no guess',
  (text) => {
    expect(paymentToldIn(text).customer).not.toBe('unsure');
  },
);
