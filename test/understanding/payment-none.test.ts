import { normalise } from '../../src/understanding/normalise.ts';
import { noneSigns } from '../../src/understanding/payment-none.ts';
import { chargesTerminal } from '../../src/understanding/payment-none-abroad.ts';

const signsIn = (text: string) => noneSigns(normalise(text));

test.each([
  'いえ、まだお会計はしておりません',
  '会計なんて一件もしてへんよ。更新のことです',
  '決済はしとらんけど、更新は終わりました',
  'カードは通してないです',
  '止まった会計なんかないですよ、更新がエラーなんです',
  '会計の話じゃなくて充電の話',
  'ちがいます、これから会計するつもりです',
  'まだ打っとらんて',
  'たとえばの話ですよ',
  '決済の履歴とか関係ない、最初から通らないだけ',
  'まだカード通す前だった',
  '通してないから会計してないんだってば',
  '実際に起きたわけじゃないです',
  'カードはまだ切ってない人です',
  'このあと払うお客様の話です',
  '会計前の人のことを聞いてます',
  'いえ、決済じゃなくて更新のほうをもう一度やりたいってことです',
  'お客さんはまだ来てません',
  '今日は誰も来ていません',
  'nobody has paid anything yet',
  "no, we haven't charged any customer",
  'no customers yet',
  '还没有刷卡',
  '不是说收款的事',
  '아직 결제 안 했어요',
  '결제 얘기가 아니에요',
])('%s says that no payment was begun', (text) => {
  expect(signsIn(text)).toContain('noneBegun');
});

test.each([
  '会計してないのに引き落とされた',
  '会計はまだしてません。カードをかざしたら固まりました',
  '途中で落ちたので会計はしてません',
  '会計は終わってません',
  '会計ができてない',
  'お客さんは払ってません',
  '支払いはまだです',
  'まだ会計してない人の途中で落ちました',
  'このあと払うお客さんのを通したら止まった',
  '会計じゃなくて更新の途中で引き落とされました',
  '決済はないです',
  'もうお客さんはいません',
  'タッチしてもらいました。会計はしてません',
  '決済はしてない、二重にはなってない?',
  'no payment in the list',
  'the customer has not paid',
  '没刷成',
  '没有记录',
  '결제가 안 됐어요',
  '손님은 결제 안 됐대요',
])('%s does not say so', (text) => {
  expect(signsIn(text)).not.toContain('noneBegun');
});

test.each([
  'もうカード使っていいですか',
  'お会計しても平気でしょうか?',
  '座敷のほうで会計してよか?',
  'お客さんがカード出したら受けていいですか',
  '普通に使っていいの?',
  '次の客通していい?',
  'つぎのお客様をご案内してもよろしいですか',
])('%s asks of payments from now on', (text) => {
  expect(signsIn(text)).toContain('asksToPayNow');
});

test.each([
  'もう一回カード切っていい?',
  'もっかいカード通してええ?',
  'さっきの会計していい?',
  '途中で切れたけどカード切っていい?',
  'このまま会計していい?',
  '今度はカードで取っていい?',
  'もういっかいけっさいしていいですか',
  '再決済していいですか',
  '次の客もまた通していい?',
])('%s may be of a second try', (text) => {
  expect(signsIn(text)).not.toContain('asksToPayNow');
});

test.each(['do i need to charge them?', 'Should we charge it overnight', 'charging the terminals'])(
  '%s is of a battery',
  (text) => expect(chargesTerminal(text)).toBe(true),
);

test.each(['do i need to charge them again?', 'charge the customer', 'should i charge it now?'])(
  '%s may be of a payment',
  (text) => expect(chargesTerminal(text)).toBe(false),
);
