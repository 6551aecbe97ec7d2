import { normalise } from '../../src/understanding/normalise.ts';
import { plainGuestHints } from '../../src/understanding/plain-guests.ts';
import { foldSpelling } from '../../src/understanding/spelling.ts';

const hintsOf = (text: string) => plainGuestHints(foldSpelling(normalise(text)));

test.each([
  'お客さんに世間話されてて手が離せんかった',
  'お客さんから電話がありました',
  'お客さんから野菜もらいました',
  'お客さんの忘れ物があって',
  'お客さんの車を移動してもらってます',
  '常連さんとしゃべってた',
  '今日はお客さん少なめです',
  '会員カード作ってるところです',
  'ポイントカードのお客さんが多いです',
  'クレジットカードの入会案内が届きました',
  'カード払いの看板出してます',
  'お釣りの準備してきます',
  '支払いは月末締めの翌月払いです',
  '業者さんの集金が来た',
  'PayPayは別の機械です',
  'お客さんにコーヒー出してました',
  'お客さんと電話中です',
  'レジの前に置いてあります',
  'エアペイは別の端末でやってます',
  '券売機は違う会社の機械です',
])('%s is of nobody who pays', (text) => {
  expect(hintsOf(text)).toEqual(['ofTrade', 'ofShop']);
});

test.each([
  'お客さんから電話で二重に引かれてると言われた',
  'お客さんから電話があって会計できてないって',
  'お客さんの車で会計してきます',
  'お客さんの席で端末が止まった',
  'お客さんと話してたら画面が真っ暗',
  'お客さんの相手してから会計します',
  '会員カードで払った',
  'ポイントカードかざしたら止まった',
  'お客さんに言われた',
  'お客さんに呼ばれた',
  'お客さんが来ました',
  'PayPayは別の端末でやりました',
  'すみません、別の端末でした',
  'QRは別の機械で止まりました',
  'お客さんに渡してしまいました',
  'お客さんから電話で明細に2回載ってるって',
  'お客さんから連絡があって金額が違うそうです',
  'お客さんから電話で請求が来たと',
  'お客さんから電話で音が鳴らなかったって',
  'お客さんと電話してたら止まった',
  'お釣り渡してきます',
  'お客さんの席に端末持っていきます',
])('%s may be of a sale', (text) => {
  expect(hintsOf(text)).toEqual([]);
});

test.each(['お客さんに渡すチラシありますか', 'お客様用の貼り紙ってありますか?'])(
  '%s is asked, and of no sale',
  (text) => {
    expect(hintsOf(text)).toEqual(['notOfSale', 'ofShop']);
  },
);

test.each([
  'お客さん試着中です',
  'お客様はただいまお食事中です',
  'お客さん服選んでます',
  'お客さん食べてるとこです',
])('%s: nobody pays yet', (text) => {
  expect(hintsOf(text)).toEqual(['ofTrade', 'ofShop']);
});

test.each([
  '試着したお客さんがお会計中',
  '食事中のお客さんが会計に来た',
  'お客さん食事中に決済が止まった',
  'お客さんが試着中にカードが通らない',
])('%s: somebody may pay', (text) => {
  expect(hintsOf(text)).toEqual([]);
});
