import { type Sieved, sieved } from './sieve.ts';

/** What is heard by which words, and what else these may be of. */
export type Wording<Name> = readonly [name: Name, words: RegExp, ...besides: readonly RegExp[]];

interface Heard<Name> {
  readonly name: Name;
  readonly words: Sieved;
  readonly besides: readonly Sieved[];
}

/** A list of wordings, each pattern sieved. */
export function sievedIn<Name>(list: readonly Wording<Name>[]): readonly Heard<Name>[] {
  return list.map(([name, words, ...besides]) => ({
    name,
    words: sieved(words),
    besides: besides.map(sieved),
  }));
}

/** Whether it is heard in a text, and nothing else is. */
export function isHeard({ words, besides }: Heard<unknown>, text: string): boolean {
  return words.test(text) && !besides.some((other) => other.test(text));
}

/** Words, and what they are written as instead; in order. */
export type WordTable = readonly (readonly [RegExp, string])[];

/** Rewrites the words of a table; those that cannot stand in the text are not looked for. */
export function rewriting(table: WordTable): (text: string) => string {
  const entries = table.map(([from, to]) => ({ from, sieve: sieved(from), to }));
  return (text) => {
    let written = text;
    for (const { from, sieve, to } of entries) {
      if (sieve.mayMatch(written)) written = written.replace(from, to);
    }
    return written;
  };
}
