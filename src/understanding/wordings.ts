import { type Sieved, sieved, SievedList } from './sieve.ts';

/** What is heard by which words, and what else these may be of. */
export type Wording<Name> = readonly [name: Name, words: RegExp, ...besides: readonly RegExp[]];

interface Heard<Name> {
  readonly name: Name;
  readonly words: Sieved;
  readonly besides: readonly Sieved[];
}

/** A list of wordings, each pattern sieved. */
export interface Wordings<Name> {
  readonly all: readonly Heard<Name>[];
  readonly words: SievedList;
}

export function sievedIn<Name>(list: readonly Wording<Name>[]): Wordings<Name> {
  const all = list.map(([name, words, ...besides]) => ({
    name,
    words: sieved(words),
    besides: besides.map(sieved),
  }));
  return { all, words: new SievedList(all.map(({ words }) => words)) };
}

/** The first of a list that is heard in a text, and nothing else is; null: none. */
export function firstHeard<Name>(list: Wordings<Name>, text: string): Name | null {
  return nextHeard(list, text, 0)?.name ?? null;
}

/** All of a list that are heard in a text, in its order. */
export function allHeard<Name>(list: Wordings<Name>, text: string): readonly Name[] {
  const found: Name[] = [];
  for (let one = nextHeard(list, text, 0); one; one = nextHeard(list, text, one.at + 1)) {
    found.push(one.name);
  }
  return found;
}

function nextHeard<Name>({ all, words }: Wordings<Name>, text: string, from: number) {
  for (let at = words.next(text, from); at >= 0; at = words.next(text, at + 1)) {
    const one = all[at];
    if (one?.words.pattern.test(text) && !one.besides.some((other) => other.test(text))) {
      return { at, name: one.name };
    }
  }
  return null;
}

/** Words, and what they are written as instead; in order. */
export type WordTable = readonly (readonly [RegExp, string])[];

/** Rewrites the words of a table; those that cannot stand in the text are not looked for. */
export function rewriting(table: WordTable): (text: string) => string {
  const froms = new SievedList(table.map(([from]) => sieved(from)));
  return (text) => {
    let written = text;
    for (let at = froms.next(text, 0); at >= 0; at = froms.next(written, at + 1)) {
      const [from, to] = table[at] ?? [/$^/, ''];
      written = written.replace(from, to);
    }
    return written;
  };
}
