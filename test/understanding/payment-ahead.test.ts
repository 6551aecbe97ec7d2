import { normalise } from '../../src/understanding/normalise.ts';
import { aheadSigns } from '../../src/understanding/payment-ahead.ts';

const signsIn = (text: string) => aheadSigns(normalise(text));

test.each([
  '今の会計だけ先にやりたいんやけど',
  'これから会計するとこなんやけど',
  'だから会計はこれからだって',
  '先にこのお客さんだけ通したい',
  '会計はこれからです',
  '会計はまだしてません',
  '今から会計します',
  '先に会計だけ済ませたいです',
  'これからお会計するところです',
  '決済はまだ始めていません',
])('%s is of a payment that has not begun', (text) => {
  expect(signsIn(text)).toContain('paymentAhead');
});

test.each([
  '会計の途中で落ちたのでこれから会計し直す',
  'もう一回会計したい',
  'さっきの会計をやり直したい',
  'これから会計できますか?',
  '会計の途中です',
  '同じ会計をこれからやります',
  '会計はまだ終わってません',
  '会計したのに履歴に無い',
])('%s is not', (text) => {
  expect(signsIn(text)).not.toContain('paymentAhead');
});

test.each([
  'ちがいます、これから会計するところです。まだ何もしてません',
  'だから会計はしてないって。もう使える?',
  'まだ通しとらんて これからの話だわ',
  '会計は座敷のほうで普通に通ったよ。カウンターはどうなった?',
])('%s says that none was begun, or is open', (text) => {
  expect(signsIn(text)).toContain('noneBegun');
});

test.each([
  '会計はもう終わってます',
  '更新の話じゃなくて',
  '決済の話じゃないです',
  '会計は済みました',
  '会計は問題ないです',
  'だから決済の話じゃないって',
  '会計はしてません',
  '決済の確認はいりません',
  'その話じゃない',
])('%s says that no payment is in doubt', (text) => {
  expect(signsIn(text)).toContain('noPayment');
});

test.each([
  'もう一回は会計してません',
  '会計はしてないのに引かれてるって',
  '会計はしてません。お客さんの明細に出てる',
  'まだ何もしてません',
  'まだ通してません',
  '会計は普通に通ったけど2件ある',
  '会計は終わってるのに履歴に無い',
  '会計が終わらない',
  '会計は終わりましたか',
  'さっきの会計はもう終わってます、失敗です',
  '会計はできてません',
  '決済の話です',
])('%s does not say so', (text) => {
  expect(signsIn(text)).not.toContain('noPayment');
});
