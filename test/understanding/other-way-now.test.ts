import { isOtherWayNow } from '../../src/understanding/other-way-now.ts';
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
