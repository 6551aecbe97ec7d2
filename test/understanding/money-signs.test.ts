import { moneySigns } from '../../src/understanding/money-signs.ts';
import { normalise } from '../../src/understanding/normalise.ts';

const signsIn = (text: string) => moneySigns(normalise(text));

test.each([
  'お客さんに2回払わせてしまった',
  '二重に決済してしまいました',
  '二重に切れたかも',
  '二重に落ちたみたいです',
  'カード2回切っちゃった',
  '2回引き落とされてます',
  '二重請求になってる',
  '二重請求の話です、二重に引かれてました',
  '二重に取られたわけじゃないけど二回引かれてました',
  '二重に取ったわけじゃないとは言い切れない',
  '同じ会計を二度やってしもた',
  '更新中にカード通してもらった。二回やった',
  'お客さんの分、会計した。2回やっちゃった',
  '履歴に2つ成功が出てる、2件とも成功になってる',
  'お客様のカードから二回引かれているようです。どうすればいいですか?',
  '2回とも成功になってました',
  'ダブって決済しちゃった',
  'I charged the customer twice',
  'i did not know he was charged twice',
  '刷了两次',
  '두 번 결제됐어요',
])('%s tells of a double charge', (text) => {
  expect(signsIn(text)).toContain('takenTwice');
});

test.each([
  '二重請求になりませんか',
  '2回払わせることになる?',
  'nobody paid twice',
  'she was not charged twice',
  '二重決済が心配です',
  '2回払いで切りました',
  '2回とも失敗しました',
  '更新を2回やりました',
  '更新したら失敗って出る。三回やった',
  '二重にはなっていません',
  '二重払いとかじゃなくて、これからのお客さんの話です',
  '二重に取られたわけじゃないです',
  '2回目は成功しました',
  '二回目の決済で通りました',
  'もう一回切ったら二重になりますか',
])('%s does not', (text) => {
  expect(signsIn(text)).not.toContain('takenTwice');
});

test.each([
  'どうしよう、もうもう一回やっちゃった',
  'もう一回やっちゃいました',
  'もう一度決済してしまいました',
  'もっかい切ってもうた',
  'さっき、もう一回カード切りました',
  '再決済しました',
  '現金でもらっちゃいました',
  '別のカードで決済しました',
])('%s tells that it was taken again', (text) => {
  expect(signsIn(text)).toContain('takenAgain');
});

test.each([
  'もう一回切っていい?',
  'もう一度やりたい',
  'もう一回再起動した',
  'もう一回更新をやりました',
  'やり直したらどうなる',
  'もう一回通しちゃだめ?',
  'もう一度切っちゃまずいですか',
  'もう1回切っちゃいけない?',
  'もう一度お願いします',
])('%s does not tell that', (text) => {
  expect(signsIn(text)).not.toContain('takenAgain');
});

test.each([
  '現金でもらっていい?',
  '現金で払ってもらっても大丈夫でしょうか',
  '別のカードで切ってもいいですか',
  'げんきん、現金ならええ?',
  'ほかの方法で払ってもらう',
  'じゃ現金でもらうわ',
  'キャッシュで受け取るのはだめ?',
  '現金でいいすか',
  'Can I take cash instead?',
  '可以收现金吗',
])('%s is of other means', (text) => {
  expect(signsIn(text)).toContain('otherMeans');
});

test.each(['現金ないって言ってる', '現金決済の店です', 'カードで切っていい?', '現金の売上'])(
  '%s is not',
  (text) => {
    expect(signsIn(text)).not.toContain('otherMeans');
  },
);

test.each([
  'その間さっきの人からは現金もらっときます',
  '先ほどの方は現金でいただいておきますね',
  'あの分だけ現金にしとくわ',
  '現金で会計しますね',
  'もう別のカードで切りますね',
  '他のカードで通しちゃうよ',
  '那我先收他现金',
])('%s announces cash, which is not taken yet', (text) => {
  expect(signsIn(text)).toContain('otherMeans');
  expect(signsIn(text)).not.toContain('takenBesides');
});

test('cash that was taken is no announcement', () => {
  expect(signsIn('現金でもらっておきました')).toContain('takenBesides');
});
