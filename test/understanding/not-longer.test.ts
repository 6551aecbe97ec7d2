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

test.each([
  '期限切れたら更新できないってこと？',
  '過ぎたら更新できなくなる？',
  '24時すぎたら更新はもうできないの？',
  'その日を過ぎたらアップデート無理なん？',
])('%s asks whether it can no longer be updated', (text) => {
  expect(planSigns(normalise(text))).toContain('asksNoLonger');
});

test.each(['期限切れたら決済できない？', '期限切れても更新できる？', '更新できないんですけど'])(
  '%s does not ask that',
  (text) => {
    expect(planSigns(normalise(text))).not.toContain('asksNoLonger');
  },
);
