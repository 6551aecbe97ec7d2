import { z } from 'zod';
import { featuresOf } from '../src/understanding/features.ts';
import { heldOutScores } from '../src/understanding/held-out.ts';
import { languageOf } from '../src/understanding/language.ts';
import type { Material } from './engine.ts';

export const confusionsSchema = z.object({
  /** Share of held-out utterances whose first topic is right. */
  right: z.number(),
  pairs: z.array(z.object({ asked: z.string(), heard: z.string(), times: z.number() })),
});

export type Confusions = z.infer<typeof confusionsSchema>;

/** Which topics our classifier takes for one another, on held-out utterances: where more utterances help. */
export function confusions({ kind, examples }: Material): Confusions {
  // Of the notice, the model of Japanese; another data set has one model for all.
  const ours = examples.filter(({ text }) => kind === 'intents' || languageOf(text) === 'ja');
  const seen = ours.map(({ text, topic }) => ({ text, topic, features: featuresOf(text) }));
  const topics = [...new Set(seen.map(({ topic }) => topic))].toSorted();
  const times = new Map<string, number>();
  let right = 0;
  for (const { topic, scores } of heldOutScores({ lines: seen, topics })) {
    const heard = scores[0]?.topic ?? '';
    const pair = `${topic}\t${heard}`;
    if (heard === topic) right += 1;
    else times.set(pair, (times.get(pair) ?? 0) + 1);
  }
  const pairs = Array.from(times, ([pair, count]) => {
    const [asked = '', heard = ''] = pair.split('\t');
    return { asked, heard, times: count };
  });
  return { right: right / seen.length, pairs: pairs.toSorted((a, b) => b.times - a.times) };
}
