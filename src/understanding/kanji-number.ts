import { sieved } from './sieve.ts';

const DIGITS = '〇一二三四五六七八九';

/** Writes kanji numbers (十八, 二五, 百二十) as figures, up to three digits; other kanji stay. */
export function kanjiNumbersToFigures(text: string): string {
  if (!NUMBERS.mayMatch(text)) return text;
  return text.replace(NUMBERS.pattern, (kanji) => {
    const value = toFigure(kanji.replaceAll('零', '〇'));
    return value === null ? kanji : String(value);
  });
}

const NUMBERS = sieved(/[〇零一二三四五六七八九十百]+/g);

function toFigure(kanji: string): number | null {
  if (/^[〇一二三四五六七八九]{1,3}$/.test(kanji)) {
    return Number(kanji.replace(/./gu, (one) => String(DIGITS.indexOf(one))));
  }
  const parts =
    /^(?:([一二三四五六七八九])?(百))?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(
      kanji,
    );
  if (!parts) return null;
  return place(parts[1], parts[2]) * 100 + place(parts[3], parts[4]) * 10 + digit(parts[5]);
}

function place(count: string | undefined, unit: string | undefined): number {
  if (unit === undefined) return 0;
  return count === undefined ? 1 : digit(count);
}

function digit(kanji: string | undefined): number {
  return kanji === undefined ? 0 : DIGITS.indexOf(kanji);
}

/** 二十日でもかまいませんか, with its day in figures; 周二 is a day of the week, and stays. */
export function daysInFigures(text: string): string {
  return /[ぁ-ん]/u.test(text) ? kanjiNumbersToFigures(text) : text;
}
