import type { Hit } from './peer.ts';

export type Vote = 'nearest' | 'ten';
export type Confidence = 'score' | 'share';

export interface Ranked {
  readonly topic: string;
  readonly score: number;
}

/** Topics by the utterances found: each by its nearest one, or by the sum of those among the ten nearest. */
export function rank(hits: readonly Hit[], vote: Vote): readonly Ranked[] {
  const scores = new Map<string, number>();
  for (const [at, { topic, score }] of hits.entries()) {
    const before = scores.get(topic);
    if (before === undefined) scores.set(topic, score);
    else if (vote === 'ten' && at < 10) scores.set(topic, before + score);
  }
  return [...scores]
    .map(([topic, score]) => ({ topic, score }))
    .toSorted((a, b) => b.score - a.score);
}

/** How sure it is of the first: its score as it stands, or its share of the first three. */
export function confidenceOf(ranked: readonly Ranked[], kind: Confidence): number {
  const first = ranked[0]?.score ?? 0;
  if (kind === 'score') return first;
  const together = ranked.slice(0, 3).reduce((sum, { score }) => sum + score, 0);
  return together > 0 ? first / together : 0;
}
