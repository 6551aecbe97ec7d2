/** One of the words that are looked for. */
export interface Term {
  /** As it may stand in what is kept, which is kept as it came. */
  readonly spellings: readonly string[];
  /** Compared with what `folded` makes of kept words. */
  readonly folded: string;
}

/** Each costs a look at everything. */
const MOST = 6;

/** What somebody looks for: all of its words, however they are written; a ticket's number is one word. */
export function termsOf(words: string): readonly Term[] {
  const wanted = words.normalize('NFKC').trim();
  const number = numberIn(wanted);
  const all = number === null ? wanted.split(/\s+/) : [wanted];
  return [...new Set(all)]
    .filter((one) => one !== '')
    .slice(0, MOST)
    .map((one) => toTerm(withoutTitle(one), numberIn(one)));
}

/** Widths, the case of Latin letters, the two kana and the commas of a sum are nothing that anybody remembers. */
export function folded(text: string): string {
  return withoutCommas(toHiragana(text.normalize('NFKC').toLowerCase()));
}

function toTerm(word: string, number: string | null): Term {
  const plain = [word, withoutCommas(word), withCommas(word), ...(number === null ? [] : [number])];
  const kana = plain.flatMap((one) => [one, toHiragana(one), toKatakana(one)]);
  const all = kana.flatMap((one) => [one, toWide(one), toWide(one.toUpperCase())]);
  return { spellings: [...new Set(all)], folded: folded(word) };
}

/** 0819ー3, 0819 3 and 08193 are 0819-3: keyboards write whatever dash they have. */
function numberIn(words: string): string | null {
  const [, day, rest] = /^(\d{4})[-‐‑‒–—―−ー〜~\s]?(\d+)$/.exec(words) ?? [];
  return day === undefined || rest === undefined ? null : `${day}-${rest}`;
}

/** Behind a name, not where it is a part of the word. */
const withoutTitle = (word: string): string =>
  word.replace(/(?<=[\p{Script=Han}\p{Script=Katakana}ー])さん$/u, '');

const withoutCommas = (text: string): string => text.replace(/(?<=\d),(?=\d{3})/g, '');
const withCommas = (text: string): string =>
  withoutCommas(text).replace(/(?<=\d)(?=(?:\d{3})+(?!\d))/g, ',');

const FROM_HIRAGANA = 0x60;
const toKatakana = (text: string): string =>
  text.replace(/[ぁ-ゖ]/g, (one) => String.fromCharCode(one.charCodeAt(0) + FROM_HIRAGANA));
const toHiragana = (text: string): string =>
  text.replace(/[ァ-ヶ]/g, (one) => String.fromCharCode(one.charCodeAt(0) - FROM_HIRAGANA));

const toWide = (text: string): string =>
  text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
