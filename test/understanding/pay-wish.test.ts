import { readSigns } from '../../src/understanding/signs.ts';

test.each([
  '終わったらもう会計していい?',
  'これで会計していい?',
  'もう会計しても大丈夫?',
  'アプデ終わったらレジ使ってええの?',
  '更新済んだらカード使って大丈夫ですか',
  '更新が完了したら決済できますか',
  '会計はじめても?会計していいよね',
  'can I take payments now?',
  'done. can customers pay now',
  'we can receive card payment now?',
  'are we able to accept payments again?',
  '更新完了后可以收款吗',
  '이제 결제 받아도 되나요?',
])('it is asked whether payments may be taken: %s', (text) => {
  expect(readSigns(text)).toContain('asksToPay');
});

test.each([
  'もう一回会計していい?',
  'もういっぺん決済していいですか',
  'さっきの会計していい?',
  '失敗したけど会計していい?',
  '途中で止まったけど会計していい?',
  'お客さんの会計していい?',
  'can I take the payment again?',
  'can he pay in cash?',
  '会計しました',
  '現金でもらっていい?',
])('it may be of a payment that was tried already, or of none: %s', (text) => {
  expect(readSigns(text)).not.toContain('asksToPay');
});
