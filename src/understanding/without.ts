import type { Sieved } from './sieve.ts';

/** The text without what any of the patterns finds in it, taken out one after another. */
export function without(text: string, parts: readonly Sieved[]): string {
  return parts.reduce((rest, part) => part.replace(rest, ''), text);
}
