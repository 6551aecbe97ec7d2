import type { Language } from '../core/reading.ts';
import { languageOf } from './language.ts';
import { isJapanese } from './romaji.ts';
import { sieved } from './sieve.ts';

/** The language of who writes now: no example is told apart by these words, so that both models stay as they are. */
export function writtenIn(text: string): Language {
  const language = languageOf(text);
  if (language === 'en' && isRomaji(text)) return 'ja';
  return language === 'ja' && ONLY_CHINESE.test(text) && !KANA.test(text) ? 'zh-Hans' : language;
}

/** update hajimetai, denchi 55%: unless it stands in a sentence in English. */
function isRomaji(text: string): boolean {
  const words = text.toLowerCase().match(/[a-z']+/gu) ?? [];
  return words.some(isJapanese) && !words.some((word) => ENGLISH.has(word));
}

const ENGLISH: ReadonlySet<string> = new Set(
  "the is are was it its it's can may should what how why when not my we he she his her do does did to in of and but this that i you".split(
    ' ',
  ),
);

const ONLY_CHINESE = sieved(/[监摄频哪據]/u);
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
