import { type Example, fit } from './fit.ts';
import { sideOf } from './language.ts';
import { probabilities, ranked, type Score, toVector } from './model.ts';

/** The scores of one example by a model that has not seen it. */
export interface HeldOut {
  readonly topic: string;
  readonly scores: readonly Score[];
}

interface Line extends Example {
  readonly text: string;
}

/** What a model is trained from. */
export interface Learning {
  readonly lines: readonly Line[];
  readonly topics: readonly string[];
}

export const FOLDS = [0, 1, 2, 3] as const;

/** Every line scored by a model trained without its fold. */
export function heldOutScores(learning: Learning): readonly HeldOut[] {
  return heldOutOf(
    learning,
    FOLDS.map((fold) => sharesOf(learning, fold)),
  );
}

/** The probability of every topic, line after line of one fold, by a model trained without it. */
export function sharesOf({ lines, topics }: Learning, fold: number): Float64Array<ArrayBuffer> {
  const folds = foldsOf(lines);
  const model = fit(
    lines.filter((_, at) => folds[at] !== fold),
    topics,
  );
  const own = lines.filter((_, at) => folds[at] === fold);
  const shares = new Float64Array(own.length * topics.length);
  for (const [at, { features }] of own.entries()) {
    shares.set(probabilities(model, toVector(model, features)), at * topics.length);
  }
  return shares;
}

/** @param shares of each fold, as `sharesOf` gives them. */
export function heldOutOf(
  { lines, topics }: Learning,
  shares: readonly Float64Array[],
): readonly HeldOut[] {
  const folds = foldsOf(lines);
  const size = topics.length;
  return shares.flatMap((all, fold) =>
    lines
      .filter((_, at) => folds[at] === fold)
      .map(({ topic }, at) => ({
        topic,
        scores: ranked(topics, all.subarray(at * size, (at + 1) * size)),
      })),
  );
}

/**
 * A fold of each line. The lines of one author stand together: cut into runs, a fold is mostly a hand that the rest has
 * not seen, as a merchant's is.
 */
export function foldsOf(
  lines: readonly { readonly text: string; readonly topic: string }[],
): readonly number[] {
  const keys = lines.map(({ text, topic }) => `${topic} ${sideOf(text)}`);
  const sizes = new Map<string, number>();
  for (const key of keys) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  const passed = new Map<string, number>();
  return keys.map((key) => {
    const at = passed.get(key) ?? 0;
    passed.set(key, at + 1);
    return Math.floor((at * FOLDS.length) / (sizes.get(key) ?? 1));
  });
}
