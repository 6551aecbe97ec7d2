/**
 * What a model made of a message. `none` means: the embedded answer.
 *
 * `off` no model · `busy` no free place within the budget · `slow` out of time · `down` the service
 * fails, or has just failed too often · `broken` nonsense · `refused` it had no answer, or one that
 * the checker did not let through.
 */
export type ModelAnswer =
  | {
      readonly kind: 'none';
      readonly because: 'off' | 'slow' | 'down' | 'broken' | 'refused' | 'busy';
    }
  | { readonly kind: 'topics'; readonly topics: readonly string[] }
  | { readonly kind: 'person' }
  | { readonly kind: 'words'; readonly text: string; readonly factIds: readonly string[] };

/** The answer where there is no model. */
export const NO_MODEL_ANSWER: ModelAnswer = { kind: 'none', because: 'off' };
