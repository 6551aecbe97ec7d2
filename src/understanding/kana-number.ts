import { sieved } from './sieve.ts';

/** Writes numbers from ten on that are spelt as they sound (さんじゅう, にじゅうよん) as figures; expects hiragana. Times, days and money stay. */
export function kanaNumbersToFigures(text: string): string {
  if (!text.includes('じゅう')) return text;
  return text.replace(NUMBER, (_whole, tens: string | undefined, ones: string | undefined) =>
    String(digitOf(tens, 1) * 10 + digitOf(ones, 0)),
  );
}

/** にじゅうよんパーセント sounds like 二重, and is none: the numbers of percents are written as figures. */
export function kanaPercentsToFigures(text: string): string {
  if (!text.includes('じゅ')) return text;
  const full = SHORT.replace(text, 'じゅう');
  return full.replace(PERCENT, (whole) => kanaNumbersToFigures(whole));
}

/** はちじゅっぱーせんと, as it is spoken. */
const SHORT = sieved(
  /(?<=いち|に|さん|よん|ご|ろく|なな|はち|きゅう)じゅっ(?=\s*(?:%|パー|ぱー))/gu,
);

const PERCENT =
  /(?<![ぁ-ん](?<!は|が|も|の|で|ー|ん|い|て))[ぁ-ん]{0,4}じゅう[ぁ-ん]{0,3}\s*(?:%|パーセント|ぱーせんと|パー(?![ァ-ヶ]))/gu;

const DIGIT = 'いち|に|さん|よん|し|ご|ろく|なな|しち|はち|きゅう|く';
export const DIGITS: ReadonlyMap<string, number> = new Map([
  ['いち', 1],
  ['に', 2],
  ['さん', 3],
  ['よん', 4],
  ['し', 4],
  ['ご', 5],
  ['ろく', 6],
  ['なな', 7],
  ['しち', 7],
  ['はち', 8],
  ['きゅう', 9],
  ['く', 9],
]);

function digitOf(kana: string | undefined, otherwise: number): number {
  return (kana === undefined ? undefined : DIGITS.get(kana)) ?? otherwise;
}

/** じゅうでん and じゅうぶん are no tens, and じゅうに し is not 14: a digit stands for itself only where the number ends with it. */
const OTHER =
  '(?:でん|ぶん|ふん|ぷん|じ(?!ゅ)|にち|えん|だい|びょう|かい|こ|にん|ねん|がつ|ぱつ|よう|たく)';
const NUMBER = new RegExp(
  `(?<![ぁ-ん](?<!は|が|も|の|で|ー|ん|い|て))(${DIGIT})?じゅう(?!(?:${DIGIT})?${OTHER})(?:(${DIGIT})(?!${OTHER}|らい|[しじ]))?`,
  'gu',
);
