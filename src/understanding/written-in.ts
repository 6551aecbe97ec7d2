import type { Language } from '../core/reading.ts';
import { languageOf } from './language.ts';
import { isPinyin } from './pinyin.ts';
import { isAllJapanese, isJapanese } from './romaji.ts';
import { sieved } from './sieve.ts';

/** The language of who writes now: no example is told apart by these words, so that both models stay as they are. */
export function writtenIn(text: string): Language {
  const language = languageOf(text);
  if (language === 'en' && (NG.test(text) || isRomaji(text) || isMixed(text))) return 'ja';
  if (isPinyin(text)) return 'zh-Hans';
  if (language !== 'ja') return language;
  if (isEnglish(text)) return 'en';
  return isChinese(text) ? 'zh-Hans' : language;
}

/** Two letters that every till in Japan writes, and nobody abroad. */
const NG = sieved(/^\W*ng\W*$/i);

/** レジ不能刷卡了, 端末の更新 什么时候做: beside what is read off the terminal everything else is Chinese. */
function isChinese(text: string): boolean {
  const own = OF_TERMINAL.replace(text.normalize('NFKC'), ' ');
  if (KANA.test(own)) return false;
  const isFarMore = own !== text && languageOf(NOT_IN_JAPANESE.replace(own, ' ')) === 'zh-Hans';
  return isFarMore || ONLY_CHINESE.test(own);
}

/** start レジ2, カウンター is done: beside a terminal's name, as it stands in Japanese, all is English. */
function isEnglish(text: string): boolean {
  const plain = text.normalize('NFKC');
  const own = NAME.replace(READ_OFF.replace(plain, '$1 '), ' ');
  if (KANA.test(own) || HAN.test(own) || own === plain) return false;
  const words = own.toLowerCase().match(/[a-z']+/gu) ?? [];
  return words.some((word) => ENGLISH.has(word) || TOLD_IN_ENGLISH.has(word));
}

/** it says 更新しますか: the screen's words behind who reads them off. */
const READ_OFF = sieved(
  /(\b(?:says?|saying|said|shows?|showing|asks?|asking|written|button|press|pressed|tap|tapped|clicked?|choose|chose)(?: me| is| it| the| now| on| a){0,2}:?) {0,2}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・、。?？]{1,24}/giu,
);
const NAME = sieved(/(?:レジ|端末|本店|支店|入口|[ァ-ヶー]{2,})[\s#]?\d{0,2}(?:号機|番|台目)?/gu);
const HAN = /\p{Script=Han}/u;
/** No word of these is written in Japanese as it is. */
const TOLD_IN_ENGLISH: ReadonlySet<string> = new Set(
  'start started finish finished done yet still now please help working stuck frozen already also too'.split(
    ' ',
  ),
);

/** update hajimetai, denchi 55%: unless it stands in a sentence in English. */
function isRomaji(text: string): boolean {
  const words = text.toLowerCase().match(/[a-z']+/gu) ?? [];
  const isOne = words.some(isJapanese) || isAllJapanese(words);
  return isOne && !words.some((word) => ENGLISH.has(word));
}

/** card tap したら freeze した: its verbs are Japanese, and nothing is quoted from the screen. */
function isMixed(text: string): boolean {
  const words = text.toLowerCase().match(/[a-z']+/gu) ?? [];
  return SPOKEN.test(text) && !words.some((word) => ENGLISH.has(word));
}

const SPOKEN = sieved(
  /(?<![「『"“][^」』"”]{0,20})(?:し(?:た|て|まし)|(?:な|止ま|固ま)っ[たて]|てる|しとる|たら|けど|のに|(?:来|き|出)た)/u,
);
const ENGLISH: ReadonlySet<string> = new Set(
  "the is are was it its it's can may should what how why when not my we he she his her do does did to in of and but this that i you".split(
    ' ',
  ),
);

/** Words in katakana, and two in Han with の between them. */
const OF_TERMINAL = sieved(
  /(?:端末|決済|更新|電池|電源|お知らせ|期限|充電|画面)の(?:更新|連携|履歴|期限|残量|電源|充電|画面|お知らせ)|お知らせ|(?<=[a-z+])の(?=[ァ-ヶ\p{Script=Han}])|[ァ-ヶー]{2,}/giu,
);
/** 決済不能: written alike in both. */
const NOT_IN_JAPANESE = sieved(
  /(?:決済|使用|操作|再?起動|更新|通信|接続|充電|対応|利用|継続)(?:不能|可能|可否)/gu,
);
const ONLY_CHINESE = sieved(/[监摄频哪據笔]|只有|不到(?=\d)/u);
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
