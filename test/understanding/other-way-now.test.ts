import {
  asksIfRight,
  hasOtherWayWorked,
  isOtherWayNow,
} from '../../src/understanding/other-way-now.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { foldSpelling } from '../../src/understanding/spelling.ts';

const isIn = (text: string) => isOtherWayNow(foldSpelling(normalise(text)));

test.each([
  'カード替えてもらっていいですか',
  '別のカードでやってもいい?',
  '隣のレジでやって大丈夫?',
  'じゃあQRでやってみます',
  '現金でもええ?',
  '現金にしますね',
  '2台目の端末で決済していいですか',
  'can they pay in cash?',
  '可以换卡吗',
  '다른 카드로 해도 돼요?',
])('%s', (text) => {
  expect(isIn(text)).toBe(true);
});

test.each([
  'カードも切っていい?',
  '現金ももらっていい?',
  '現金でもらいました',
  '現金でもらったのでカードでやっていい?',
  'カードと現金両方でやっていい?',
  '隣のレジの分もやっていい?',
  '別のお客さんをカードでやっていい?',
  '別のカードでやりました',
  '端末を変えて更新していい?',
])('not %s', (text) => {
  expect(isIn(text)).toBe(false);
});

const folded = (text: string) => foldSpelling(normalise(text));

test.each([
  '別のカードで通りました',
  'ほかのカードにしたらいけた',
  '違うクレカなら通りましたよ',
  'もう1枚のカードでやったら通りました',
  'お客さんの別のカードで無事に成功しました',
  '別の方法で決済できました',
])('%s went through in another way', (text) => {
  expect(hasOtherWayWorked(folded(text))).toBe(true);
});

test.each([
  '別のカードも通りました',
  '別のカードでも通っちゃった',
  'さっきのカードで通りました',
  '別のカードで通りましたか',
  '別のカードでも通りませんでした',
  '現金でもらって別のカードでも通りました',
  '別のお客さんは別のカードで通りました',
  '最初のカードも別のカードも通りました',
])('%s did not, for all that is told', (text) => {
  expect(hasOtherWayWorked(folded(text))).toBe(false);
});

test.each([
  'これで大丈夫ですか',
  '間違いない?',
  '本当に間違いないですか',
  'これでいいの?',
  '次はどうすればいいですか',
  'で、次どうするの',
])('%s asks whether it is right', (text) => {
  expect(asksIfRight(folded(text))).toBe(true);
});

test.each([
  '間違いだった',
  '大丈夫じゃない',
  '更新して大丈夫?',
  '次のお客さんどうするの',
  '通ったけど大丈夫?',
])('%s does not', (text) => {
  expect(asksIfRight(folded(text))).toBe(false);
});
