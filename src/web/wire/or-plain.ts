import { z } from 'zod';

/**
 * One of the words that this page knows. It stays open while newer versions of the server come: what only those know is read
 * as the plainest, as in the store, and not at the price of all that stands beside it.
 */
export function orPlain<const Word extends string>(
  words: readonly Word[],
  plainest: NoInfer<Word>,
) {
  return z.enum(words).catch(plainest);
}
