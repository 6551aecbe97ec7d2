/** What a picture turned out to show, as far as anyone can tell: it is suggested, never acted on. */
export type PictureAnswer =
  /** Screens of the notice that it may be, the likeliest first. */
  | { readonly kind: 'screens'; readonly screens: readonly string[] }
  /** A card number stands on it; nobody keeps or shows it. */
  | { readonly kind: 'card' }
  /** Nothing that we know, or it could not be read in time. */
  | { readonly kind: 'nothing' };

/** The answer where nobody looks at pictures. */
export const NOTHING_SEEN: PictureAnswer = { kind: 'nothing' };

/** What rings when a card number is found on a picture that was answered for something else already. */
export const CARD_TIMER = 'cardSeen';

/** A screen of a terminal that a merchant may send a picture of; its name is the locale's `screen.<id>`. */
export interface Screen {
  /** What stands on it: one of these is enough to know it by. */
  readonly words: readonly string[];
  /** What a merchant with this screen wants to know. */
  readonly topic: string;
  /** It says that something is wrong and not what: a screen that does goes before it. */
  readonly isGeneral: boolean;
}

/** As much of a screen's words must be read for it to be suggested. Set by the drawn pictures of `test/ocr`. */
const SUGGESTED = 0.62;
/** A screen that is read so much better than the others is the only one suggested. */
const AHEAD = 0.2;
const MOST_SUGGESTED = 3;

/** The screens that words read off a picture may belong to, the likeliest first. */
export function screensWith(
  read: string,
  screens: Readonly<Record<string, Screen>>,
): readonly string[] {
  const seen = new Set(pairsOf(read));
  const weight = weights(screens);
  const isGeneral = (id: string) => screens[id]?.isGeneral ?? false;
  const scored = Object.entries(screens)
    .flatMap(([id, { words }]) =>
      words.map((phrase) => ({ id, phrase, score: share(phrase, seen, weight) })),
    )
    .filter(({ score }) => score >= SUGGESTED)
    .toSorted((a, b) => b.score - a.score)
    // Of a screen its best phrase; a phrase that is only part of another one's says less.
    .filter(({ id }, n, all) => all.findIndex((other) => other.id === id) === n)
    .filter(({ phrase }, _n, all) => !all.some((other) => isPart(phrase, other.phrase)))
    .filter(({ id }, _n, all) => !isGeneral(id) || all.every((other) => isGeneral(other.id)));
  const best = scored[0]?.score ?? 0;
  return scored
    .filter(({ score }) => score > best - AHEAD)
    .slice(0, MOST_SUGGESTED)
    .map(({ id }) => id);
}

function isPart(phrase: string, other: string): boolean {
  return other.length > phrase.length && other.includes(phrase);
}

/** How much of a phrase was read, by pairs of letters: those that many screens have count little. */
function share(words: string, seen: ReadonlySet<string>, weight: (pair: string) => number): number {
  const pairs = pairsOf(words);
  const all = pairs.reduce((sum, pair) => sum + weight(pair), 0);
  const found = pairs.reduce((sum, pair) => sum + (seen.has(pair) ? weight(pair) : 0), 0);
  return all === 0 ? 0 : found / all;
}

function weights(screens: Readonly<Record<string, Screen>>): (pair: string) => number {
  const on = Object.values(screens).map(({ words }) => new Set(words.flatMap(pairsOf)));
  return (pair) => 1 / Math.max(1, on.filter((pairs) => pairs.has(pair)).length);
}

function pairsOf(words: string): readonly string[] {
  const letters = Array.from(words.normalize('NFKC').toLowerCase().replaceAll(NO_LETTERS, ''));
  return letters.slice(1).map((letter, n) => `${letters[n] ?? ''}${letter}`);
}

/** Of a picture, dashes and marks are read in all ways. */
const NO_LETTERS = /[^\p{L}\p{N}]|[ーｰ一]/gu;
