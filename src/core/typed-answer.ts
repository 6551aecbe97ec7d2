import { plain, plainWord } from './offer.ts';
import { oncePerWord } from './once.ts';
import { toSimplified } from './simplified.ts';
import { spelledOut } from './spelled-out.ts';

export interface TypedAnswer {
  /** The message is one of these words. */
  isExactly(words: readonly string[]): boolean;
  /** In another language than Japanese: it is one of them but for what is said around a short answer. */
  isNearly(words: readonly string[]): boolean;
}

/** A message, to be held against the words of one choice after the other. */
export function typedAnswer(text: string): TypedAnswer {
  const typed = inFull(text);
  const bare = bareIfTold(text, typed);
  return {
    isExactly: (words) => words.some((word) => wordInFull(word) === typed),
    isNearly: (words) => bare !== null && words.some((word) => bareWord(word) === bare),
  };
}

/** Whether a short message ends with one of the words; 再起動したい, which only holds one, is a wish. */
export function endsWith(text: string, words: readonly string[]): boolean {
  const typed = plain(text);
  const said = typed.replace(TAIL, '');
  return typed.length <= LONGEST && words.some((word) => said.endsWith(plainWord(word)));
}

const LONGEST = 24;
const TAIL = /(?:です|よ|ね|で|わ|けど|が|んだけど|んですが|んですけど|次|つぎ)*$/u;

/** As it is compared, with what English draws together in full (it's not there is it is not there), Chinese in one kind of letters. */
export function inFull(text: string): string {
  return plain(toSimplified(drawnApart(text))).replace(BE, '');
}

/** つながっている is つながってる. */
const BE = /(?<=[てで])い(?=る|ます|まし|ません|ない|なか|た)/gu;

/** As `inFull`, of a word that the content has. */
export const wordInFull = oncePerWord(inFull);

/** done na po, 已经连上了, 네 껐는데요 without what is said around a short answer. */
export function bareOf(text: string): string {
  const english = without(spaced(text), AROUND_ENGLISH);
  const close = plain(toSimplified(english));
  if (/\p{Script=Hangul}/u.test(close)) return without(close, AROUND_KOREAN);
  return without(close, AROUND_CHINESE);
}

const bareWord = oncePerWord(bareOf);

/** 重启 alone may be a wish: only 重启了 and 已经重启 are taken for one another. */
function bareIfTold(text: string, typed: string): string | null {
  if (hasKana(text)) return null;
  const bare = bareOf(text);
  return bare !== typed || !/\p{Script=Han}/u.test(typed) ? bare : null;
}

function drawnApart(text: string): string {
  return CONTRACTED.reduce((whole, [from, to]) => whole.replace(from, to), spelledOut(text));
}

function spaced(text: string): string {
  const apart = drawnApart(text.normalize('NFKC').toLowerCase());
  return apart.replaceAll(/[\s。、，!?.,~〜…]+/gu, ' ').trim();
}

function without(text: string, parts: readonly RegExp[]): string {
  let bare = text;
  for (let before = ''; before !== bare;) {
    before = bare;
    bare = parts.reduce((rest, part) => rest.replace(part, ''), bare);
  }
  return bare;
}

/** Whether it is written in Japanese, in part at least. */
export function hasKana(text: string): boolean {
  return KANA.test(text);
}

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

const CONTRACTED: readonly (readonly [RegExp, string])[] = [
  [/\b(it|that|he|she|there)['’]s\b/giu, '$1 is'],
  [/^its\b/iu, 'it is'],
  [/\bi['’]?m\b/giu, 'i am'],
  [/\b(i|we|they)['’]?ve\b/giu, '$1 have'],
  [/\bcan['’]?t\b/giu, 'cannot'],
  [/\bwon['’]?t\b/giu, 'will not'],
  [/\b(do|does|did|is|was|has|have|are|were|could)n['’]?t\b/giu, '$1 not'],
];

// The end first: of "yes already" the yes is kept.
const AROUND_ENGLISH: readonly RegExp[] = [
  / (?:po|na|sir|ma'?am|madam|boss|bro|pls|please|lah?|ji)$/u,
  /(?<!^(?:not|no|never)) (?:already|now|ok(?:ay)?)$/u,
  /^(?:ok(?:ay)?|yes|yeah|yep|yup|opo|haan|sir|ma'?am|madam|boss|hi|hello|po|so|now|just|already|and|then|oh|it (?:is|has)|it|(?:i|we) (?:have|am|are)|i|we) (?=.)/u,
];
const AROUND_CHINESE: readonly RegExp[] = [
  /(?<=..)(?:了|啦|呢|啊|哦|喔|呀|哈|喽|耶|的|谢谢)$/u,
  /^(?:我们?|已经?|刚刚?|刚才|现在|好的?|嗯|那|哦|喔|是的|对|然后|终端|机器)(?=..)/u,
];
const AROUND_KOREAN: readonly RegExp[] = [
  // 끝났다고 나와요: what the screen says.
  /(?<=.)(?:이?라고|다고|대)(?:화면에)?(?:나(?:와|옵니다|오네|오는데|왔어)|떠|뜨네|뜨는데|뜹니다|떴|표시(?:돼|됩니다|되네|됐어)|(?:써|쓰여)?있)(?:있)?(?:어?요|습니다|는데요?)?$/u,
  /(?<=.)(?:는데요?|네요|거든요|습니다|입니다|이에요|예요|에요|이요|[어아]?요|음|임|어|[ㅋㅎㅠㅜ]+)$/u,
  /^(?:네|예|넵|넹|아니[요오]?|아뇨|지금|이미|방금|아까|벌써|그럼|음|일단|저희|우리|이제)(?=.)/u,
];
