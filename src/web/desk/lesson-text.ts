import type { Fact } from '../wire/learning.ts';

/** A text of the desk with the values of the notice in it, as merchants read it. */
export function asSaid(text: string, facts: readonly Fact[]): string {
  return facts.reduce((so, { insert, says }) => so.replaceAll(insert, () => says), text);
}
