import type { Learning } from '../wire/learning.ts';

export type LearntState = 'none' | 'learning' | 'learnt';

/** How far the bot is with what was published. */
export function learntState({
  published,
  learnt,
}: Pick<Learning, 'published' | 'learnt'>): LearntState {
  if (published === 0) return 'none';
  return learnt < published ? 'learning' : 'learnt';
}

/** Green is for what is done. */
export const learntColours: Readonly<Record<LearntState, string>> = {
  none: 'gray',
  learning: 'yellow',
  learnt: 'green',
};
