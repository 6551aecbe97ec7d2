const letters = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** What a reader takes for the first letter of a name: an emoji is one, however many code units it has. */
export function firstLetter(name: string): string {
  return letters.segment(name)[Symbol.iterator]().next().value?.segment ?? '';
}
