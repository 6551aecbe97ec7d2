import { hasJustCome } from '../../src/understanding/just-came.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { foldSpelling } from '../../src/understanding/spelling.ts';

const isHeard = (text: string): boolean => hasJustCome(foldSpelling(normalise(text)));

test.each([
  'お客さん来た、会計どうすればいい',
  'お客さん来はってんけど会計どないしたらええん',
  'お客様がいらしたのですが、お会計はどうしたらよろしいですか',
  'あ お客さんきちゃった どうしよう会計',
  'a customer is here what do I do',
  'またお客さん',
  '途中で会計したいって人きた',
  '更新の途中でカードで払いたいって人がきた',
  'お客さんもう座ってる',
  '次のお客様です',
  'チェックアウトのお客様がおられる',
  'customer waiting',
  'wait, a customer came',
  'customer is here, one moment',
  'wait customer',
  'someone just walked in how do i take payment',
  '客人来了怎么办',
  '来了个客人，该怎么办',
  '손님 왔어요 어떡해요',
  '손님이 기다리고 계세요 어떡하죠',
])('%s: somebody has come', (text) => {
  expect(isHeard(text)).toBe(true);
});

test.each([
  'お客さん来た、会計やり直していい?',
  '会計の途中で人が来た',
  '途中で止まった人がまた来た',
  'お客さんの会計の途中だったんだけどどうすればいい',
  'カード切ったお客さんが待ってる、どうしよう',
  'お客さん待ってる、さっきの会計どうすればいい',
  'お客さん来たけど決済止まった どうしよう',
  'お客さんのカード吸い込まれた',
  '次のお客さんの会計止まった',
  'the customer already paid what do i do',
  'customer waiting, payment stopped',
  'customer is back, charged twice',
  '客人刚才付款卡住了怎么办',
  '客人等着退款怎么办',
  '손님 결제했는데 어떡해요',
  '손님이 다시 왔어요 결제가 두 번 됐대요',
])('%s tells more', (text) => {
  expect(isHeard(text)).toBe(false);
});
