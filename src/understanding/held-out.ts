import { type Example, fit } from './fit.ts';
import { sideOf } from './language.ts';
import { type Score, scoresOf } from './model.ts';

/** The scores of one example by a model that has not seen it. */
export interface HeldOut {
  readonly topic: string;
  readonly scores: readonly Score[];
}

export interface Line extends Example {
  readonly text: string;
}

const FOLDS = 4;

/** Every line scored by a model trained without its fold. */
export function heldOutScores(
  lines: readonly Line[],
  topics: readonly string[],
): readonly HeldOut[] {
  const folds = foldsOf(lines);
  const held: HeldOut[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = fit(
      lines.filter((_, at) => folds[at] !== fold),
      topics,
    );
    lines.forEach(({ topic, features }, at) => {
      if (folds[at] === fold) held.push({ topic, scores: scoresOf(model, features) });
    });
  }
  return held;
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
    return Math.floor((at * FOLDS) / (sizes.get(key) ?? 1));
  });
}
