import { deserialize, serialize } from 'node:v8';
import { z } from 'zod';
import { languageOf } from '../../src/understanding/language.ts';
import { classify, type Model, type Score } from '../../src/understanding/model.ts';
import { modelFromBytes, modelToBytes } from '../../src/understanding/model-bytes.ts';
import { neededBy } from '../../src/needed.ts';
import { examplesIn, type Models } from '../../src/understanding/examples.ts';
import { createReader } from '../../src/understanding/read.ts';
import { neededOfAll, placeNeeded } from '../../src/understanding/sieve.ts';
import { train } from '../../src/understanding/train.ts';
import { type Judgement, judge } from '../../src/understanding/zones.ts';
import type { Engine, Maker, Material, Said } from '../engine.ts';

/**
 * Ours. On the notice's utterances the whole reading of a message, as the product does it; on any other intents only the
 * classifier with its zones, since the rules around it name the notice's topics.
 */
export const maker: Maker = {
  everyRestyled: 1,
  choose: () => Promise.resolve(''),
  learn: (given) => {
    const utterances = byTopic(given);
    if (given.kind === 'intents') return Promise.resolve(classifierAlone(train(utterances)));
    const ja = train(examplesIn('ja', utterances));
    const others = train(examplesIn('others', utterances));
    return Promise.resolve(wholeReading(given, { ja, others }));
  },
  wake: (given, _chosen, kept) => {
    const { models, needed } = parts.parse(deserialize(kept));
    placeNeeded(needed);
    // The arrays of a model need a buffer of their own, as a file gives it.
    const [ja, others] = models.map((bytes) => modelFromBytes(bytes.slice()));
    if (!ja) throw new Error('what was kept is no model');
    return Promise.resolve(others ? wholeReading(given, { ja, others }) : classifierAlone(ja));
  },
  describe: () => 'thresholds stored with the weights',
};

const parts = z.object({
  models: z.array(z.instanceof(Uint8Array)),
  needed: z.instanceof(Int32Array),
});

function byTopic({ examples }: Material): Readonly<Record<string, readonly string[]>> {
  const utterances: Record<string, string[]> = {};
  for (const { text, topic } of examples) (utterances[topic] ??= []).push(text);
  return utterances;
}

function wholeReading({ keepPhones }: Material, models: Models): Engine {
  const reading = (sure: Models) => {
    const read = createReader(sure, { keepPhones });
    return (text: string): Said => {
      const { topics, suggested } = read(text, { expects: null, lastTopics: [] });
      return { answered: topics, offered: suggested };
    };
  };
  const engine = toEngine(
    reading(models),
    (text) => classify(languageOf(text) === 'ja' ? models.ja : models.others, text),
    [models.ja, models.others],
  );
  const stricter = STEPS.map((step) =>
    reading({ ja: surer(models.ja, step), others: surer(models.others, step) }),
  );
  return { ...engine, stricter };
}

/** From the limits as they are to certainty. */
const STEPS = Array.from({ length: 50 }, (_, at) => at / 50);

function surer(model: Model, step: number): Model {
  const { sure, urgent, outside, near } = model.thresholds;
  const up = (limit: number) => limit + (1 - limit) * step;
  return {
    ...model,
    thresholds: { sure: up(sure), urgent: up(urgent), outside: outside * (1 - step), near },
  };
}

function toEngine(
  read: (text: string) => Said,
  scores: (text: string) => readonly Score[],
  models: readonly Model[],
): Engine {
  return {
    read,
    scores,
    nearest: (text) => {
      const { answered, offered } = read(text);
      const scored = scores(text).map(({ topic }) => topic);
      return [...new Set([...answered, ...offered, ...scored])].slice(0, 3);
    },
    keep: () =>
      serialize({
        models: models.map((model) => modelToBytes(model)),
        needed: neededOfAll(neededBy),
      }),
  };
}

function classifierAlone(model: Model): Engine {
  const scores = (text: string) => classify(model, text);
  return toEngine((text) => toSaid(judge(scores(text), model.thresholds)), scores, [model]);
}

function toSaid(judged: Judgement): Said {
  switch (judged.zone) {
    case 'sure':
      return { answered: [judged.topic], offered: [] };
    case 'near':
      return { answered: [], offered: judged.topics };
    case 'unknown':
      return { answered: [], offered: [] };
  }
}
