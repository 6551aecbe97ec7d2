import { trainTogether } from '../../src/teaching/train-together.ts';
import { examplesIn } from '../../src/understanding/examples.ts';
import { modelToBytes } from '../../src/understanding/model-bytes.ts';
import { train } from '../../src/understanding/train.ts';
import { SMALL_SET } from '../understanding/small-set-of-utterances.ts';

const ABROAD: Readonly<Record<string, readonly string[]>> = {
  'update.how': ['how do I update', 'how is the update done', 'do the update how'],
  oos: ['what is the weather today', 'will it rain', 'do you sell paper'],
};

test('models that are learnt on several cores are those that one core learns', async () => {
  const utterances = Object.fromEntries(
    Object.entries(SMALL_SET).map(([topic, lines]) => [
      topic,
      [...lines, ...(ABROAD[topic] ?? [])],
    ]),
  );
  const models = await trainTogether(utterances);
  for (const which of ['ja', 'others'] as const) {
    expect(modelToBytes(models[which])).toEqual(modelToBytes(train(examplesIn(which, utterances))));
  }
}, 60_000);
