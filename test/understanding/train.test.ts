import { classify } from '../../src/understanding/model.ts';
import { modelFromBytes, modelToBytes } from '../../src/understanding/model-bytes.ts';
import { train } from '../../src/understanding/train.ts';
import { SMALL_SET } from './small-set-of-utterances.ts';

const model = train(SMALL_SET);

test('the same utterances give the same model, whatever the order of the topics', () => {
  const reversed = Object.fromEntries(Object.entries(SMALL_SET).toReversed());
  expect(modelToBytes(train(reversed))).toEqual(modelToBytes(model));
});

test('a model read back from its bytes scores as before', () => {
  const again = modelFromBytes(modelToBytes(model));
  expect(again).not.toBeNull();
  if (!again) return;
  for (const text of ['更新の期限', 'スキップしていい?', '天気']) {
    const [before] = classify(model, text);
    const [after] = classify(again, text);
    expect(after?.topic).toBe(before?.topic);
    expect(after?.probability).toBeCloseTo(before?.probability ?? 0, 2);
  }
});

test.each(['', 'nonsense', '{"format":0,"topics":[],"thresholds":{},"scale":1,"rows":0}', '[]'])(
  'bytes that are no model of this version are refused: %j',
  (text) => {
    expect(modelFromBytes(new Uint8Array(Buffer.from(text.padEnd(4096))))).toBeNull();
  },
);

test('a cut model is refused', () => {
  expect(modelFromBytes(modelToBytes(model).slice(0, -1))).toBeNull();
});

test('the scores of a message add up to one, the likeliest first', () => {
  const scores = classify(model, '更新は何分?');
  expect(scores[0]?.topic).toBe('update.duration');
  expect(scores.reduce((sum, score) => sum + score.probability, 0)).toBeCloseTo(1, 6);
});
