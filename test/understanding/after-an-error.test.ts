import { followUp } from '../../src/understanding/follow-up.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { brokenSigns } from '../../src/understanding/payment-trouble.ts';
import { foldSpelling } from '../../src/understanding/spelling.ts';
import { updateSigns } from '../../src/understanding/update-running.ts';

const leaningOn = (topic: string, text: string) => followUp(foldSpelling(normalise(text)), [topic]);

test.each([
  '飛ばせない?',
  'これってあとにできる?',
  'スキップしていい?',
  'スキップできますか',
  'あとで大丈夫?',
  '後回しでええ?',
  '無視していいですか',
  '飛ばしたらだめ?',
  'あとに回せますか',
])('after an error, %s asks whether that can be put off', (text) => {
  expect(leaningOn('update.error', text)).toBe('firmware.launched_early');
  expect(leaningOn('firmware.launched_early', text)).toBe('firmware.launched_early');
});

test.each(['飛ばせない?', 'スキップできますか', '後回しでええ?'])(
  'after an answer about the update itself, %s does not',
  (text) => {
    expect(leaningOn('update.when', text)).not.toBe('firmware.launched_early');
  },
);

test.each(['あとで電話ください', 'あとどれくらい?', 'どうすればいい?'])(
  'nor does %s after an error',
  (text) => {
    expect(leaningOn('update.error', text)).not.toBe('firmware.launched_early');
  },
);

const signsIn = (text: string) => {
  const plain = normalise(text);
  return [...updateSigns(plain), ...brokenSigns(plain)];
};

test.each([
  '更新終わったのにまだ決済できません',
  '更新は完了しましたがカードが使えません',
  'アプデ終わったけど会計できない',
  '更新済みなのにカードが通らない',
  '更新終わったんですけど、カード読み取れないです',
  'アップデート完了してるのに決済でけへん',
  '更新やっと終わった。でもクレジット使えない',
  '更新おわったのに 更新が終わったのにカード払いが使えん',
])('%s tells that it is updated and takes no payment', (text) => {
  expect(signsIn(text)).toEqual(expect.arrayContaining(['updateOver', 'takesNoPayment']));
});

test.each([
  '更新が終わらないと決済できないんですか',
  '更新が終わったら決済できますか',
  '更新しないと決済できない?',
  '更新中なので決済できません',
])('%s does not', (text) => {
  const signs = signsIn(text);
  expect(signs.includes('updateOver') && signs.includes('takesNoPayment')).toBe(false);
});
