import { normalise } from '../../src/understanding/normalise.ts';
import { answerSigns } from '../../src/understanding/payment-answers.ts';
import { saidHints } from '../../src/understanding/payment-said.ts';
import { paymentToldIn } from '../../src/understanding/payment-told.ts';

const signsOf = (text: string): readonly string[] => answerSigns(text, normalise(text));

test.each([
  'だから失敗です',
  '失敗です失敗',
  '失敗だよ失敗 お客さん怒ってる',
  '失敗です。お客さん待ってます',
  '失敗やって、失敗',
  '失敗だってば早くして',
  'やっと開けた。一番上は失敗ってなってる',
  '11:52の580円は失敗と出ています',
  'さっきの会計は失敗って出てるってば',
])('%s is the failure that was read, and nothing else', (text) => {
  expect(signsOf(text)).toContain('saysFailed');
});

test.each([
  '決済失敗しました',
  'さっきの会計、失敗でした',
  '一番上は失敗でした',
  '今度は失敗でした',
  'たぶん失敗です',
  '一番上は失敗で、その下は成功',
  'だから失敗じゃない',
  '失敗だと困る',
  '失敗じゃないよ お客さん怒ってる',
  '失敗だって',
  'お客さんが失敗だって',
  '一番上は失敗、昨日のかも',
])('%s is more, or less', (text) => {
  expect(signsOf(text)).not.toContain('saysFailed');
});

test.each([
  '失敗なし',
  '失敗ナシ',
  '失敗でねぇ',
  '失敗でね',
  '失敗の文字ねぇ',
  '失敗って出てねぇ',
  '失敗無しです',
])('%s is no failure', (text) => {
  expect(signsOf(text)).not.toContain('saysFailed');
  expect(paymentToldIn(text)).toMatchObject({ history: null, shown: null });
  expect(saidHints(text)).toContain('noFailure');
});

test.each(['失敗だな', '失敗っすねー', '失敗しましたねー', '失敗になってるね'])(
  '%s is one',
  (text) => {
    expect(paymentToldIn(text).shown).toBe('failed');
  },
);
