import { normalise } from '../../src/understanding/normalise.ts';
import { foldSpelling } from '../../src/understanding/spelling.ts';
import { cameTrue, supposesMidSale } from '../../src/understanding/supposed-mid-sale.ts';

const isSupposed = (text: string): boolean => supposesMidSale(foldSpelling(normalise(text)));

test.each([
  'お客さんが払ってるときにアプリが更新されたらどうなるの',
  '会計中に更新が始まったらどうすれば',
  '決済中だったら?',
  'アプリのアップデート中に決済したらどうなりますか',
  'アプリが更新してるときに会計しても大丈夫ですか',
  'what happens if it updates while a customer is paying',
  'can the app close during a payment?',
  '会不会在刷卡的时候关掉',
  '刷卡到一半断了的话怎么办',
  '付款中断的话呢',
  '两台都刷到一半黑屏的话怎么办',
  'if both terminals stop mid payment what should I do',
  '如果收款的时候更新了怎么办',
  '결제 중에 앱이 꺼지면 어떡해요',
  '결제중이면요?',
])('%s is only supposed', (text) => {
  expect(isSupposed(text)).toBe(true);
});

test.each([
  '会計中に更新が始まったらしくて止まってる',
  'カード通してる途中に更新された どうなる',
  'アプリの更新中に会計したら切れました',
  'アプリの更新中に決済したら止まった',
  'さっき会計中に落ちたらどうなるって聞いたけど落ちた',
  'the app closed while a customer was paying, what if he paid',
  'what if the app closes again during a payment',
  '收款的时候更新了怎么办',
  '刚才付款的时候会不会断了',
  '결제 중에 꺼졌어요 어떡하면 좋나요',
  '付款中断怎么办',
  '刷卡到一半停了怎么办',
  '结账时没电了怎么办',
  '收款时自己关了怎么办',
])('%s may have happened', (text) => {
  expect(isSupposed(text)).toBe(false);
});

const hasComeTrue = (text: string): boolean => cameTrue(foldSpelling(normalise(text)));

test.each([
  'What happens if the app updates while a customer is paying? Because it did',
  'what happens when it updates during a payment? that just happened',
  '会計中にアプリが更新されたらどうなるの？さっきなったんだけど',
  '付款的时候应用更新了怎么办？刚才就更新了',
  '결제 중에 앱이 업데이트되면 어떻게 되나요? 실제로 됐거든요',
])('%s has happened', (text) => {
  expect(hasComeTrue(text)).toBe(true);
  expect(isSupposed(text)).toBe(false);
});

test.each([
  'what happens if the app updates while a customer is paying?',
  'what if the app updates during a payment? did you say it closes?',
  'what do I do if it updates during a payment, if it happened?',
  '会計中に更新されたらどうなるの？',
  '付款的时候更新了怎么办',
  '결제 중에 앱이 꺼지면 어떡해요',
])('%s is not told to have happened', (text) => {
  expect(hasComeTrue(text)).toBe(false);
});
