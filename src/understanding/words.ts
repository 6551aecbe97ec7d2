import { foldKana } from './normalise.ts';
import { remembered } from '../core/remembered.ts';
import { sieved } from './sieve.ts';

export interface Word {
  readonly written: string;
  /** Katakana as hiragana. */
  readonly folded: string;
}

/** The words of a text in their order; expects plain spelling. */
export function wordsIn(text: string): readonly Word[] {
  return MARK.split(text).flatMap(wordsOfRun);
}

// No word goes over one of these, so a clause has the words that the message has there: they are not looked for again.
const MARK = sieved(/(?<=[、。!?…\n])/);

const wordsOfRun = remembered((run: string): readonly Word[] => {
  const kana = foldKana(run);
  const words: Word[] = [];
  const all = segmenter.segment(run);
  // One by one: to go through them all takes a copy of the segmenter, which costs as much as a short clause.
  for (
    let next = all.containing(0);
    next;
    next = all.containing(next.index + next.segment.length)
  ) {
    const { isWordLike, index, segment } = next;
    if (isWordLike !== true) continue;
    // Letter for letter as long as what is written.
    words.push({ written: segment, folded: kana.slice(index, index + segment.length) });
  }
  return words;
});

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });
