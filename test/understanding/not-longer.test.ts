import { planSigns } from '../../src/understanding/update-plans.ts';
import { doubtSigns } from '../../src/understanding/payment-doubt.ts';
import { normalise } from '../../src/understanding/normalise.ts';

test.each([
  'じゃあ終わるまで会計できないだけですよね',
  'その間カードが使えんだけやろ？',
  '更新中は決済できないってだけ？',
  'それまでの間レジが使えないだけなんですね',
])('%s asks whether payments stop no longer than that, and tells of none', (text) => {
  const plain = normalise(text);
  expect(planSigns(plain)).toContain('asksOnlyUntil');
  expect(doubtSigns(plain)).not.toContain('mayBeOfPayment');
});

test.each([
  'さっきからこのカードだけ決済できない',
  'それまでの決済ができないまま',
  '決済できないだけど',
])('%s does not', (text) => {
  expect(planSigns(normalise(text))).not.toContain('asksOnlyUntil');
});
