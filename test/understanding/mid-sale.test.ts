import { midSaleSigns } from '../../src/understanding/mid-sale.ts';
import { normalise } from '../../src/understanding/normalise.ts';

test.each([
  '会計中だけど始めていい?',
  '決済中やけどWi-Fiつながってる',
  'お会計の途中ですが、更新を始めても大丈夫ですか',
  '会計途中なんやけど更新押してもええ?',
  'レジ打ってるんだけど更新していい?',
  'カード差したままだけど50%',
  'お客さんのカード差しっぱなしなんだけど進めていい?',
  'カードが挿さったままだけど50%',
  'いま会計中です',
  'カード抜き忘れたまま更新していい?',
  'カード抜くの忘れて更新押しちゃった',
  'タッチ待ちの画面で電源切っていい?',
  '支払い待ちなんだけど電源切っていい?',
  '会計が終わらないけど更新始めていい?',
  'お会計まだ終わってないんですけど始めていい?',
  "I'm in the middle of a card payment, can I press update?",
  'we are taking a payment, ok if I start the update?',
  'customer is paying right now, can I update?',
  '正在刷卡可以更新吗',
  '客人正在付款,能按更新吗',
  '결제 중인데 업데이트 눌러도 돼요?',
  '지금 계산하고 있는데 업데이트해도 돼요?',
])('%s: a sale is under way', (text) => {
  expect(midSaleSigns(normalise(text))).toEqual(['midSale']);
});

test.each([
  '会計中は更新できますか',
  'お客さんがカード抜き忘れて帰っちゃった',
  '支払い待ちのお客さんがいるけど電源切っていい?',
  'SIMカード抜き忘れたまま更新していい?',
  '会計中でも更新できますか',
  '決済中だったらどうする',
  '会計中じゃないけど始めていい?',
  '会計が終わったので始めました',
  '会計終わってるけど始めていい?',
  '会計が終わらない場合はどうする',
  '毎日決済してるけど更新いる?',
  '1台目で会計してるけど2台目始めていい?',
  '隣のレジで会計してるけど始めていい?',
  '現金の会計中だけど始めていい?',
  'SIMカード差したまま更新していい?',
  '充電器差したままだけど始めていい?',
  'can I update if we are taking a payment?',
  'can I update while taking payments?',
  "I'm taking a payment on the other register, can I update this one?",
  '刷卡的时候可以更新吗',
  '如果正在刷卡怎么办',
  '另一台正在刷卡,这台可以更新吗',
  '결제 중에 업데이트 해도 돼요?',
  '결제 중이면 업데이트 안 돼요?',
  '다른 계산대에서 결제 중인데 여기 업데이트해도 돼요?',
])('%s: none, or of another', (text) => {
  expect(midSaleSigns(normalise(text))).toEqual([]);
});
