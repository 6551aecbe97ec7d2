import { sideOf } from './language.ts';
import type { Model } from './model.ts';

/** Japanese and the other languages share no words: each has its own model, and its own limits of being sure. */
export interface Models {
  readonly ja: Model;
  readonly others: Model;
}

/** The examples of one model: Japanese, or all that is not. */
export function examplesIn(
  which: keyof Models,
  utterances: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, readonly string[]>> {
  const own: Record<string, readonly string[]> = {};
  for (const [topic, lines] of Object.entries(utterances)) {
    own[topic] = lines.filter((line) => (sideOf(line) === 'ja') === (which === 'ja'));
  }
  return own;
}
