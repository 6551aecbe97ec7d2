import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { TOPICS } from '../../src/core/reading.ts';
import { classify } from '../../src/understanding/model.ts';
import { modelFromText, modelToText } from '../../src/understanding/model-text.ts';
import { languageOf } from '../../src/understanding/language.ts';
import { createReader, examplesIn } from '../../src/understanding/read.ts';
import { train } from '../../src/understanding/train.ts';
import { SMALL_SET } from './small-set-of-utterances.ts';
import { LEADS_THROUGH } from '../../src/understanding/zones.ts';

const model = train(SMALL_SET);
const share = (part: readonly unknown[], of: readonly unknown[]) => part.length / of.length;

test('the same utterances give the same model, whatever the order of the topics', () => {
  const reversed = Object.fromEntries(Object.entries(SMALL_SET).toReversed());
  expect(modelToText(train(reversed))).toBe(modelToText(model));
});

test('a model read back from its text scores as before', () => {
  const again = modelFromText(modelToText(model));
  expect(again).not.toBeNull();
  if (!again) return;
  for (const text of ['更新の期限', 'スキップしていい?', '天気']) {
    const [before] = classify(model, text);
    const [after] = classify(again, text);
    expect(after?.topic).toBe(before?.topic);
    expect(after?.probability).toBeCloseTo(before?.probability ?? 0, 2);
  }
});

test.each(['', 'nonsense', '{"format":0}\na\tb\nxx', '[]'])(
  'a text that is no model of this version is refused: %j',
  (text) => {
    expect(modelFromText(text)).toBeNull();
  },
);

test('a cut model text is refused', () => {
  expect(modelFromText(modelToText(model).slice(0, -1))).toBeNull();
});

test('the scores of a message add up to one, the likeliest first', () => {
  const scores = classify(model, '更新は何分?');
  expect(scores[0]?.topic).toBe('update.duration');
  expect(scores.reduce((sum, score) => sum + score.probability, 0)).toBeCloseTo(1, 6);
});

/** By its own answer, or by the card that offers the very talk that was asked for. */
function isAnswered(topic: string, topics: readonly string[]): boolean {
  const card = LEADS_THROUGH[topic];
  return topics.includes(topic) || (card !== undefined && topics.includes(card));
}

describe('with the utterances of the notice', () => {
  const folder = 'notices/2025-08-terminal-update/utterances/';
  const utterances = Object.fromEntries(
    readdirSync(folder).map((file) => [
      file.replace('.yaml', ''),
      z.array(z.string()).parse(parse(readFileSync(folder + file, 'utf8'))),
    ]),
  );
  // Every third, so that the suite stays quick; the rest are new to the model.
  const learnt = Object.fromEntries(
    Object.entries(utterances).map(([topic, texts]) => [
      topic,
      texts.filter((_, at) => at % 3 === 0),
    ]),
  );
  const models = {
    ja: train(examplesIn('ja', learnt)),
    others: train(examplesIn('others', learnt)),
  };
  const read = createReader(models, { keepPhones: ['0120-126-440'] });
  const fresh = Object.entries(utterances).flatMap(([topic, texts]) =>
    texts
      .filter((text, at) => at % 3 !== 0 && languageOf(text) === 'ja')
      .map((text) => ({ topic, reading: read(text, { expects: null, lastTopics: [] }) })),
  );
  const inScope = fresh.filter(({ topic }) => topic !== 'oos');
  const outOfScope = fresh.filter(({ topic }) => topic === 'oos');

  test('every topic has utterances', () => {
    expect(Object.keys(utterances).toSorted()).toEqual(TOPICS.toSorted());
  });

  test('a new wording is seldom answered wrongly', () => {
    const wrong = inScope.filter(
      ({ topic, reading }) => reading.topics.length > 0 && !isAnswered(topic, reading.topics),
    );
    expect(share(wrong, inScope)).toBeLessThan(0.035);
  });

  test('a new wording is nearly always answered or offered', () => {
    const met = inScope.filter(({ topic, reading }) =>
      [...reading.topics, ...reading.suggested].includes(topic),
    );
    expect(share(met, inScope)).toBeGreaterThan(0.93);
  });

  test('what is out of scope is seldom answered from the notice', () => {
    const answered = outOfScope.filter(
      ({ reading }) => reading.topics.length > 0 && !reading.topics.includes('oos'),
    );
    expect(share(answered, outOfScope)).toBeLessThan(0.05);
  });
});
