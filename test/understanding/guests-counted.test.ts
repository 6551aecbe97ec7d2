import { normalise } from '../../src/understanding/normalise.ts';
import { isCustomerWaiting } from '../../src/understanding/situation.ts';

test.each([
  'お客様は2組いらっしゃいます',
  'お客様は二名です',
  '3組のお客様がいます',
  '2名様ご来店です',
])('%s tells that somebody is there', (text) => {
  expect(isCustomerWaiting(normalise(text))).toBe(true);
});

test.each(['お客様は10時に来られます', '席は2名です', 'お客様は2組帰りました', '2名で更新します'])(
  '%s does not',
  (text) => {
    expect(isCustomerWaiting(normalise(text))).toBe(false);
  },
);
