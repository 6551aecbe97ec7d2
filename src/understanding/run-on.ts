import type { Language } from '../core/reading.ts';
import { sieved } from './sieve.ts';

/** 现在可以更新吗 刚打烊, 껐다 켰어요 화면 안 떠요: where a blank is all that parts two sentences, the mark that was left out. */
export function withBreaks(text: string, language: Language): string {
  if (language === 'zh-Hans') return COMMA_ZH.replace(ASKED_ZH.replace(text, '$1？'), '，');
  return language === 'ko' ? TOLD_KO.replace(ASKED_KO.replace(text, '$1? '), '$1. ') : text;
}

const ASKED_ZH = sieved(/([吗嗎])[ \u3000]+(?=\p{Script=Han})/gu);
const COMMA_ZH = sieved(/(?<=\p{Script=Han})[ \u3000]+(?=\p{Script=Han})/gu);
// 됩니까 asks; 다시 하니까 됐어요 tells why.
const ASKED_KO = sieved(/((?:나|까|가|은가)요|[습입합됩갑옵]니까)[ \u3000]+(?=[가-힣])/gu);
const TOLD_KO = sieved(
  /((?:[가-힣](?<=[어아여해돼워와봐줘져려켜꺼떠써네데게래세])요|[습입합됩]니다|(?<=[가-힣])죠))[ \u3000]+(?=[가-힣])/gu,
);
