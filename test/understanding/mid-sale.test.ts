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
  "we're ringing someone up right now, can I update?",
  "I've got a guest tapping and the update notice came",
  "there's a customer at the counter paying, update message came up",
  'a customer is checking out and the update came up',
  'in the middle of charging a card, update notice',
  'customer was about to tap and update came up',
  'we are taking a payment, ok if I start the update?',
  'customer is paying right now, can I update?',
  'she is paying with card and the terminal asks for update',
  'a customer is at the register paying, can i press update',
  'two customers are paying, update window, later ok?',
  "they're paying by card, update notice, skip?",
  'payment is processing, update popup. later or now?',
  'payment processing and update window came, press later?',
  '正在刷卡可以更新吗',
  '客人付款中,弹出更新,跳过?',
  '손님 결제 처리 중인데 업데이트 창이요',
  '손님이 카드 찍고 있는데 업데이트 알림이요',
  '客人正在付款,能按更新吗',
  '결제 중인데 업데이트 눌러도 돼요?',
  '지금 계산하고 있는데 업데이트해도 돼요?',
])('%s: a sale is under way', (text) => {
  expect(midSaleSigns(normalise(text))).toEqual(['midSale']);
});

test.each([
  "I'm charging the terminal, can I update?",
  "I'm ringing you up about the update",
  "when I'm ringing up a customer does it stop?",
  'the guest is checking out of the room tomorrow',
  'I have a customer paying tomorrow',
  "we're charging a customer deposit fee next week",
  'do I have customers paying with QR after the update?',
  'with customers waiting can I update?',
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
  'what if she is paying and the update pops up?',
  'she is paying for the update service',
  'he is paying tomorrow, update when?',
  'does payment processing stop during the update?',
  'the history says payment is processing, update ok?',
  '刷卡的时候可以更新吗',
  '客人付款中可以更新吗',
  '如果正在刷卡怎么办',
  '另一台正在刷卡,这台可以更新吗',
  '결제 중에 업데이트 해도 돼요?',
  '결제 중이면 업데이트 안 돼요?',
  '다른 계산대에서 결제 중인데 여기 업데이트해도 돼요?',
])('%s: none, or of another', (text) => {
  expect(midSaleSigns(normalise(text))).toEqual([]);
});

test.each([
  '今決済中、電源切っていい?',
  'カードやってるとこ、更新してええ?',
  '今お会計やってるから電源落として大丈夫ですか',
  'ちょうどカードやりよるとこ、更新してよか?',
  '今カード通してます、更新始めていいですか',
  '会計してるとこです。更新していい?',
  '今ペイペイしてもらってる、更新していい?',
])('%s: leave is asked for amid a sale', (text) => {
  expect(midSaleSigns(normalise(text))).toEqual(['midSale']);
});

test.each([
  'いつもカードやってるけど更新していい?',
  'うちはカード決済やってるけど更新していい?',
  '会計中の更新はだめ?',
  '会計中じゃないけど更新していい?',
  '決済中に電源切ったらだめ?',
  'カードやってる間は更新していい?',
  'レジ締め中だけど更新していい?',
  '隣の端末で会計やってるけど更新していい?',
])('%s: no sale is under way by that', (text) => {
  expect(midSaleSigns(normalise(text))).toEqual([]);
});
