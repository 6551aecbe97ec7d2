import { paymentToldIn } from '../../src/understanding/payment-told.ts';

test.each([
  '失敗か成功か分からない',
  'さっき失敗だったけど今見たら履歴は成功',
  '成功と失敗のどっちですか',
])('%s does not tell that both are shown', (text) => {
  expect(paymentToldIn(text).history).not.toBe('unreadable');
});

test.each(['still pending after 15 minutes', 'it has been pending for half an hour'])(
  '%s: that is what is shown',
  (text) => {
    expect(paymentToldIn(text).shown).toBe('pending');
  },
);

test.each([
  ['カード途中で止まって履歴見たら失敗って出てる', 'failed'],
  ['りれきにはせいこうとでてます', 'success'],
  ['りれきは しょりちゅう', 'pending'],
  ['バイトなんで履歴触れないんですけど', 'unreadable'],
  ['履歴見ようにもアプリが開かない', 'unreadable'],
  ['金額は出てるけど成功か失敗かわからん', 'unreadable'],
  ['さっきの履歴見ました。失敗でした', 'failed'],
])('%s tells that the history shows %s', (text, shown) => {
  expect(paymentToldIn(text).history).toBe(shown);
});

test.each(['更新が止まって履歴見たら失敗', 'もう一回やったら落ちて履歴見たら失敗'])(
  '%s: of another, or of which is not told',
  (text) => {
    expect(paymentToldIn(text).history).toBeNull();
  },
);

test('the update is still processing: no payment is', () => {
  expect(paymentToldIn('the update is still processing').shown).toBeNull();
});
