import { paymentToldIn } from '../../src/understanding/payment-told.ts';

test.each([
  ['決済履歴に載ってない', 'missing'],
  ['決済したのに履歴に出てこない', 'missing'],
  ['履歴を確認しましたが載ってません', 'missing'],
  ['履歴を見ましたら、いまのお会計が載っていません', 'missing'],
  ["It's not in the history", 'missing'],
  ['记录里没有这笔', 'missing'],
  ['내역에 없어요', 'missing'],
  ['履歴が処理中のまま', 'pending'],
  ['決済履歴に処理未了って出てるんですが', 'pending'],
  ['history shows pending', 'pending'],
  ['记录里显示处理中，怎么办', 'pending'],
  ['履歴が見れない', 'unreadable'],
  ['履歴見たら失敗になってた。もう一回切っていい？', 'failed'],
  ['履歴見たら失敗になってたけど、もう一回切っていい？', 'failed'],
  ['お客さん待ってます。履歴は失敗になってた。もう一回切っていい？', 'failed'],
  ['履歴ってとこ見たけど今日の日付のが無い', 'missing'],
  ['履歴のところ見ましたが今日の分がないです', 'missing'],
  ['履歴の画面見たけど載ってない', 'missing'],
  ['履歴の一覧に出てない', 'missing'],
  ['履歴に失敗って書いてあるのと成功って書いてあるのがある', 'unreadable'],
  ['失敗と成功の両方が載ってる', 'unreadable'],
  ['履歴には失敗と成功が1件ずつあります', 'unreadable'],
  ['失敗も成功も出てます', 'unreadable'],
  ['履歴が処理中のまま変わらない', 'pending'],
  ['履歴は処理中のまま動きません', 'pending'],
  ['ずっと処理中のまま変わりません。履歴は処理中です', 'pending'],
  ['でもこっちの履歴は失敗になってる', 'failed'],
  ['履歴を見直したら成立になってました', 'success'],
  ['履歴見たら成功でした', 'success'],
  ['履歴をもう一度見たら成功になってる', 'success'],
  ['ただ、うちの履歴は失敗と出てます', 'failed'],
  ['The history says failed', 'failed'],
  ['내역에 실패로 나와요', 'failed'],
  ['결제이력에 실패라고 떠요', 'failed'],
  ['이력에 없어요', 'missing'],
  ['履历里找不到', 'missing'],
  ['决济履历显示成功', 'success'],
  ['看了 没有这条', 'missing'],
  ['there is nothing in the list', 'missing'],
])('%s states that the history shows it as %s', (text, history) => {
  expect(paymentToldIn(text).history).toBe(history);
});

test.each([
  '失敗になってた。もう一回切っていい？',
  '決済に失敗した。もう一回切っていい？',
  '更新に失敗した',
  '履歴は失敗かも',
  '履歴は失敗じゃない',
  '履歴に失敗はない',
  '履歴で失敗になってなかった',
  '履歴は失敗らしいです',
  '履歴が失敗になってた。見間違いかも',
  '履歴は失敗になってる。でもお客さんは引かれてるって言ってる',
  '履歴は失敗になってた。今見たら成功',
  'お客さんの履歴は失敗って言ってます',
  '隣の端末の履歴は失敗でした',
  '昨日の履歴は失敗でした',
  'さっき失敗だったけど今見たら履歴は成功',
  '履歴が失敗になってたらもう一回切っていい？',
  '成功とは出ていません',
])('%s states no failure of the history', (text) => {
  expect(paymentToldIn(text).history).not.toBe('failed');
});

test.each([
  '履歴に載ってないときはどうすれば？',
  '履歴に載ってなかったらどうする',
  '履歴の見方がわからない',
  '処理中じゃない',
])('%s states nothing', (text) => {
  expect(paymentToldIn(text)).toEqual({ history: null, shown: null, customer: null });
});

test('how it is shown counts as a failure only where that is all that is said', () => {
  expect(paymentToldIn('やっぱり失敗って出てた').shown).toBe('failed');
  expect(paymentToldIn('失敗と出ています。もう一回やっていいですか?').shown).toBeNull();
  expect(paymentToldIn('失敗と出ている\nやっぱ違う').shown).toBeNull();
});

test.each(['お客さんには引かれてへん', '引かれてないです', '支払い済みになってません'])(
  '%s states that the customer has not paid',
  (text) => {
    expect(paymentToldIn(text).customer).toBe('unpaid');
  },
);

test.each([
  'お客さんは引かれてないって言ってる',
  'お客さんは引かれてないと思う',
  '引かれてないかも',
  '引かれてないみたい',
  '引かれてないの',
  '引かれてんねん',
  'うちには払われてない',
  '引かれてない？',
  '引かれてない。でも通知は来てる',
])('%s does not', (text) => {
  expect(paymentToldIn(text).customer).not.toBe('unpaid');
});

test.each(['PayPayは引かれたのに端末は戻った', 'お客さんの残高は引かれてた'])(
  '%s states that the customer has paid',
  (text) => {
    expect(paymentToldIn(text).customer).toBe('paid');
  },
);

test.each(['二重に引かれたくない', '引かれてたらどうしよう'])('%s does not', (text) => {
  expect(paymentToldIn(text).customer).toBeNull();
});

test.each([
  '失敗って書いてあります',
  '失敗と書いてあります',
  '失敗って表示',
  '失敗の表示でした',
  '失敗って書いとるわ',
  '失敗って載ってます',
  '失敗と表示されてました',
  'やっぱり失敗って書いてある',
  'はい失敗です',
  'すみません失敗です',
  '確認しました失敗でした',
  '確認しました。失敗でした',
  '失敗と記載されています',
  '失敗です、すみません',
  '失敗です。よろしくお願いします',
  '失敗っす',
])('%s, and nothing else, shows a failure', (text) => {
  expect(paymentToldIn(text).shown).toBe('failed');
});

test.each(['履歴見ました 失敗って出てます', '履歴を確認しました。失敗になっています'])(
  '%s is read in the history',
  (text) => {
    expect(paymentToldIn(text).history).toBe('failed');
  },
);

test.each([
  '失敗って書いてないです',
  '失敗って書いてあったような気がする',
  '履歴見ました 失敗って出てます でも客は引かれてる',
  '失敗って書いてありますか',
  '失敗？',
  'はい失敗？',
  '失敗(別のお客さん)',
  'すみません失敗しました',
  'すみません失敗じゃないです',
  '確認しましたが失敗かも',
  '失敗、すみません、やっぱ違う',
  '見た目は失敗',
])('%s is no plain failure', (text) => {
  const { history, shown } = paymentToldIn(text);
  expect([history, shown]).not.toContain('failed');
});

test.each([
  'お客さんのスマホには支払い完了って出てる',
  '銀行アプリ見たら引き落とされてた',
  'PayPayの残高減ってます',
  'お客様のアプリに支払い済みと表示されています',
  'カード会社から利用通知が来てるって',
  'お客さんは払ったって言ってる',
  '引かれたそうです',
  'ごめん、今お客さんが銀行アプリ見たら引き落とされてた',
  '明細に載ってました',
  "The customer's app says paid",
  'her balance went down',
])('%s: the customer has paid', (text) => {
  expect(paymentToldIn(text).customer).toBe('paid');
});

test.each([
  '残高は減ってません',
  '通知は来てないです',
  'お客さんの残高は減ってますか',
  '支払い済みじゃない',
])('%s: that is not told', (text) => {
  expect(paymentToldIn(text).customer).not.toBe('paid');
});

test.each([
  'お客さんは引かれてないって言ってる',
  '引かれてないって言ってます',
  '請求されてないそうです',
  'customer says no charge',
  'He said it was not charged',
  '通知来てないって言ってはる',
])('%s is only said by the customer', (text) => {
  expect(paymentToldIn(text).customer).toBe('saidUnpaid');
});

test.each([
  'お客さんは帰っちゃいました',
  'もう帰りました',
  'お客様はすでに帰られました',
  'お客さんもういないです',
  '客は出て行ってもうた',
  'お客さんの明細はまだ見れないって',
  'The customer has already left',
  '客人走了',
])('%s: nobody can look', (text) => {
  expect(paymentToldIn(text).customer).toBe('unsure');
});

test.each(['お客さん帰っちゃいそう', '帰ってもらっていいですか', '画面がわからない'])(
  '%s tells nothing of the customer',
  (text) => {
    expect(paymentToldIn(text).customer).toBeNull();
  },
);
