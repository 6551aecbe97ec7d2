import { moneyDanger } from '../../src/desk/money-in-reply.ts';

test.each([
  'もう一度決済してください。',
  'お客様からもう一度お支払いいただいてください',
  'もう一度確認して、決済してください。',
  '履歴に「失敗」とあるので、もう一度決済していただけます。',
  'この決済は成立していません。',
  'この決済は取り消されています。',
  '現金で受け取ってください',
  '再決済をお願いします。(Please.)',
  'Please take the payment again.',
  'You can swipe the card once more',
  'Retry the payment.',
  '请重新收款。',
  '可以再刷一次卡',
  '다시 결제해 주십시오.',
  '재결제하셔도 됩니다.',
  // One sentence that forbids does not cover another.
  'Do not worry. Charge the card again.',
])('may lead to a customer being charged twice: %s', (text) => {
  expect(moneyDanger(text)).not.toBeNull();
});

test.each([
  'お待たせしました。確認します。',
  '確認しました。この決済は成立しています。同じ会計はやり直さないでください。',
  '決済履歴をもう一度確認してください。',
  'お客様にお待ちいただいてください。',
  '充電してから、もう一度お試しください。',
  '更新をもう一度はじめてください。',
  'Hello, how can I help?',
  'Do not take the payment again.',
  'Please restart the terminal and look again.',
  '请不要再次收款。',
  '稍后再联系您。',
  '다시 결제하지 마십시오.',
  '다시 연락드리겠습니다.',
])('may be said without a question: %s', (text) => {
  expect(moneyDanger(text)).toBeNull();
});
