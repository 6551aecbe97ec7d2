import { topicChoice } from './choices.ts';
import type { Say } from './effect.ts';
import { FIRST_THAT } from './if-stopped.ts';
import { INTERRUPTED } from './money-flow.ts';

/** The sale under way comes first; with the way to its history. */
export function firstSay(isAsked: boolean): Say {
  const values = { asked: isAsked ? 'yes' : 'no' };
  return { ...FIRST_THAT, values, choices: [topicChoice(INTERRUPTED)] };
}
