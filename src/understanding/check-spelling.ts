import { kanjiNumbersToFigures } from './kanji-number.ts';

/** One spelling of widths, marks and numerals, so that a figure cannot hide behind its form. */
export function canonical(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(/[\p{Cf}\u20e3\ufe0f]/gu, '')
    .toLowerCase()
    .replace(/[‐‑‒–—―−ｰ]/g, '-')
    .replace(/(?<=\d)ー(?=\d)/g, '-')
    .replace(/[～∼~]/g, '〜')
    .replace(/[ \t　]+/g, ' ');
  return spacesClosed(kanjiFigures(plain));
}

/** Digits of other scripts and signs that NFKC leaves as they are: nobody writes them by accident. */
export function hasForeignDigit(text: string): boolean {
  return /[^0-9〇\P{N}]/u.test(text.normalize('NFKC')) || /[①-⓿㉑-㊿Ⅰ-ⅿ]/u.test(text);
}

function kanjiFigures(text: string): string {
  return text
    .replace(/[壱弐参拾]/g, (kanji) => FORMAL.get(kanji) ?? kanji)
    .replace(ENOUGH, '充分')
    .replace(IN_A_ROW, (run) => run.replace(/[〇零一二三四五六七八九]/g, digitOf))
    .replace(BEFORE_UNIT, kanjiNumbersToFigures)
    .replace(RANGE_START, kanjiNumbersToFigures);
}

const FORMAL: ReadonlyMap<string, string> = new Map([
  ['壱', '一'],
  ['弐', '二'],
  ['参', '三'],
  ['拾', '十'],
]);

// 十分 is "enough" far more often than ten minutes; only where nothing else is meant.
const ENOUGH =
  /(?<![〇零一二三四五六七八九百])十分(?=に|な(?!ら)|充電|残|余裕|注意|あ|ご|お|で(?:す|ない|は))/g;
// A telephone number, digit by digit.
const IN_A_ROW = /[〇零一二三四五六七八九]{3,}(?:-[〇零一二三四五六七八九]{2,})*/g;
const KANJI = '[〇零一二三四五六七八九十百]+';
const UNIT = '月|日(?!本)|時(?!的|点)|分(?!け|か|散|野)|秒|%|パーセント|円|割|週間?|年|か月|台|回';
const BEFORE_UNIT = new RegExp(`${KANJI}(?=\\s*(?:${UNIT}))`, 'g');
const RANGE_START = new RegExp(`${KANJI}(?=\\s*(?:〜|-|から|ないし)\\s*\\d)`, 'g');

function digitOf(kanji: string): string {
  return String('〇一二三四五六七八九'.indexOf(kanji === '零' ? '〇' : kanji));
}

function spacesClosed(text: string): string {
  return text
    .replace(/(?<=\d)\s+(?=[%年月日時分秒円:])/g, '')
    .replace(/(?<=[年月日時:])\s+(?=\d)/g, '');
}

/** The sentence around a place in the text. */
export function sentenceAt(text: string, at: number): string {
  const start = Math.max(...END_MARKS.map((mark) => text.lastIndexOf(mark, at - 1))) + 1;
  const ends = END_MARKS.map((mark) => text.indexOf(mark, at)).filter((end) => end >= 0);
  return text.slice(start, Math.min(text.length, ...ends));
}

const END_MARKS = ['。', '!', '?', '\n'];

export function sentencesOf(text: string): readonly string[] {
  return text.split(/[。!?\n]+/).filter((sentence) => sentence.trim() !== '');
}
