import { describe, expect, it } from '@jest/globals';
import { normalise } from '../../src/understanding/normalise.ts';
import { brokenSigns } from '../../src/understanding/payment-trouble.ts';

describe('that something cannot be used', () => {
  it.each([
    'PayPay使えへんねん',
    'QR使えん',
    '電子マネーが使えん',
    'd払いが使えねえ',
    '楽天ペイ使えない',
  ])('is heard in %s', (text) => {
    expect(brokenSigns(normalise(text))).toContain('brokenDown');
  });

  it.each(['QR使えんでもいい', '使えんようになる', '使える', 'PayPay使えます'])(
    'is not heard in %s',
    (text) => {
      expect(brokenSigns(normalise(text))).toEqual([]);
    },
  );
});
