import { languageOf } from '../../src/understanding/language.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { paymentAskedAbroad } from '../../src/understanding/payment-abroad.ts';
import { paymentToldIn } from '../../src/understanding/payment-told.ts';
import { inOneTongue } from '../../src/understanding/screen-words.ts';

const asked = (text: string) => paymentAskedAbroad(normalise(inOneTongue(text, languageOf(text))));
const told = (text: string) => paymentToldIn(inOneTongue(text, languageOf(text)));

test.each([
  ['payment.retry', "It didn't say failed. charge again?"],
  ['payment.retry', 'ok so charge?'],
  ['payment.retry', 'USEN support told me I can charge again, correct?'],
  ['payment.retry', 'failed. he gave me 3000 yen bills. card again?'],
  ['payment.retry', 'wait, can I charge him'],
  ['payment.retry', '历史显示失败,可以重新收款吗'],
  ['payment.retry', '刷卡的时候出现错误,可以再刷一次吗?'],
  ['payment.retry', '那还要收吗'],
  ['payment.retry', '그럼 다시 긁어도 되나요?'],
  ['payment.retry', '내역은 실패였는데 또 결제해야 하나요'],
  ['payment.retry', '그게 손님이 카드를 댔는데 삑 소리가 안 났는데 다시 하면 되나'],
  ['app.payment_interrupted', 'paymnt froze on the spinner, pls help quick'],
  ['app.payment_interrupted', '付款畫面一直轉圈圈,怎麼辦'],
  ['app.payment_interrupted', '결제하다가 멈췄어요'],
  ['app.payment_interrupted', 'costumer scan QR already but machin turn off, what do'],
  ['app.payment_interrupted', 'Terminal died as she tapped her card, what now?'],
  ['app.payment_interrupted', 'the payment is stop'],
  ['app.payment_interrupted', 'payment not finish, machine freeze'],
  ['app.payment_interrupted', 'kaikei stopped halfway, terminal restart'],
  ['app.payment_interrupted', 'two machine same time stop when customer pay'],
  ['app.payment_interrupted', 'terminal battery died during payment'],
  ['app.payment_interrupted', 'money taken? machine died'],
  ['app.payment_interrupted', 'customer left without paying because machine stop'],
  ['app.payment_interrupted', 'card ok sound came but screen went black'],
  ['app.payment_interrupted', 'i pressed skip while customer paying and screen gone'],
  ['app.payment_interrupted', '会计的时候没电了'],
  ['app.payment_interrupted', '收款时关上了怎么办'],
  ['app.payment_interrupted', '폰 댔는데 아무것도 안 나와요'],
  ['payment.check_history', 'customer says bank took money but here failed'],
  ['payment.check_history', '查不到那笔'],
  ['payment.check_history', '明细里没显示'],
  ['payment.check_history', '리레키에 아무것도 없어요'],
  ['app.payment_interrupted', '큐알 찍었는데 화면 꺼짐'],
  ['payment.check_history', 'customer say bawas na daw'],
  ['payment.check_history', '돈 나간거임?'],
  [null, 'the terminal was off when the update started'],
  [null, 'customer paid and left, the music is off'],
  ['payment.check_history', 'History shows processing, what now?'],
  ['payment.check_history', '历史记录显示处理中'],
  ['payment.check_history', '내역에 성공이라고 나와요'],
  ['payment.check_history', '손님은 결제됐다고 하는데 단말기에는 오류라고 나와요'],
  ['payment.check_history', "he paid cash because the card didn't work"],
  [null, 'can I charge the battery again during the update'],
  [null, 'how do I charge the terminal'],
  [null, 'update failed, can I try again'],
  [null, "One customer's card was declined by his bank"],
  [null, '可以再更新一次吗'],
  [null, '업데이트 다시 해도 되나요'],
  [null, 'When does the update start?'],
])('%s is plainly asked: %s', (topic, text) => {
  expect(asked(text)).toBe(topic);
});

test.each([
  'he says the money was taken from his account',
  'history says failed but the customer got a bank notification that money was taken',
  'his card was charged',
  'he got a text from his bank',
  'history says failed. Customer shows me a receipt from his bank',
  '历史显示失败,客人说钱已经扣了',
  '银行发短信说扣款了',
  '他手机显示扣款了',
  '카드사에서 승인 문자가 왔대요',
  '손님 카드에서 돈이 빠져나갔대요',
  '통장에서 출금됐대요',
])('%s: the customer was charged', (text) => {
  expect(told(text).customer).toBe('paid');
});

test.each([
  'does he get charged',
  'will he be charged',
  'I do not know if the payment went through',
  "I can't tell if the customer was charged",
  'the money has not arrived in my account',
  'the app shows a message about payment link',
  'I got a message from the bank about the update',
  '手机收到更新通知',
  '客人走了',
  '앱에 알림이 떴어요',
  'no notification',
  '돈 안 빠져나갔어요',
  '会不会被扣钱',
  'the update will be charged to whom',
])('%s: no charge is told', (text) => {
  expect(told(text).customer).not.toBe('paid');
});

test.each([
  'I think not',
  'probably no',
  "he doesn't have the app",
  'not yet',
  '应该没有',
  '还没有',
  '没有看到',
  '아직 안 나와요',
  '아닌 것 같아요',
])('%s of the customer is not known', (text) => {
  expect(told(text).customer).toBe('unsure');
});

test.each([
  ['missing', "the payment isnt in the history at all so I'll charge again ok?"],
  ['missing', '決済履歴里没有这笔,我再收一次可以吗'],
  ['unreadable', 'the history says cancelled'],
  ['unreadable', 'the history says unknown error E123'],
  ['unreadable', "the history won't open"],
  ['unreadable', '내역이 안 열려요'],
  ['unreadable', 'One says failed, another says success for the same amount. Charge again?'],
  ['unreadable', '一笔显示失败,一笔显示成功'],
  ['success', '历史记录显示成功'],
  ['success', '내역에 성공이라고 나와요'],
  ['pending', 'History shows processing, what now?'],
  ['pending', '내역에 처리 중이라고 나와요'],
  ['failed', '決済履歴 says 失敗, ok to charge again?'],
  ['failed', '내역에 실패라고 나오는데 다시 결제해도 되나요'],
  ['failed', 'history: failed'],
])('%s in the history: %s', (history, text) => {
  expect(told(text).history).toBe(history);
});

test.each(['shows failed', 'Shows failed (失敗)', '顯示失敗', '실패(失敗)로 나옴'])(
  '%s is the failure that is asked for',
  (text) => {
    expect(told(text).shown).toBe('failed');
  },
);

test.each([
  'not failed',
  "it didn't fail",
  'failed to load',
  '打开失败',
  '로딩 실패',
  'update failed',
  'screen says failed',
  'failed i guess',
  '아마 실패',
  '好像是失败',
  'he said failed',
  '没有失败',
])('%s is no failure', (text) => {
  expect(told(text)).not.toMatchObject({ shown: 'failed' });
  expect(told(text)).not.toMatchObject({ history: 'failed' });
});
