import { normalise } from '../../src/understanding/normalise.ts';
import { plainBusinessHints } from '../../src/understanding/plain-business.ts';
import { foldSpelling } from '../../src/understanding/spelling.ts';

const hintsOf = (text: string) => plainBusinessHints(foldSpelling(normalise(text)));

test.each([
  ['会計士の先生がみえてます', 'ofTrade'],
  ['仕入れ先への支払いがあって', 'ofTrade'],
  ['電気代の支払いでコンビニ行ってきます', 'ofTrade'],
  ['業者さんの支払いしてきます', 'ofTrade'],
  ['給料の支払い日なんで忙しい', 'ofTrade'],
  ['会計のバイトの子に任せてます', 'ofTrade'],
  ['会計担当に伝えておきます', 'ofTrade'],
  ['会計ソフトと連携してます', 'ofTrade'],
  ['レジのお金数えてるところ', 'ofTrade'],
  ['売上を銀行に預けに行ってきます', 'ofTrade'],
  ['支払い日はいつ', 'notOfSale'],
  ['お支払いは毎月いつですか', 'notOfSale'],
  ['決済方法は増えますか', 'notOfSale'],
  ['支払い調書ってもらえますか', 'notOfSale'],
])('%s is of the shop: %s', (text, hint) => {
  expect(hintsOf(text)).toEqual([hint, 'ofShop']);
});

test.each([
  '会計の人が待ってます',
  '会計係の端末が止まった',
  '支払い方法を変えてもう一回やった',
  '支払い方法を間違えた',
  '会計のバイトがエラー出したって',
  '会計担当が会計の途中で止まったと言ってます',
  '手数料が引かれた',
  'お客さんの支払い',
  '会計処理中です',
  '会計のバイトの子が間違えました',
  '会計係がミスって打ち直した',
  '会計担当が押し忘れました',
  '会計士のお客さんの会計が止まった',
  '会計のスタッフが二重に通したかも',
  '仕入れの支払いをカードで切ったら止まった',
  '会計担当に代わってもう一回切らせます',
  '家賃の支払いがカードでできない',
])('%s may be of a sale', (text) => {
  expect(hintsOf(text)).toEqual([]);
});

test.each(['帳簿つけてるところです', 'お会計は月末締めです', '今月の支払いが遅れそう'])(
  '%s is of the books',
  (text) => {
    expect(hintsOf(text)).toContain('ofShop');
  },
);

test.each([
  '支払いが遅い',
  '決済が遅れてる',
  '帳簿つけてたらレジが止まった',
  'お客さんの支払いが遅れそう',
])('%s may be of a sale', (text) => {
  expect(hintsOf(text)).toEqual([]);
});
