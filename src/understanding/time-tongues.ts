import { kanjiNumbersToFigures } from './kanji-number.ts';
import { foldKana, normalise } from './normalise.ts';
import { remembered } from '../core/remembered.ts';
import { rewriting } from './wordings.ts';
import { CHINESE, KOREAN } from './time-words-asia.ts';
import { ENGLISH } from './time-words-english.ts';
import { JAPANESE } from './time-words.ts';

/** Words of time in one spelling without spaces, whatever the language: あした 8じ and tomorrow at 8 both become 明日8時. */
export const inOneTongue = remembered(toOneTongue);

function toOneTongue(text: string): string {
  const plain = normalise(text.slice(0, LONGEST));
  // 3号店 and 5点 are Japanese too: beside kana they are left alone.
  const isKanaFree = !/[ぁ-んァ-ヶ]/u.test(plain);
  // Most messages are Japanese alone, and reading all four tables was a tenth of the time of a message.
  const tables = [
    ...(/[a-z]|:\d/.test(plain) ? [inEnglish] : []),
    ...(isKanaFree ? [inChinese] : []),
    ...(/\p{Script=Hangul}/u.test(plain) ? [inKorean] : []),
    inJapanese,
  ];
  const figures = kanjiNumbersToFigures(isKanaFree ? plain.replaceAll('两', '二') : plain);
  return tables
    .reduce((words, rewrite) => rewrite(words), foldKana(figures))
    .replaceAll(/(?<=\d)\s+(?=\d)/g, '、')
    .replaceAll(/\s/g, '');
}

const LONGEST = 200;

const inEnglish = rewriting(ENGLISH);
const inChinese = rewriting(CHINESE);
const inKorean = rewriting(KOREAN);
const inJapanese = rewriting(JAPANESE);
