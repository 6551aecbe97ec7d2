/** `letters` leaves the text whole, for libraries that compare letters themselves. */
export type TokenKind = 'letters' | 'words' | 'bigrams';

/** Japanese has no spaces: every peer is fed with tokens. All get one width and one case. */
export function tokensOf(kind: TokenKind): (text: string) => string[] {
  switch (kind) {
    case 'letters':
      return (text) => [plain(text)];
    case 'words':
      return wordsOf;
    case 'bigrams':
      return bigramsOf;
  }
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

function wordsOf(text: string): string[] {
  return [...segmenter.segment(plain(text))]
    .filter((part) => part.isWordLike === true)
    .map((part) => part.segment);
}

function bigramsOf(text: string): string[] {
  const letters = Array.from(plain(text).replace(/[^\p{L}\p{N}ー]+/gu, ''));
  if (letters.length < 2) return letters;
  return letters.slice(1).map((letter, at) => `${letters[at] ?? ''}${letter}`);
}

/** One width and one case. */
export function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
