import { moneySigns } from '../../src/understanding/money-signs.ts';
import { normalise } from '../../src/understanding/normalise.ts';

const signsIn = (text: string) => moneySigns(normalise(text));

test.each([
  '飛ばしたら普通に通りました',
  '閉じるみたいなの押したらカード通った!7,200円ちゃんと出てます',
  '決済できました。ありがとうございます',
  'スキップしたら会計できた',
])('%s tells that one went through at once', (text) => {
  expect(signsIn(text)).toContain('wentWell');
});

test.each([
  'もう一回やったら通りました',
  '途中で止まったけど通りました',
  '通ったけどレシートが出ない',
  '通りました。でもお客さんは2回引かれたって',
  '飛ばしたら通りますか?',
  'カード通ったかな',
  '次のお客さんは通りました',
  'さっきのは通りました',
  '更新できました',
])('%s tells more, or less', (text) => {
  expect(signsIn(text)).not.toContain('wentWell');
});
