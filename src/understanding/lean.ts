import type { Fitted } from './model.ts';
import { toVocabulary } from './vocabulary.ts';

/** Measured: without the third of the features that weigh least the answers are as right. */
const LEFT_OUT = 1 / 3;

/** A model without the features that hardly speak for or against any topic: smaller, and sooner looked through. */
export function lean(model: Fitted): Fitted {
  const { topics, vocabulary, rarity, weights } = model;
  const size = topics.length;
  const rowAt = (row: number) => weights.subarray(row * size, (row + 1) * size);
  const most = Float32Array.from(rarity, (_, row) => mostIn(rowAt(row)));
  const least = most.toSorted()[Math.floor(most.length * LEFT_OUT)] ?? 0;
  const kept = Array.from(rarity.keys()).filter((row) => (most[row] ?? 0) >= least);
  const left = new Float32Array((kept.length + 1) * size);
  kept.forEach((row, at) => {
    left.set(rowAt(row), at * size);
  });
  left.set(rowAt(rarity.length), kept.length * size);
  return {
    ...model,
    vocabulary: toVocabulary(Int32Array.from(kept, (row) => vocabulary.features[row] ?? 0)),
    rarity: Float32Array.from(kept, (row) => rarity[row] ?? 0),
    weights: left,
  };
}

/** How much it weighs for or against the topic for which it does most. */
function mostIn(weights: Float32Array): number {
  let most = 0;
  for (const weight of weights) most = Math.max(most, Math.abs(weight));
  return most;
}
