import { normalise } from '../understanding/normalise.ts';

/** Texts that ask much the same, each group by the places of its texts. */
export type Group = readonly [first: number, ...others: readonly number[]];

/** Alike from here on: about two letter pairs of three are shared. */
const ALIKE = 0.5;

/** Puts texts that are alike together; the largest group first, then in the order of the texts. */
export function grouped(texts: readonly string[]): readonly Group[] {
  const groups: { readonly pairs: ReadonlySet<string>; readonly places: [number, ...number[]] }[] =
    [];
  for (const [place, text] of texts.entries()) {
    const pairs = pairsOf(text);
    let best: (typeof groups)[number] | null = null;
    let most = ALIKE;
    for (const group of groups) {
      const share = likeness(pairs, group.pairs);
      if (share >= most) [best, most] = [group, share];
    }
    if (best === null) groups.push({ pairs, places: [place] });
    else best.places.push(place);
  }
  return groups.map(({ places }) => places).toSorted((a, b) => b.length - a.length || a[0] - b[0]);
}

/** Of what two texts have between them, the share that both have (Dice). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  if (few.size === 0) return 0;
  // However many are shared, it cannot be enough.
  if ((2 * few.size) / (few.size + many.size) < ALIKE) return 0;
  let shared = 0;
  for (const pair of few) if (many.has(pair)) shared += 1;
  return (2 * shared) / (few.size + many.size);
}

function pairsOf(text: string): ReadonlySet<string> {
  const letters = Array.from(normalise(text).replace(/[^\p{L}\p{N}]/gu, ''));
  if (letters.length < 2) return new Set(letters);
  return new Set(letters.slice(1).map((letter, at) => `${letters[at] ?? ''}${letter}`));
}
