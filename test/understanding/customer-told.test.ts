import { paymentToldIn } from '../../src/understanding/payment-told.ts';

test.each([
  ['カードなんで本人もわからないと言ってます', 'unsure'],
  ['聞いたけどわからないそうです', 'unsure'],
  ['お客さんのスマホは払えてないって言ってます', 'saidUnpaid'],
  ['お客さんは払えてるって言ってます', 'paid'],
  ['なんでカードが通らないかわからない', null],
])('%s tells of the customer’s side %s', (text, customer) => {
  expect(paymentToldIn(text).customer).toBe(customer);
});
